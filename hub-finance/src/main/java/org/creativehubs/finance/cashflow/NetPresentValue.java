package org.creativehubs.finance.cashflow;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * What are flows one period apart worth today?
 *
 * <p>Net present value = sum(flow_i / (1 + rate)^(i + s)), where s is 0 if the first flow happens
 * {@link FirstFlow#NOW} and 1 if it happens {@link FirstFlow#AFTER_ONE_PERIOD}; the rate is a
 * decimal fraction for a period, above -1. Computed in doubles by Horner's rule; {@link #answer}
 * rounds to the minor unit, half up, once.
 *
 * <p>Source: OASIS, Open Document Format for Office Applications 1.3, part 4 (OpenFormula), NPV,
 * which has every flow discounted.
 *
 * <pre>{@code
 * List<Money> flows = List.of(Money.parse("GBP -100"), Money.parse("GBP 110"));
 * NetPresentValue.of(flows, Ratio.parse("25%")); // GBP -12.00
 * }</pre>
 */
public final class NetPresentValue {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<NetPresentValueInput, CashFlowFigure> ENTRY =
      CatalogEntry.of(
              "net-present-value",
              NetPresentValue.class,
              NetPresentValueInput.class,
              CashFlowFigure.class)
          .title("Net present value")
          .question("What is this project worth today?")
          .convention("money received is positive, money paid negative")
          .convention("the time of the first flow is named: now, or after one period")
          .convention("rounded half up to the minor unit, once")
          .source(
              Source.builder()
                  .document(
                      "OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
                  .edition("1.3")
                  .place("NPV")
                  .build())
          .answeredBy(NetPresentValue::answer);

  private NetPresentValue() {}

  /**
   * The net present value.
   *
   * @param rate for a period, above -1
   * @param flows received positive, paid negative; at least one, all finite
   * @param firstFlow when the first of them happens
   * @return the value in the unit of the flows
   * @throws InvalidValueException if the rate is not above -1, there is no flow, one is not finite,
   *     or the value is beyond the range of a double
   */
  public static double of(double rate, double[] flows, FirstFlow firstFlow) {
    FlowAmounts.rate(rate, "rate");
    RateSearch.requireFlows(flows);
    double factor = 1 / (1 + rate);
    double value = 0;
    for (int i = flows.length - 1; i >= 0; i--) {
      value = value * factor + flows[i];
    }
    double whole = firstFlow == FirstFlow.NOW ? value : value * factor;
    return FlowAmounts.held(whole, "rate", rate);
  }

  /**
   * Calculates the net present value for the given input.
   *
   * @param input flows, rate and when the first flow happens
   * @return money, rounded half up to the minor unit
   */
  public static CashFlowFigure answer(NetPresentValueInput input) {
    double value = of(input.rate().toDouble(), FlowAmounts.of(input.flows()), input.firstFlow());
    Money money = FlowAmounts.money(value, input.flows().get(0).currency());
    Term rate = Term.share(input.rate()).named("rate for a period");
    Term sum = Term.sum(presentValues(input, rate));
    return CashFlowFigure.of(
        Explanation.answering("What are these flows worth today?")
            .terms(rate)
            .given("time of the first flow", Answer.text(input.firstFlow().words()))
            .terms(sum)
            .addSteps(PresentTerms.rounded("net present value", sum, money))
            .build());
  }

  private static List<Term> presentValues(NetPresentValueInput input, Term rate) {
    List<Term> all = new ArrayList<>();
    for (int i = 0; i < input.flows().size(); i++) {
      int period = i + input.firstFlow().periods();
      Term flow = Term.of(input.flows().get(i));
      all.add(PresentTerms.of(flow, rate, Term.of(period)).named("period " + period));
    }
    return all;
  }

  /**
   * The net present value of money.
   *
   * @param flows received positive, paid negative, in one currency; the first of them now
   * @param rate for a period, above -1
   * @return money, rounded half up, with its explanation
   * @throws InvalidValueException if the rate is not above -1, there is no flow, or they are of
   *     several currencies
   */
  public static CashFlowFigure of(List<Money> flows, Ratio rate) {
    return answer(
        NetPresentValueInput.builder()
            .rate(rate)
            .addAllFlows(flows)
            .firstFlow(FirstFlow.NOW)
            .build());
  }
}
