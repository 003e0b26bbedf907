package org.creativehubs.finance.cashflow;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * After how many years has a project paid back what went into it, and stays paid back?
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
 *
 * <pre>{@code
 * List<Money> flows =
 *     List.of(Money.parse("GBP -1000"), Money.parse("GBP 800"), Money.parse("GBP 800"));
 * PaybackPeriod.of(flows, Ratio.parse("10%")); // 1.25 years, discounted 1.4125 years
 * }</pre>
 */
public final class PaybackPeriod {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<PaybackPeriodInput, Payback> ENTRY =
      CatalogEntry.of(
              "payback-period", PaybackPeriod.class, PaybackPeriodInput.class, Payback.class)
          .title("Payback and discounted payback")
          .question("After how many years has this project paid back what went into it?")
          .convention("money received is positive, money paid negative")
          .convention("flows one year apart, the first at once, even within each year")
          .convention("the last crossing counts; never is not zero")
          .source(Source.of("The textbook method, taken at its last crossing"))
          .answeredBy(PaybackPeriod::answer);

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
    FlowAmounts.checkRate(rate, "rate");
    return Walk.through(flows, rate).years();
  }

  /**
   * Calculates simple and discounted payback for the given input.
   *
   * @param input flows and rate
   * @return both, or why there is none
   */
  public static Payback answer(PaybackPeriodInput input) {
    List<Ratio> flows = input.flows().stream().map(Money::toRatio).toList();
    Walk simple = Walk.through(flows, Ratio.ZERO);
    Walk discounted = Walk.through(flows, input.rate());
    Explanation.Builder steps = Explanation.answering("After how many years has this paid back?");
    steps
        .given("flows", Answer.number(flows.size()))
        .given("discount rate", Answer.share(input.rate()));
    simple.explain("simple payback", "", Ratio.ZERO, steps);
    discounted.explain("discounted payback", ", discounted", input.rate(), steps);
    return Payback.builder()
        .simple(simple.years())
        .discounted(discounted.years())
        .explanation(steps.build())
        .build();
  }

  /**
   * Simple and discounted payback of money.
   *
   * @param flows one year apart, the first at once; from 1 to 1000, in one currency
   * @param rate the discount rate for a year, above -1
   * @return both, or why there is none
   * @throws InvalidValueException if there is no flow or more than 1000, they are of several
   *     currencies, or the rate is not above -1
   */
  public static Payback of(List<Money> flows, Ratio rate) {
    return answer(PaybackPeriodInput.builder().flows(flows).rate(rate).build());
  }

  /**
   * The last year in which the running total rose to zero: what was missing before it and the flow
   * in it, as values at the end of that year, and the total at the end of all; year zero if the
   * total never was below zero.
   */
  private record Walk(int year, Ratio missing, Ratio flow, Ratio end) {

    static Walk through(List<Ratio> flows, Ratio rate) {
      Ratio growth = Ratio.ONE.plus(rate);
      Walk walk = new Walk(0, Ratio.ZERO, Ratio.ONE, Ratio.ZERO);
      for (int i = 0; i < flows.size(); i++) {
        // Values at the end of year i have the sign of the discounted running total, and their
        // quotients are those of the discounted amounts.
        Ratio carried = walk.end.times(growth);
        Ratio value = carried.plus(flows.get(i));
        boolean rises = carried.signum() < 0 && value.signum() >= 0;
        walk =
            rises
                ? new Walk(i, carried.negated(), flows.get(i), value)
                : new Walk(walk.year, walk.missing, walk.flow, value);
      }
      return walk;
    }

    Optional<Ratio> years() {
      Ratio years = year == 0 ? Ratio.ZERO : Ratio.of(year - 1).plus(missing.dividedBy(flow));
      return end.signum() < 0 ? Optional.empty() : Optional.of(years);
    }

    void explain(String label, String end, Ratio rate, Explanation.Builder steps) {
      Optional<Ratio> years = years();
      if (years.isEmpty()) {
        steps.given(label, Answer.of(Payback.NEVER));
        return;
      }
      Answer found = Answer.quantity(years.get(), "years");
      if (year == 0) {
        steps.step(label, "the running total is never below zero", found);
        return;
      }
      double factor = StrictMath.pow(1 + rate.toDouble(), -year);
      Term lacking =
          Term.of(missing.toDouble() * factor).named("missing after year " + (year - 1) + end);
      Term coming = Term.of(flow.toDouble() * factor).named("flow of year " + year + end);
      Term working = Term.of(year - 1L).plus(lacking.dividedBy(coming));
      steps.terms(lacking, coming).step(label, working.expression().orElseThrow(), found);
    }
  }
}
