package org.creativehubs.finance.cashflow;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * What rate of return for a year do flows on given days make?
 *
 * <p>Every r above -1 with sum(flow_i / (1 + r)^(days_i / 365)) = 0: actual days over a fixed year
 * of 365, as spreadsheets' XIRR has it; over 29 February a calendar year counts 366/365. The rate
 * does not depend on the order of the flows, on the scale of money, or on whether the money of one
 * day is one flow or several. Same method, precision and undefined cases as {@link InternalRate}.
 *
 * <p>Source: OASIS, Open Document Format for Office Applications 1.3, part 4 (OpenFormula), XIRR.
 *
 * <pre>{@code
 * DatedFlow paid = DatedFlow.of(LocalDate.of(2025, 1, 1), Money.parse("GBP -1000"));
 * DatedFlow back = DatedFlow.of(LocalDate.of(2026, 1, 1), Money.parse("GBP 1100"));
 * DatedInternalRate.of(List.of(paid, back)); // 10 %
 * }</pre>
 */
public final class DatedInternalRate {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<DatedInternalRateInput, RateOfReturn> ENTRY =
      CatalogEntry.of(
              "dated-internal-rate-of-return",
              DatedInternalRate.class,
              DatedInternalRateInput.class,
              RateOfReturn.class)
          .title("Internal rate of return of dated flows")
          .question("What return for a year do these payments make, day by day?")
          .convention("money received is positive, money paid negative")
          .convention("actual days over a fixed year of 365")
          .convention("flows of one day are netted; their order does not matter")
          .convention("flows of less than a year also get the return of their span")
          .convention("with several rates none is chosen; all are listed")
          .convention("an interval is open at both ends; without one all rates above -1 are found")
          .source(
              Source.builder()
                  .document(
                      "OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
                  .edition("1.3")
                  .place("XIRR")
                  .build())
          .source(
              Source.builder()
                  .document(
                      "C. J. Norstrom, A sufficient condition for a unique nonnegative internal "
                          + "rate of return, Journal of Financial and Quantitative Analysis 7")
                  .edition("1972")
                  .build())
          .answeredBy(DatedInternalRate::answer);

  private DatedInternalRate() {}

  /**
   * The rates of return for a year.
   *
   * @param flows what comes in (positive) and goes out (negative); at least one, all finite
   * @param dates the day of each flow, in any order
   * @return the rate, or what there is instead
   * @throws InvalidValueException if there is no flow, one is not finite, or there are not as many
   *     dates as flows
   */
  public static RateSolution of(double[] flows, LocalDate[] dates) {
    return of(flows, FlowAmounts.days(dates));
  }

  /**
   * The rates of return for a year.
   *
   * @param flows what comes in (positive) and goes out (negative); at least one, all finite
   * @param days the day of each flow, counted from any one day, in any order
   * @return the rate, or what there is instead
   * @throws InvalidValueException if there is no flow, one is not finite, or there are not as many
   *     days as flows
   */
  public static RateSolution of(double[] flows, long[] days) {
    RateSearch.requireFlows(flows);
    return RateSearch.dated(Timeline.dated(flows, days));
  }

  /**
   * All rates of return for a year strictly between two bounds.
   *
   * @param flows at least one, all finite
   * @param dates the day of each flow, in any order
   * @param from the lower bound, at least -1
   * @param to the upper bound, above {@code from}
   * @return the rates, ascending; empty if there is none or every rate would do
   * @throws InvalidValueException if a flow is not finite or the bounds are not in order
   */
  public static double[] between(double[] flows, LocalDate[] dates, double from, double to) {
    return RateSearch.within(of(flows, dates), from, to);
  }

  /**
   * Calculates the rate of return for the given input, with its explanation.
   *
   * @param input the flows and their days
   * @return the rate for a year, or what there is instead
   */
  public static RateOfReturn answer(DatedInternalRateInput input) {
    double[] flows = FlowAmounts.of(DatedFlow.amounts(input.flows()));
    long[] days = FlowAmounts.days(DatedFlow.dates(input.flows()));
    Explanation.Builder steps =
        Explanation.answering("What rate of return for a year do these flows make?");
    return RateSteps.result(
        of(flows, days), input.within(), Timeline.dated(flows, days), RateSearch.DAYS, steps);
  }

  /**
   * The rate of return of money on given days.
   *
   * @param flows received positive, in any order; at least one, in one currency
   * @return the rate for a year, or what there is instead, with its explanation
   * @throws InvalidValueException if there is no flow, or they are of several currencies
   */
  public static RateOfReturn of(List<DatedFlow> flows) {
    return answer(DatedInternalRateInput.of(flows));
  }
}
