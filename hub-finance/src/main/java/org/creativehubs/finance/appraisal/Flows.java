package org.creativehubs.finance.appraisal;

import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

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
    MoneyCheck.oneCurrency(flows, field);
  }

  /** Each flow in money of year 0, as flow x factor. */
  static List<Term> discounted(List<Money> flows, List<Ratio> factors) {
    return IntStream.range(0, flows.size())
        .mapToObj(year -> Term.of(flows.get(year)).times(Term.of(factors.get(year))))
        .toList();
  }

  /** All flows in money of year 0. */
  static Term presentValue(List<Money> flows, DiscountSchedule schedule) {
    return Term.sum(discounted(flows, schedule.factors(flows.size() - 1)));
  }

  static List<Ratio> exact(List<Money> flows) {
    return flows.stream().map(Money::toRatio).toList();
  }

  static Money sum(List<Money> flows) {
    return Money.sum(flows.get(0).currency(), flows);
  }
}
