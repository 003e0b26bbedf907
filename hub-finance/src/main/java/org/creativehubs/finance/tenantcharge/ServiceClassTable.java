package org.creativehubs.finance.tenantcharge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.servicecharge.ServiceCostClass;

/** The sheet of a service charge by classes of cost. */
final class ServiceClassTable {

  /** The heads of one class. */
  private record Row(String name, List<ServiceHeadAccount> heads) {

    Money sum(Function<ServiceHeadAccount, Money> amount) {
      return Money.sum(heads.get(0).actual().currency(), heads.stream().map(amount).toList());
    }
  }

  private ServiceClassTable() {}

  static Sheet<?> of(ServiceChargeAccount account) {
    Column<Row> budget = column("budget", ServiceHeadAccount::budget);
    Column<Row> actual = column("actual", ServiceHeadAccount::actual);
    return Grid.by("class", Row::name)
        .with(budget)
        .with(actual)
        .with(
            Column.<Row>money(
                    "variance",
                    row ->
                        row.sum(ServiceHeadAccount::actual)
                            .minus(row.sum(ServiceHeadAccount::budget)))
                .by(actual.minus(budget))
                .summed())
        .with(column("charged", ServiceHeadAccount::charged))
        .with(column("landlord", ServiceHeadAccount::unrecovered))
        .totals("all classes")
        .sheet("Classes of cost in " + account.year(), rows(account));
  }

  private static Column<Row> column(String heading, Function<ServiceHeadAccount, Money> amount) {
    return Column.<Row>money(heading, row -> row.sum(amount))
        .byTerm(
            row ->
                Term.sum(
                    row.heads().stream()
                        .map(
                            head ->
                                Term.given(head.head().name() + ", " + heading, amount.apply(head)))
                        .toList()))
        .summed();
  }

  /** The classes in their order, then what has none. */
  private static List<Row> rows(ServiceChargeAccount account) {
    Map<String, List<ServiceHeadAccount>> byClass = new LinkedHashMap<>();
    for (ServiceCostClass costClass : ServiceCostClass.values()) {
      byClass.put(Show.words(costClass), new ArrayList<>());
    }
    for (ServiceHeadAccount head : account.heads()) {
      String name = head.head().costClass().map(Show::words).orElse("without a class");
      byClass.computeIfAbsent(name, key -> new ArrayList<>()).add(head);
    }
    return byClass.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new Row(entry.getKey(), entry.getValue()))
        .toList();
  }
}
