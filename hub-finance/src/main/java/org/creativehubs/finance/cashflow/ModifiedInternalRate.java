package org.creativehubs.finance.cashflow;

import java.util.List;
import java.util.OptionalDouble;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;
import org.creativehubs.finance.internal.Growth;

/**
 * What does a project return if what it pays out is reinvested at one rate and what it takes in is
 * financed at another?
 *
 * <p>Modified rate = (value of the receipts at the last period, at the reinvestment rate / present
 * value of the payments, at the finance rate)^(1 / (n - 1)) - 1, n the number of flows, one period
 * apart, the first at once. Always one value, however often the flows change sign.
 *
 * <p>Undefined without both a receipt and a payment: {@code NO_SIGN_CHANGE}.
 *
 * <p>Source: OASIS, Open Document Format for Office Applications 1.3, part 4 (OpenFormula), MIRR.
 *
 * <pre>{@code
 * List<Money> flows =
 *     List.of(Money.parse("GBP -1000"), Money.parse("GBP 600"), Money.parse("GBP 600"));
 * ModifiedInternalRate.of(flows, Ratio.parse("6%"), Ratio.parse("2%")); // 10.09 %
 * }</pre>
 */
public final class ModifiedInternalRate {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ModifiedInternalRateInput, CashFlowFigure> ENTRY =
      CatalogEntry.of(
              "modified-internal-rate-of-return",
              ModifiedInternalRate.class,
              ModifiedInternalRateInput.class,
              CashFlowFigure.class)
          .title("Modified internal rate of return")
          .question("What return does this project make if its income earns a rate of its own?")
          .convention("money received is positive, money paid negative")
          .convention("flows one period apart, the first at once")
          .convention("the root is over the number of flows less one")
          .source(
              Source.builder()
                  .document(
                      "OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
                  .edition("1.3")
                  .place("MIRR")
                  .build())
          .answeredBy(ModifiedInternalRate::answer);

  private ModifiedInternalRate() {}

  /**
   * The modified rate of return for a period.
   *
   * @param flows received positive, paid negative; at least one, all finite
   * @param financeRate for a period, above -1
   * @param reinvestRate for a period, above -1
   * @return the rate; empty if money goes one way only
   * @throws InvalidValueException if there is no flow, one is not finite, or a rate is not above -1
   */
  public static OptionalDouble of(double[] flows, double financeRate, double reinvestRate) {
    Parts parts = Parts.of(flows, financeRate, reinvestRate);
    return parts.received > 0 && parts.paid > 0
        ? OptionalDouble.of(
            FlowAmounts.held(parts.rate(flows.length, reinvestRate), "reinvestRate", reinvestRate))
        : OptionalDouble.empty();
  }

  /**
   * Calculates the modified rate of return for the given input.
   *
   * @param input flows and rates
   * @return a share, or undefined
   */
  public static CashFlowFigure answer(ModifiedInternalRateInput input) {
    double[] flows = FlowAmounts.of(input.flows());
    double finance = input.financeRate().toDouble();
    double reinvest = input.reinvestRate().toDouble();
    Parts parts = Parts.of(flows, finance, reinvest);
    OptionalDouble rate = of(flows, finance, reinvest);
    String unit = input.flows().get(0).currency().getCurrencyCode();
    Answer answer =
        rate.isPresent()
            ? Answer.share(rate.getAsDouble())
            : Answer.of(Undefined.of(Reason.NO_SIGN_CHANGE, RateState.NO_SIGN_CHANGE.because()));
    return CashFlowFigure.of(
        Explanation.answering("What do these flows return, with their own rates for each side?")
            .given("finance rate", Answer.share(input.financeRate()))
            .given("reinvestment rate", Answer.share(input.reinvestRate()))
            .given("present value of the payments", Answer.quantity(parts.paid, unit))
            .given("present value of the receipts", Answer.quantity(parts.received, unit))
            .addSteps(
                Step.builder()
                    .label("modified rate of return")
                    .expression(parts.term(flows.length - 1, input.reinvestRate()).expression())
                    .value(answer)
                    .build())
            .build());
  }

  /**
   * The modified rate of return of money.
   *
   * @param flows one period apart, the first at once; at least one, in one currency
   * @param financeRate for a period, above -1, at which payments are financed
   * @param reinvestRate for a period, above -1, at which receipts are reinvested
   * @return a share, or undefined if money goes one way only; with its explanation
   * @throws InvalidValueException if there is no flow, they are of several currencies, or a rate is
   *     not above -1
   */
  public static CashFlowFigure of(List<Money> flows, Ratio financeRate, Ratio reinvestRate) {
    return answer(
        ModifiedInternalRateInput.builder()
            .flows(flows)
            .financeRate(financeRate)
            .reinvestRate(reinvestRate)
            .build());
  }

  /** Present values of what comes in and of what goes out, both zero or more. */
  private record Parts(double received, double paid) {

    static Parts of(double[] flows, double financeRate, double reinvestRate) {
      FlowAmounts.rate(financeRate, "financeRate");
      FlowAmounts.rate(reinvestRate, "reinvestRate");
      double[] in = new double[flows.length];
      double[] out = new double[flows.length];
      for (int i = 0; i < flows.length; i++) {
        in[i] = Math.max(flows[i], 0);
        out[i] = Math.max(-flows[i], 0);
      }
      RateSearch.requireFlows(flows);
      return new Parts(
          NetPresentValue.of(reinvestRate, in, FirstFlow.NOW),
          NetPresentValue.of(financeRate, out, FirstFlow.NOW));
    }

    Term term(int periods, Ratio reinvestRate) {
      Term one = Term.of(1);
      Term end = Term.of(received).times(one.plus(Term.share(reinvestRate)).power(periods));
      Term root = one.dividedBy(Term.of(periods));
      return end.dividedBy(Term.of(paid)).power(root).minus(one);
    }

    double rate(int flows, double reinvestRate) {
      double growth = Growth.logRatio(received, paid) / (flows - 1);
      return StrictMath.expm1(growth + StrictMath.log1p(reinvestRate));
    }
  }
}
