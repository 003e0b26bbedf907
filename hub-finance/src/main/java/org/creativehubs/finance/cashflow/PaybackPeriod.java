package org.creativehubs.finance.cashflow;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;

/**
 * After how many years has a project paid back what went into it, for good?
 *
 * <p>With flows one year apart, the first at once: k + (-running total after k) / flow in year k +
 * 1, where k is the last year whose running total is below zero; money is taken to flow evenly in
 * the year. Discounted payback does the same with flow_i / (1 + rate)^i. A total that turns
 * negative again later has not paid back yet. Zero if the total is never below zero. Exact, not
 * rounded.
 *
 * <p>Undefined if the total ends below zero: {@code NEVER_PAYS_BACK}, distinct from zero.
 *
 * <p>Source: the textbook method, with the last crossing where there are several.
 */
public final class PaybackPeriod {

  static final Undefined NEVER =
      Undefined.of("NEVER_PAYS_BACK", "the running total ends below zero");

  private PaybackPeriod() {}

  /**
   * The years until flows have paid back.
   *
   * @param flows one year apart, the first at once, received positive
   * @param rate the discount rate for a year, above -1; zero for simple payback
   * @return the years, zero or more; empty if never
   * @throws InvalidValueException if there is no flow or the rate is not above -1
   */
  public static Optional<Ratio> years(List<Ratio> flows, Ratio rate) {
    Check.notEmpty(flows, "flows");
    Amounts.checkRate(rate, "rate");
    Ratio growth = Ratio.ONE.plus(rate);
    Ratio value = Ratio.ZERO;
    Ratio years = Ratio.ZERO;
    for (int i = 0; i < flows.size(); i++) {
      Ratio carried = value.times(growth);
      value = carried.plus(flows.get(i));
      // Values at the end of year i have the sign of the discounted running total, and their
      // quotients are those of the discounted amounts.
      if (carried.signum() < 0 && value.signum() >= 0) {
        years = Ratio.of(i - 1).plus(carried.negated().dividedBy(flows.get(i)));
      }
    }
    return value.signum() < 0 ? Optional.empty() : Optional.of(years);
  }

  /**
   * Simple and discounted payback of an input.
   *
   * @param input flows and rate
   * @return both, or why there is none
   */
  public static Payback answer(PaybackPeriodInput input) {
    List<Ratio> flows = input.flows().stream().map(Money::toRatio).toList();
    Optional<Ratio> simple = years(flows, Ratio.ZERO);
    Optional<Ratio> discounted = years(flows, input.rate());
    String how = "k + (-running total after k) / flow in k + 1, k the last year below zero";
    Payback.Builder result = Payback.builder();
    return result
        .simple(simple)
        .discounted(discounted)
        .explanation(
            Explanation.answering("After how many years has this paid back?")
                .given("flows", Answer.number(flows.size()))
                .given("discount rate", Answer.share(input.rate()))
                .step("simple payback", how, answer(simple))
                .step("discounted payback", how + ", discounted", answer(discounted))
                .build())
        .build();
  }

  private static Answer answer(Optional<Ratio> years) {
    return years.map(found -> Answer.quantity(found, "years")).orElseGet(() -> Answer.of(NEVER));
  }
}
