package org.creativehubs.finance.tenantcharge;

import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;

/** The sheet of the funds of a service year. */
final class ServiceFundTable {

  private ServiceFundTable() {}

  static Sheet<ServiceFundBalance> of(ServiceChargeAccount account) {
    Column<ServiceFundBalance> opening =
        Column.money("opening", ServiceFundBalance::opening)
            .because("as given, or as the fund closed the year before")
            .summed();
    Column<ServiceFundBalance> interest =
        Column.money("interest", ServiceFundBalance::interest).summed();
    Column<ServiceFundBalance> paidIn =
        Column.money("paid in", ServiceFundBalance::paidIn).summed();
    Column<ServiceFundBalance> paidOut =
        Column.money("paid out", ServiceFundBalance::paidOut).summed();
    return Grid.by("fund", ServiceFundBalance::name)
        .with(opening)
        .with(interest)
        .with(paidIn)
        .with(paidOut)
        .with(
            Column.money("closing", ServiceFundBalance::closing)
                .by(opening.plus(interest).plus(paidIn).minus(paidOut))
                .summed())
        .totals("all funds")
        .sheet("Funds in " + account.year(), account.funds());
  }
}
