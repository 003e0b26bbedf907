package org.creativehubs.finance.tenantcharge;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;

/** The sheets of a service charge: its units, and its heads. */
final class ServiceTable {

  private final ServiceChargeAccount account;
  private final List<HeadSplit> splits;

  private ServiceTable(ServiceChargeAccount account) {
    this.account = account;
    this.splits = HeadSplit.of(account.terms());
  }

  static Sheet<ServiceChargeLine> of(ServiceChargeAccount account) {
    return new ServiceTable(account).units();
  }

  private Sheet<ServiceChargeLine> units() {
    Column<ServiceChargeLine> share =
        Column.money("share", ServiceChargeLine::share)
            .byTerm(line -> byHead(line, HeadSplit::share, ", share"))
            .summed();
    Column<ServiceChargeLine> empty = Column.money("empty", ServiceChargeLine::empty).summed();
    Column<ServiceChargeLine> aboveCap =
        Column.money("above cap", ServiceChargeLine::aboveCap).summed();
    Column<ServiceChargeLine> charged =
        Column.money("charged", ServiceChargeLine::charged)
            .by(share.minus(empty).minus(aboveCap))
            .summed();
    Column<ServiceChargeLine> onAccount =
        Column.money("on account", ServiceChargeLine::onAccount)
            .byTerm(line -> byHead(line, HeadSplit::onAccount, ", on account"))
            .summed();
    Grid<ServiceChargeLine> grid =
        Grid.by("unit", ServiceChargeLine::unit)
            .with(Column.share("let", this::letShare))
            .with(share)
            .with(empty)
            .with(aboveCap);
    if (account.heads().size() > 1) {
      account.heads().forEach(head -> grid.with(charged(head)));
    }
    grid.with(charged)
        .with(onAccount)
        .with(
            Column.money("balancing", ServiceChargeLine::balancing)
                .by(charged.minus(onAccount))
                .summed());
    account.terms().vatRate().ifPresent(rate -> grid.with(vat(rate)));
    return grid.totals("all units").sheet(account.toString(), account.lines());
  }

  private int at(ServiceChargeLine line) {
    return account.lines().indexOf(line);
  }

  private Ratio letShare(ServiceChargeLine line) {
    return account.terms().units().get(at(line)).letShare();
  }

  /** The heads added up. */
  private Term byHead(ServiceChargeLine line, PartOfUnit part, String label) {
    List<Term> parts =
        splits.stream()
            .map(split -> part.of(split, at(line)).named(split.head().name() + label))
            .toList();
    return parts.size() == 1 ? part.of(splits.get(0), at(line)) : Term.sum(parts);
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
    ServiceHead head = account.head();
    Term all = Term.given("all weights", head.allWeights());
    Column<ServiceChargeLine> share =
        Column.money("share", ServiceChargeLine::share)
            .byTerm(line -> head.part(line.share(), head.actual(), line.unit(), all))
            .summed();
    Column<ServiceChargeLine> empty = Column.money("empty", ServiceChargeLine::empty).summed();
    Column<ServiceChargeLine> aboveCap =
        Column.money("above cap", ServiceChargeLine::aboveCap).summed();
    Column<ServiceChargeLine> charged =
        Column.money("charged", ServiceChargeLine::charged)
            .by(share.minus(empty).minus(aboveCap))
            .summed();
    Column<ServiceChargeLine> onAccount =
        Column.money("on account", ServiceChargeLine::onAccount)
            .because("the part of the budget while let")
            .summed();
    return Grid.by("unit", ServiceChargeLine::unit)
        .with(Column.<ServiceChargeLine>number("weight", line -> head.weight(line.unit())).summed())
        .with(share)
        .with(empty)
        .with(aboveCap)
        .with(charged)
        .with(onAccount)
        .with(
            Column.money("balancing", ServiceChargeLine::balancing)
                .by(charged.minus(onAccount))
                .summed())
        .totals("all units")
        .sheet(account.toString(), account.lines());
  }

  /** What a head is for the unit at an index. */
  @FunctionalInterface
  private interface PartOfUnit {
    Term of(HeadSplit split, int unit);
  }
}
