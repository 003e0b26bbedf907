package org.creativehubs.finance.receivable;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;

/** The sheets of aged debt: tenants, and bills in arrears. */
final class AgedTable {

  private static final Undefined NOTHING_BEHIND =
      Reason.NEVER.because("no bill of the tenant is in arrears");
  private static final Undefined NOT_SAID = Reason.NOT_KNOWN.because("the bill does not say it");

  private AgedTable() {}

  static Sheet<?> tenants(AgedDebt debt) {
    Column<AgedTenant> later = Column.money("not yet due", AgedTenant::notYetDue).summed();
    List<Column<AgedTenant>> groups = groups(debt.ageing());
    Column<AgedTenant> arrears =
        Column.money("arrears", AgedTenant::arrears).by(sum(groups)).summed();
    Column<AgedTenant> credit = Column.money("credit", AgedTenant::credit).summed();
    Grid<AgedTenant> grid = Grid.by("tenant", AgedTenant::tenant).with(later);
    groups.forEach(grid::with);
    return grid.with(arrears)
        .with(credit)
        .with(
            Column.money("balance", AgedTenant::balance)
                .by(later.plus(arrears).minus(credit))
                .summed())
        .with(Column.money("deposit held", AgedTenant::deposit).summed())
        .with(
            Column.money("beyond the deposit", AgedTenant::beyondDeposit)
                .byTerm(AgedTable::beyond)
                .summed())
        .with(Column.day("oldest due day", AgedTenant::oldestDue, NOTHING_BEHIND))
        .totals("all tenants")
        .sheet(debt.toString(), debt.tenants());
  }

  private static List<Column<AgedTenant>> groups(AgeingPolicy ageing) {
    List<Column<AgedTenant>> columns = new ArrayList<>();
    List<String> groups = ageing.groups();
    for (int i = 0; i < groups.size(); i++) {
      int group = i;
      columns.add(Column.<AgedTenant>money(groups.get(i), one -> one.groups().get(group)).summed());
    }
    return columns;
  }

  private static Formula<AgedTenant> sum(List<Column<AgedTenant>> groups) {
    Formula<AgedTenant> sum = groups.get(0);
    for (Column<AgedTenant> next : groups.subList(1, groups.size())) {
      sum = sum.plus(next);
    }
    return sum;
  }

  private static Term beyond(AgedTenant tenant) {
    Term rest =
        Term.given("arrears", tenant.arrears()).minus(Term.given("deposit held", tenant.deposit()));
    return Term.max(Term.of(Money.zero(tenant.deposit().currency())), rest);
  }

  static Sheet<?> bills(AgedDebt debt) {
    List<String> groups = debt.ageing().groups();
    return Grid.by("bill", AgedBill::bill)
        .with(Column.text("tenant", AgedBill::tenant))
        .with(Column.text("for", AgedBill::charge, NOT_SAID))
        .with(Column.day("due", AgedBill::due))
        .with(
            Column.count("days late", AgedBill::daysLate)
                .because("days from the due day to " + debt.on()))
        .with(Column.money("open", AgedBill::open).summed())
        .with(
            Column.<AgedBill>text("age", bill -> groups.get(bill.group()))
                .because(debt.ageing().toString()))
        .totals("all bills in arrears")
        .sheet("Bills in arrears on " + debt.on(), debt.bills());
  }
}
