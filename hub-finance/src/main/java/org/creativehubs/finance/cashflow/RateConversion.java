package org.creativehubs.finance.cashflow;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.internal.FlowAmounts;

/**
 * What is a rate worth for a whole year, for each part of it, or after inflation?
 *
 * <p>Effective = (1 + nominal / k)^k - 1, nominal = k ((1 + effective)^(1 / k) - 1), k periods in a
 * year; real = (1 + nominal) / (1 + inflation) - 1, which is not the difference of the two. Rates
 * are decimal fractions for a year; nothing is rounded.
 *
 * <p>Source: OASIS OpenFormula 1.3, EFFECT and NOMINAL; I. Fisher, The Theory of Interest (1930)
 * for real rates.
 */
public final class RateConversion {

  static final Source FISHER =
      Source.builder().document("I. Fisher, The Theory of Interest").edition("1930").build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RateConversionInput, CashFlowFigure> ENTRY =
      CatalogEntry.of(
              "rate-conversion",
              RateConversion.class,
              RateConversionInput.class,
              CashFlowFigure.class)
          .title("Effective, nominal and real rates")
          .question("What does this rate come to in a whole year, or after inflation?")
          .convention("compound, never by adding or subtracting rates")
          .source(
              Source.builder()
                  .document(
                      "OASIS, Open Document Format for Office Applications, part 4: OpenFormula")
                  .edition("1.3")
                  .place("EFFECT, NOMINAL")
                  .build())
          .source(FISHER)
          .answeredBy(RateConversion::answer);

  private RateConversion() {}

  /**
   * The effective rate of a nominal one.
   *
   * @param nominalRate for a year; above minus the number of periods
   * @param periodsPerYear one or more
   * @return the effective rate for a year
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double effective(double nominalRate, int periodsPerYear) {
    checkPeriods(periodsPerYear);
    Check.finite(nominalRate, "nominalRate");
    Check.that(
        nominalRate > -periodsPerYear, "nominalRate", "be > -" + periodsPerYear, nominalRate);
    double rate = StrictMath.expm1(periodsPerYear * StrictMath.log1p(nominalRate / periodsPerYear));
    return FlowAmounts.held(rate, "nominalRate", nominalRate);
  }

  /**
   * The nominal rate of an effective one.
   *
   * @param effectiveRate for a year, above -1
   * @param periodsPerYear one or more
   * @return the nominal rate for a year
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double nominal(double effectiveRate, int periodsPerYear) {
    checkPeriods(periodsPerYear);
    FlowAmounts.rate(effectiveRate, "effectiveRate");
    double rate =
        periodsPerYear * StrictMath.expm1(StrictMath.log1p(effectiveRate) / periodsPerYear);
    return FlowAmounts.held(rate, "effectiveRate", effectiveRate);
  }

  /**
   * The real rate after inflation.
   *
   * @param nominalRate in money, for a year, -1 or more
   * @param inflationRate for a year, above -1
   * @return the rate in purchasing power
   * @throws InvalidValueException if an argument is out of its range
   */
  public static double real(double nominalRate, double inflationRate) {
    Check.finite(nominalRate, "nominalRate");
    Check.atLeast(nominalRate, -1, "nominalRate");
    FlowAmounts.rate(inflationRate, "inflationRate");
    double rate = (nominalRate - inflationRate) / (1 + inflationRate);
    return FlowAmounts.held(rate, "inflationRate", inflationRate);
  }

  /**
   * A rate turned into another.
   *
   * @param input the rate and what it is turned into
   * @return a share
   */
  public static CashFlowFigure answer(RateConversionInput input) {
    double rate = input.rate().toDouble();
    Explanation.Builder steps =
        Explanation.answering("What does this rate come to?")
            .given("rate", Answer.share(input.rate()));
    switch (input.into()) {
      case EFFECTIVE -> {
        int k = input.periodsPerYear().orElseThrow();
        String how = "(1 + " + input.rate() + " / " + k + ")^" + k + " - 1";
        steps.step("effective rate", how, Answer.share(effective(rate, k)));
      }
      case NOMINAL -> {
        int k = input.periodsPerYear().orElseThrow();
        String how = k + " x ((1 + " + input.rate() + ")^(1 / " + k + ") - 1)";
        steps.step("nominal rate", how, Answer.share(nominal(rate, k)));
      }
      case REAL -> addReal(input, steps);
    }
    return CashFlowFigure.of(steps.build());
  }

  private static void addReal(RateConversionInput input, Explanation.Builder steps) {
    double inflation = input.inflationRate().orElseThrow().toDouble();
    double real = real(input.rate().toDouble(), inflation);
    String how = "(1 + " + input.rate() + ") / (1 + " + input.inflationRate().get() + ") - 1";
    steps
        .given("inflation", Answer.share(inflation))
        .step("real rate", how, Answer.share(real), FISHER);
  }

  private static void checkPeriods(int periodsPerYear) {
    Check.atLeast(periodsPerYear, 1, "periodsPerYear");
  }
}
