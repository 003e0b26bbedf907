package org.creativehubs.finance.cashflow;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;
import org.creativehubs.finance.internal.Growth;

/**
 * By what rate does one figure grow into another?
 *
 * <p>Rate for a period = (to / from)^(1 / periods) - 1, a decimal fraction; -1 if nothing is left.
 * Computed by logarithms, so that small growth keeps its digits; nothing is rounded.
 *
 * <p>Source: OASIS, Open Document Format for Office Applications 1.3, part 4 (OpenFormula), RRI.
 *
 * <pre>{@code
 * CompoundGrowth.of(Ratio.of(400), Ratio.of(500), 4); // 5.74 %
 * }</pre>
 */
public final class CompoundGrowth {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<CompoundGrowthInput, CashFlowFigure> ENTRY =
      CatalogEntry.of(
              "compound-growth-rate",
              CompoundGrowth.class,
              CompoundGrowthInput.class,
              CashFlowFigure.class)
          .title("Compound growth rate")
          .question("By how much a year has this figure grown?")
          .convention("compound, for each period, whole or not")
          .source(
              Source.builder()
                  .document(
                      "OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
                  .edition("1.3")
                  .place("RRI")
                  .build())
          .answeredBy(CompoundGrowth::answer);

  private CompoundGrowth() {}

  /**
   * The growth rate for a period.
   *
   * @param from the first figure, above zero
   * @param to the last figure, zero or more
   * @param periods between them, above zero, whole or not
   * @return the rate, at least -1
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double rate(double from, double to, double periods) {
    Check.positive(from, "from");
    Check.notNegative(to, "to");
    Check.positive(periods, "periods");
    double rate = to == 0 ? -1 : StrictMath.expm1(Growth.logRatio(to, from) / periods);
    return FlowAmounts.held(rate, "periods", periods);
  }

  /**
   * Calculates the growth rate for the given input.
   *
   * @param input two figures and the periods between them
   * @return a share
   */
  public static CashFlowFigure answer(CompoundGrowthInput input) {
    double rate = rate(input.from().toDouble(), input.to().toDouble(), input.periods().toDouble());
    Term from = Term.given("from", input.from());
    Term to = Term.given("to", input.to());
    Term one = Term.of(1);
    Term growth = to.dividedBy(from).power(one.dividedBy(Term.of(input.periods()))).minus(one);
    return CashFlowFigure.of(
        Explanation.answering("By what rate does the first figure grow into the last?")
            .terms(from, to)
            .step("growth for a period", growth.expression().orElseThrow(), Answer.share(rate))
            .build());
  }

  /**
   * The growth rate for a period.
   *
   * @param from the first figure, above zero
   * @param to the last figure, zero or more
   * @param periods how many lie between them; one or more
   * @return a share, with its explanation
   * @throws InvalidValueException if a figure is out of its range
   */
  public static CashFlowFigure of(Ratio from, Ratio to, int periods) {
    return answer(
        CompoundGrowthInput.builder().from(from).to(to).periods(Ratio.of(periods)).build());
  }
}
