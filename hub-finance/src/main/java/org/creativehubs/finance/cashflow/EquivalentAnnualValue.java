package org.creativehubs.finance.cashflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * What level amount a year is worth as much as these flows?
 *
 * <p>Equivalent annual value = sum(flow_i x factor_i) / sum(factor_1 .. factor_(n-1)), n the number
 * of flows one year apart, the first at once. Factors are those of a rate, 1 / (1 + rate)^i, or any
 * that are given, such as those of a schedule whose rate falls over time. Compares projects of
 * different lives. {@link #answer} rounds half up to the minor unit, once.
 *
 * <p>Source: HM Treasury, The Green Book, equivalent annual cost.
 *
 * <pre>{@code
 * List<Money> flows =
 *     List.of(Money.parse("GBP -1000"), Money.parse("GBP 700"), Money.parse("GBP 700"));
 * EquivalentAnnualValue.of(flows, Ratio.parse("3.5%")); // GBP 173.60
 * }</pre>
 */
public final class EquivalentAnnualValue {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<EquivalentAnnualValueInput, CashFlowFigure> ENTRY =
      CatalogEntry.of(
              "equivalent-annual-value",
              EquivalentAnnualValue.class,
              EquivalentAnnualValueInput.class,
              CashFlowFigure.class)
          .title("Equivalent annual value")
          .question("What level amount a year is this project worth?")
          .convention("money received is positive, money paid negative")
          .convention("flows one year apart, the first at once; spread over the years after it")
          .convention("at one rate, or at discount factors that are given")
          .convention("rounded half up to the minor unit, once")
          .source(Source.of("HM Treasury, The Green Book", "equivalent annual cost"))
          .answeredBy(EquivalentAnnualValue::answer);

  private EquivalentAnnualValue() {}

  /**
   * The level amount at discount factors.
   *
   * @param flows one year apart, the first at once; at least two, all finite
   * @param factors one above zero for each flow, the first for today
   * @return the amount for each year after the first flow
   * @throws InvalidValueException if there are fewer than two flows, not as many factors, or one is
   *     not a number or not above zero
   */
  public static double of(double[] flows, double[] factors) {
    RateSearch.requireFlows(flows);
    Check.that(flows.length >= 2, "flows", "hold at least two elements", flows.length);
    Check.that(
        factors.length == flows.length,
        Fault.INCONSISTENT,
        "factors",
        "be as many as the " + flows.length + " flows",
        factors.length);
    double value = 0;
    double annuity = 0;
    for (int i = 0; i < flows.length; i++) {
      Check.that(factors[i] > 0 && Double.isFinite(factors[i]), "factors", "be > 0", factors[i]);
      value += flows[i] * factors[i];
      annuity += i == 0 ? 0 : factors[i];
    }
    return FlowAmounts.held(value / annuity, "flows", value);
  }

  /**
   * The level amount at a rate.
   *
   * @param flows one year apart, the first at once; at least two, all finite
   * @param rate for a year, above -1
   * @return the amount for each year after the first flow
   * @throws InvalidValueException if there are fewer than two flows, one is not finite, or the rate
   *     is not above -1
   */
  public static double of(double[] flows, double rate) {
    return of(flows, factors(flows.length, rate));
  }

  /**
   * Calculates the level amount for the given input.
   *
   * @param input flows, and a rate or factors
   * @return money, rounded half up
   */
  public static CashFlowFigure answer(EquivalentAnnualValueInput input) {
    double[] flows = FlowAmounts.of(input.flows());
    double[] factors =
        input.rate().isPresent()
            ? factors(flows.length, input.rate().get().toDouble())
            : input.factors().stream().mapToDouble(Ratio::toDouble).toArray();
    double level = of(flows, factors);
    Money money = FlowAmounts.money(level, input.flows().get(0).currency());
    List<Term> factorTerms = factorTerms(input);
    List<Term> present = new ArrayList<>();
    for (int i = 0; i < flows.length; i++) {
      present.add(Term.of(input.flows().get(i)).times(factorTerms.get(i)));
    }
    Term value = Term.sum(present).named("present value");
    Term annuity =
        Term.sum(factorTerms.subList(1, flows.length)).named("sum of the factors after today");
    return CashFlowFigure.of(
        Explanation.answering("What level amount a year is worth as much as these flows?")
            .terms(value, annuity)
            .addSteps(
                PresentTerms.rounded("equivalent annual value", value.dividedBy(annuity), money))
            .build());
  }

  /**
   * The level amount of money at a rate.
   *
   * @param flows one year apart, the first at once; at least two, in one currency
   * @param rate for a year, above -1
   * @return money, rounded half up, with its explanation
   * @throws InvalidValueException if there are fewer than two flows, they are of several
   *     currencies, or the rate is not above -1
   */
  public static CashFlowFigure of(List<Money> flows, Ratio rate) {
    return answer(EquivalentAnnualValueInput.builder().flows(flows).rate(rate).build());
  }

  private static List<Term> factorTerms(EquivalentAnnualValueInput input) {
    if (input.rate().isEmpty()) {
      return input.factors().stream().map(Term::of).toList();
    }
    Term rate = Term.share(input.rate().get()).named("discount rate");
    return IntStream.range(0, input.flows().size())
        .mapToObj(year -> Term.of(1).plus(rate).power(-year))
        .toList();
  }

  private static double[] factors(int count, double rate) {
    FlowAmounts.rate(rate, "rate");
    double[] factors = new double[count];
    for (int i = 0; i < count; i++) {
      factors[i] = StrictMath.exp(-i * StrictMath.log1p(rate));
    }
    return factors;
  }
}
