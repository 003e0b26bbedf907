package org.creativehubs.finance.cashflow;

import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * What rate of return do flows make that are one period apart?
 *
 * <p>The internal rate of return for a period is every r above -1 with sum(flow_i / (1 + r)^i) = 0.
 * Whether money goes out or comes in first does not matter, nor does the scale of the flows.
 *
 * <p>Flows that change sign once have exactly one rate. It is found as the zero of ln(later flows /
 * earlier flows), each at growth u = ln(1 + r), which falls in u at least as steeply as the gap and
 * at most as steeply as the span between the flows: so the bracket is known before the search, and
 * a Newton step corrected for curvature and its change is halved wherever it would leave it. Flows
 * that change sign more often may have several rates, or none: they are all found by the way of
 * Laguerre's proof of Descartes' rule, and there are no others. Rates are good to a few units in
 * the last place of 1 + r, as far as rounding in the flows' sum allows.
 *
 * <p>Undefined: {@code ALL_ZERO}, {@code NO_SIGN_CHANGE}, {@code NO_RATE}, {@code SEVERAL_RATES},
 * {@code NO_RATE_WITHIN}, {@code RATE_TOO_LARGE} and {@code TOO_MANY_SIGN_CHANGES}, as {@link
 * RateState} describes them.
 *
 * <p>Source: C. J. Norstrom, "A sufficient condition for a unique nonnegative internal rate of
 * return", Journal of Financial and Quantitative Analysis 7 (1972); E. Laguerre, "Sur la theorie
 * des equations numeriques" (1883).
 *
 * <pre>{@code
 * List<Money> flows = List.of(Money.parse("GBP -1000"), Money.parse("GBP 1100"));
 * InternalRate.of(flows); // 10 %
 * }</pre>
 */
public final class InternalRate {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<InternalRateInput, RateOfReturn> ENTRY =
      CatalogEntry.of(
              "internal-rate-of-return",
              InternalRate.class,
              InternalRateInput.class,
              RateOfReturn.class)
          .title("Internal rate of return")
          .question("What return for a year does this project make?")
          .convention("money received is positive, money paid negative")
          .convention("flows one period apart, the first at once")
          .convention("with several rates none is chosen; all are listed")
          .convention("an interval is open at both ends; without one all rates above -1 are found")
          .source(
              Source.builder()
                  .document(
                      "OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
                  .edition("1.3")
                  .place("IRR")
                  .build())
          .source(
              Source.builder()
                  .document(
                      "C. J. Norstrom, A sufficient condition for a unique nonnegative internal "
                          + "rate of return, Journal of Financial and Quantitative Analysis 7")
                  .edition("1972")
                  .build())
          .answeredBy(InternalRate::answer);

  private InternalRate() {}

  /**
   * The rates of return for a period.
   *
   * @param flows what comes in (positive) and goes out (negative) at the end of each period, the
   *     first of them at the start; at least one, all finite; not changed
   * @return the rate, or what there is instead
   * @throws InvalidValueException if there is no flow, or one is not finite
   */
  public static RateSolution of(double... flows) {
    return RateSearch.periodic(flows);
  }

  /**
   * All rates of return strictly between two bounds.
   *
   * @param flows at least one, all finite
   * @param from the lower bound, at least -1
   * @param to the upper bound, above {@code from}
   * @return the rates, ascending; empty if there is none or every rate would do
   * @throws InvalidValueException if a flow is not finite or the bounds are not in order
   */
  public static double[] between(double[] flows, double from, double to) {
    return RateSearch.within(of(flows), from, to);
  }

  /**
   * Calculates the rate of return for the given input, with its explanation.
   *
   * @param input the flows
   * @return the rate for a period, or what there is instead
   */
  public static RateOfReturn answer(InternalRateInput input) {
    double[] flows = FlowAmounts.of(input.flows());
    Explanation.Builder steps =
        Explanation.answering("What rate of return for a period do these flows make?");
    return RateSteps.result(of(flows), input.within(), Timeline.periodic(flows), 1, steps);
  }

  /**
   * The rate of return of money.
   *
   * @param flows one period apart, the first at once; received positive, at least one, in one
   *     currency
   * @return the rate for a period, or what there is instead, with its explanation
   * @throws InvalidValueException if there is no flow, or they are of several currencies
   */
  public static RateOfReturn of(List<Money> flows) {
    return answer(InternalRateInput.of(flows));
  }
}
