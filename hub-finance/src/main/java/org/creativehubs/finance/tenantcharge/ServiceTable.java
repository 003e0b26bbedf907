package org.creativehubs.finance.tenantcharge;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;

/** The sheets of a service charge: its lines, and its heads. */
final class ServiceTable {

  private static final Column<ServiceChargeLine> TENANT =
      Column.text("tenant", ServiceChargeLine::tenant, Reason.NOT_KNOWN.because("nobody is named"));
  private static final Column<ServiceChargeLine> DAYS =
      Column.count("days", ServiceChargeLine::days);

  private final ServiceChargeAccount account;
  private final List<HeadSplit> splits;
  private final List<ServiceBearer> bearers;
  private final Map<ServiceChargeLine, Integer> at = new HashMap<>();

  private ServiceTable(ServiceChargeAccount account) {
    Occupation occupation = new Occupation(account.terms());
    this.account = account;
    this.splits = HeadSplit.of(account.terms(), occupation);
    this.bearers = occupation.bearers(HeadSplit.spaces(splits));
    account.lines().forEach(line -> at.put(line, at.size()));
  }

  static Sheet<ServiceChargeLine> of(ServiceChargeAccount account) {
    return new ServiceTable(account).lines();
  }

  private Sheet<ServiceChargeLine> lines() {
    Column<ServiceChargeLine> share =
        Column.money("share", ServiceChargeLine::share)
            .byTerm(line -> byHead(line, HeadSplit::share, ", share"))
            .summed();
    Column<ServiceChargeLine> onAccount =
        Column.money("on account", ServiceChargeLine::onAccount)
            .byTerm(line -> byHead(line, HeadSplit::onAccount, ", on account"))
            .summed();
    boolean isOne = account.heads().size() == 1;
    Grid<ServiceChargeLine> grid =
        grid(
            share,
            isOne ? List.of() : account.heads().stream().map(this::charged).toList(),
            onAccount);
    account.terms().vatRate().ifPresent(rate -> grid.with(vat(rate)));
    return grid.totals("all lines").sheet(account.toString(), account.lines());
  }

  /** The share, what is not charged of it, what is charged for each head if wanted, and in all. */
  private static Grid<ServiceChargeLine> grid(
      Column<ServiceChargeLine> share,
      List<Column<ServiceChargeLine>> ofHeads,
      Column<ServiceChargeLine> onAccount) {
    Column<ServiceChargeLine> empty = Column.money("empty", ServiceChargeLine::empty).summed();
    Column<ServiceChargeLine> aboveCap =
        Column.money("above cap", ServiceChargeLine::aboveCap).summed();
    Column<ServiceChargeLine> charged =
        Column.money("charged", ServiceChargeLine::charged)
            .by(share.minus(empty).minus(aboveCap))
            .summed();
    Grid<ServiceChargeLine> grid =
        Grid.by("letting", ServiceChargeLine::name)
            .with(TENANT)
            .with(DAYS)
            .with(share)
            .with(empty)
            .with(aboveCap);
    ofHeads.forEach(grid::with);
    return grid.with(charged)
        .with(onAccount)
        .with(
            Column.money("balancing", ServiceChargeLine::balancing)
                .by(charged.minus(onAccount))
                .summed());
  }

  private int at(ServiceChargeLine line) {
    return at.getOrDefault(line, -1);
  }

  /** The heads added up. */
  private Term byHead(ServiceChargeLine line, PartOfBearer part, String label) {
    ServiceBearer bearer = bearers.get(at(line));
    List<Term> parts =
        splits.stream()
            .map(split -> part.of(split, bearer).named(split.head().name() + label))
            .toList();
    return parts.size() == 1 ? part.of(splits.get(0), bearer) : Term.sum(parts);
  }

  private Column<ServiceChargeLine> charged(ServiceHeadAccount head) {
    Function<ServiceChargeLine, ServiceChargeLine> own = line -> head.lines().get(at(line));
    return Column.<ServiceChargeLine>money(
            head.head().name() + " charged", line -> own.apply(line).charged())
        .byTerm(line -> own.apply(line).chargedOfShare())
        .summed();
  }

  private static Column<ServiceChargeLine> vat(Ratio rate) {
    return Column.money("VAT", ServiceChargeLine::vat, Reason.NOT_KNOWN.undefined())
        .byTerm(
            line ->
                Term.given("charged", line.charged())
                    .times(Term.share(rate))
                    .rounded(RoundingMode.HALF_UP))
        .summed();
  }

  static Sheet<ServiceHeadAccount> heads(ServiceChargeAccount account) {
    Column<ServiceHeadAccount> actual =
        Column.<ServiceHeadAccount>money("actual", head -> head.head().actual()).summed();
    Column<ServiceHeadAccount> empty = Column.money("empty", ServiceHeadAccount::empty).summed();
    Column<ServiceHeadAccount> aboveCap =
        Column.money("above cap", ServiceHeadAccount::aboveCap).summed();
    Column<ServiceHeadAccount> rest =
        Column.money("unapportioned", ServiceHeadAccount::unapportioned).summed();
    return Grid.by("head", (ServiceHeadAccount head) -> head.head().name())
        .with(Column.<ServiceHeadAccount>money("budget", head -> head.head().budget()).summed())
        .with(actual)
        .with(Column.money("on account", ServiceHeadAccount::onAccount).summed())
        .with(
            Column.money("charged", ServiceHeadAccount::charged)
                .by(actual.minus(empty).minus(aboveCap).minus(rest))
                .summed())
        .with(empty)
        .with(aboveCap)
        .with(rest)
        .with(
            Column.money("landlord", ServiceHeadAccount::unrecovered)
                .by(empty.plus(aboveCap).plus(rest))
                .summed())
        .totals("all heads")
        .sheet(account.toString(), account.heads());
  }

  static Sheet<ServiceChargeLine> of(ServiceHeadAccount account) {
    Column<ServiceChargeLine> share =
        Column.money("share", ServiceChargeLine::share)
            .because("the parts of its spaces for its days")
            .summed();
    Column<ServiceChargeLine> onAccount =
        Column.money("on account", ServiceChargeLine::onAccount)
            .because("the part of the budget for its days")
            .summed();
    return grid(share, List.of(), onAccount)
        .totals("all lines")
        .sheet(account.toString(), account.lines());
  }

  /** What a head is for a bearer. */
  @FunctionalInterface
  private interface PartOfBearer {
    Term of(HeadSplit split, ServiceBearer bearer);
  }
}
