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
  private final Settlement settlement;
  private final Map<ServiceChargeLine, Integer> at = new HashMap<>();

  private ServiceTable(ServiceChargeAccount account) {
    this.account = account;
    this.settlement = Settlement.of(account.terms());
    account.lines().forEach(line -> at.put(line, at.size()));
  }

  static Sheet<ServiceChargeLine> of(ServiceChargeAccount account) {
    return new ServiceTable(account).lines();
  }

  private Sheet<ServiceChargeLine> lines() {
    Column<ServiceChargeLine> share =
        Column.money("share", ServiceChargeLine::share)
            .byTerm(line -> working(line).share())
            .summed();
    Column<ServiceChargeLine> onAccount =
        Column.money("on account", ServiceChargeLine::onAccount)
            .byTerm(line -> working(line).onAccount())
            .summed();
    Column<ServiceChargeLine> aboveCap =
        Column.money("above cap", ServiceChargeLine::aboveCap).byTerm(this::aboveCap).summed();
    boolean isOne = account.heads().size() == 1;
    Grid<ServiceChargeLine> grid =
        grid(
            share,
            aboveCap,
            isOne ? List.of() : account.heads().stream().map(this::charged).toList(),
            onAccount);
    account.terms().vatRate().ifPresent(rate -> grid.with(vat(rate)));
    return grid.totals("all lines").sheet(account.toString(), account.lines());
  }

  /** The share, what is not charged of it, what is charged for each head if wanted, and in all. */
  private static Grid<ServiceChargeLine> grid(
      Column<ServiceChargeLine> share,
      Column<ServiceChargeLine> aboveCap,
      List<Column<ServiceChargeLine>> ofHeads,
      Column<ServiceChargeLine> onAccount) {
    Column<ServiceChargeLine> empty = Column.money("empty", ServiceChargeLine::empty).summed();
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

  private Settlement.Working working(ServiceChargeLine line) {
    return settlement.working(settlement.bearers().get(at(line)));
  }

  private Term aboveCap(ServiceChargeLine line) {
    Settlement.Working working = working(line);
    return line.letting().isEmpty()
        ? working.charged()
        : working.share().named("share").minus(working.charged().named("at most"));
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
        Column.<ServiceHeadAccount>money("actual", ServiceHeadAccount::actual).summed();
    Column<ServiceHeadAccount> empty = Column.money("empty", ServiceHeadAccount::empty).summed();
    Column<ServiceHeadAccount> aboveCap =
        Column.money("above cap", ServiceHeadAccount::aboveCap).summed();
    Column<ServiceHeadAccount> rest =
        Column.money("unapportioned", ServiceHeadAccount::unapportioned).summed();
    return Grid.by("head", (ServiceHeadAccount head) -> head.head().name())
        .with(Column.<ServiceHeadAccount>money("budget", ServiceHeadAccount::budget).summed())
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
    Column<ServiceChargeLine> aboveCap =
        Column.money("above cap", ServiceChargeLine::aboveCap)
            .because("what caps on the head, and on whole charges, leave of the share")
            .summed();
    return grid(share, aboveCap, List.of(), onAccount)
        .totals("all lines")
        .sheet(account.toString(), account.lines());
  }
}
