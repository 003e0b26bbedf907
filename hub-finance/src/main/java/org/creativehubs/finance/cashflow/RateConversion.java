package org.creativehubs.finance.cashflow;

import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;
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
 *
 * <pre>{@code
 * RateConversion.effective(Ratio.parse("6%"), 12); // 6.17 %
 * RateConversion.real(Ratio.parse("6%"), Ratio.parse("2%")); // 3.92 %
 * }</pre>
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

  private static final Term ONE = Term.of(1);

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
    Term given = Term.share(input.rate()).named("rate");
    return switch (input.into()) {
      case EFFECTIVE -> {
        int k = input.periodsPerYear().orElseThrow();
        Term found = ONE.plus(given.dividedBy(k)).power(k).minus(ONE).named("effective rate");
        yield figure(found, effective(rate, k));
      }
      case NOMINAL -> {
        Term k = Term.of(input.periodsPerYear().orElseThrow());
        Term growth = ONE.plus(given).power(ONE.dividedBy(k));
        Term found = k.times(growth.minus(ONE)).named("nominal rate");
        yield figure(found, nominal(rate, input.periodsPerYear().orElseThrow()));
      }
      case REAL -> {
        Ratio inflation = input.inflationRate().orElseThrow();
        Term prices = ONE.plus(Term.share(inflation).named("inflation"));
        Term found = ONE.plus(given).dividedBy(prices).minus(ONE).named("real rate").from(FISHER);
        yield figure(found, real(rate, inflation.toDouble()));
      }
    };
  }

  /**
   * The effective rate of a nominal one, with its explanation.
   *
   * @param nominalRate for a year; above -1
   * @param periodsPerYear how often it is compounded in a year, one or more
   * @return a share, for a year
   * @throws InvalidValueException if an argument is out of its range
   */
  public static CashFlowFigure effective(Ratio nominalRate, int periodsPerYear) {
    return answer(compounded(nominalRate, periodsPerYear, RateConversionKind.EFFECTIVE));
  }

  /**
   * The nominal rate of an effective one, with its explanation.
   *
   * @param effectiveRate for a year, above -1
   * @param periodsPerYear how often the nominal rate is compounded in a year, one or more
   * @return a share, for a year
   * @throws InvalidValueException if an argument is out of its range
   */
  public static CashFlowFigure nominal(Ratio effectiveRate, int periodsPerYear) {
    return answer(compounded(effectiveRate, periodsPerYear, RateConversionKind.NOMINAL));
  }

  private static RateConversionInput compounded(Ratio rate, int periods, RateConversionKind into) {
    return RateConversionInput.builder().rate(rate).into(into).periodsPerYear(periods).build();
  }

  /**
   * The real rate after inflation, with its explanation.
   *
   * @param nominalRate in money, for a year, above -1
   * @param inflationRate for a year, above -1
   * @return a share, in purchasing power
   * @throws InvalidValueException if an argument is out of its range
   */
  public static CashFlowFigure real(Ratio nominalRate, Ratio inflationRate) {
    return answer(
        RateConversionInput.builder()
            .rate(nominalRate)
            .into(RateConversionKind.REAL)
            .inflationRate(inflationRate)
            .build());
  }

  /** The rate, as it is calculated without losing digits, and the formula for it. */
  private static CashFlowFigure figure(Term formula, double rate) {
    List<Step> steps = Explanation.of("What does this rate come to?", formula).steps();
    Step last = steps.get(steps.size() - 1);
    return CashFlowFigure.of(
        Explanation.answering("What does this rate come to?")
            .addAllSteps(steps.subList(0, steps.size() - 1))
            .addSteps(
                Step.builder()
                    .label(last.label())
                    .expression(last.expression())
                    .value(Answer.share(rate))
                    .source(last.source())
                    .build())
            .build());
  }

  private static void checkPeriods(int periodsPerYear) {
    Check.atLeast(periodsPerYear, 1, "periodsPerYear");
  }
}
