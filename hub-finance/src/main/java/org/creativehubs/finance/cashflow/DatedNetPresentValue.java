package org.creativehubs.finance.cashflow;

import java.time.LocalDate;
import java.util.List;
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
 * What are flows on given days worth on one day?
 *
 * <p>Value on a day = sum(flow_i / (1 + rate)^(days_i / 365)), days_i the actual days from that day
 * to the flow, over a fixed year of 365; the rate is a decimal fraction for a year, above -1. With
 * no day named it is that of the first flow in the list, and a flow before it is refused, as
 * spreadsheets do; on a named day, earlier flows are compounded up to it. {@link #answer} rounds to
 * the minor unit, half up, once.
 *
 * <p>Source: OASIS, Open Document Format for Office Applications 1.3, part 4 (OpenFormula), XNPV.
 *
 * <pre>{@code
 * DatedFlow paid = DatedFlow.of(LocalDate.of(2025, 1, 1), Money.parse("GBP -100"));
 * DatedFlow back = DatedFlow.of(LocalDate.of(2026, 1, 1), Money.parse("GBP 110"));
 * DatedNetPresentValue.of(List.of(paid, back), Ratio.parse("25%")); // GBP -12.00
 * }</pre>
 */
public final class DatedNetPresentValue {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<DatedNetPresentValueInput, CashFlowFigure> ENTRY =
      CatalogEntry.of(
              "dated-net-present-value",
              DatedNetPresentValue.class,
              DatedNetPresentValueInput.class,
              CashFlowFigure.class)
          .title("Net present value of dated flows")
          .question("What are these payments worth on a day?")
          .convention("money received is positive, money paid negative")
          .convention("actual days over a fixed year of 365")
          .convention("flows before the day are compounded")
          .convention("rounded half up to the minor unit, once")
          .source(
              Source.builder()
                  .document(
                      "OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
                  .edition("1.3")
                  .place("XNPV")
                  .build())
          .answeredBy(DatedNetPresentValue::answer);

  private DatedNetPresentValue() {}

  /**
   * The value on the day of the first flow in the list.
   *
   * @param rate for a year, above -1
   * @param flows received positive, paid negative; at least one, all finite
   * @param dates the day of each flow, none before the first
   * @return the value in the unit of the flows
   * @throws InvalidValueException if the rate is not above -1, a flow is not finite, there are not
   *     as many dates as flows, a date is before the first, or the value is beyond a double
   */
  public static double of(double rate, double[] flows, LocalDate[] dates) {
    RateSearch.requireFlows(flows);
    for (int i = 0; i < dates.length; i++) {
      if (dates[i].isBefore(dates[0])) {
        throw new InvalidValueException(
            Fault.INCONSISTENT,
            "dates[" + i + "]",
            "not be before the first " + dates[0],
            dates[i]);
      }
    }
    Timeline.requireAsMany(flows.length, dates.length);
    return on(dates[0], rate, flows, dates);
  }

  /**
   * The value on a day.
   *
   * @param day the day on which the flows are valued
   * @param rate for a year, above -1
   * @param flows received positive, paid negative; at least one, all finite
   * @param dates the day of each flow, in any order
   * @return the value in the unit of the flows
   * @throws InvalidValueException if the rate is not above -1, a flow is not finite, there are not
   *     as many dates as flows, or the value is beyond a double
   */
  public static double on(LocalDate day, double rate, double[] flows, LocalDate[] dates) {
    FlowAmounts.rate(rate, "rate");
    RateSearch.requireFlows(flows);
    Timeline.requireAsMany(flows.length, dates.length);
    double growth = StrictMath.log1p(rate) / RateSearch.DAYS;
    long start = day.toEpochDay();
    double value = 0;
    for (int i = 0; i < flows.length; i++) {
      value += flows[i] * StrictMath.exp(-growth * (dates[i].toEpochDay() - start));
    }
    return FlowAmounts.held(value, "rate", rate);
  }

  /**
   * Calculates the value for the given input.
   *
   * @param input flows, rate and day
   * @return money, rounded half up to the minor unit
   */
  public static CashFlowFigure answer(DatedNetPresentValueInput input) {
    LocalDate day = input.valuedOn();
    double value =
        on(
            day,
            input.rate().toDouble(),
            FlowAmounts.of(DatedFlow.amounts(input.flows())),
            DatedFlow.dates(input.flows()));
    Money money = FlowAmounts.money(value, input.flows().get(0).amount().currency());
    Term rate = Term.share(input.rate()).named("rate for a year");
    Term sum = Term.sum(input.flows().stream().map(flow -> presentValue(flow, day, rate)).toList());
    return CashFlowFigure.of(
        Explanation.answering("What are these flows worth on " + day + "?")
            .terms(rate, sum)
            .addSteps(PresentTerms.rounded("value on " + day, sum, money))
            .build());
  }

  /**
   * The value of money on the day of the first flow in the list.
   *
   * @param flows received positive, paid negative; at least one, in one currency; those before the
   *     first are compounded
   * @param rate for a year of 365 days, above -1
   * @return money, rounded half up, with its explanation
   * @throws InvalidValueException if there is no flow, they are of several currencies, or the rate
   *     is not above -1
   */
  public static CashFlowFigure of(List<DatedFlow> flows, Ratio rate) {
    Check.notEmpty(flows, "flows");
    return answer(
        DatedNetPresentValueInput.builder()
            .flows(flows)
            .rate(rate)
            .valuedOn(flows.get(0).date())
            .build());
  }

  private static Term presentValue(DatedFlow flow, LocalDate day, Term rate) {
    long days = flow.date().toEpochDay() - day.toEpochDay();
    Term years = Term.of(days).dividedBy((long) RateSearch.DAYS);
    return PresentTerms.of(Term.of(flow.amount()), rate, years).named(flow.date().toString());
  }
}
