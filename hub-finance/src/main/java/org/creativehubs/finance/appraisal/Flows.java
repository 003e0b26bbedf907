package org.creativehubs.finance.appraisal;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.finance.internal.ValueRules;

/** Money by year, year 0 first. */
final class Flows {

  private Flows() {}

  static void check(List<Money> flows, String field) {
    Check.notEmpty(flows, field);
    Check.that(
        flows.size() <= DiscountSchedule.LAST_YEAR + 1,
        Fault.TOO_LARGE,
        field,
        "hold at most " + (DiscountSchedule.LAST_YEAR + 1) + " years",
        flows.size());
    ValueRules.currency(flows, flows.get(0).currency(), field);
  }

  static List<Ratio> exact(List<Money> flows) {
    return flows.stream().map(Money::toRatio).toList();
  }

  static Money sum(List<Money> flows) {
    return Money.sum(flows.get(0).currency(), flows);
  }
}
