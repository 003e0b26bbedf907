package org.creativehubs.metrics.kpi;

import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.metrics.internal.KpiRates;
import org.creativehubs.metrics.internal.Quotients;

/**
 * By how much has it grown, and how much is that a year?
 *
 * <ul>
 *   <li>factor = end / start; of one number per another, factor of the first / factor of the second
 *   <li>growth = factor - 1
 *   <li>growth a year = factor^(1 / years) - 1, the compound rate
 * </ul>
 *
 * <p>Undefined where the start is not known to be above zero. Factor and growth are exact, the rate
 * a year is a double. A bound stays one.
 */
public final class IndicatorGrowth {

  /** The compound rate of growth. */
  public static final Source SOURCE =
      Source.of("Eurostat, Statistics Explained", "glossary: compound annual growth rate");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<IndicatorGrowthInput, KpiSheet> ENTRY =
      CatalogEntry.of(
              "indicator-growth", IndicatorGrowth.class, IndicatorGrowthInput.class, KpiSheet.class)
          .title("Growth and growth a year")
          .question("By how much has it grown, and how much is that a year?")
          .convention("growth a year is the compound rate")
          .source(SOURCE)
          .answeredBy(IndicatorGrowth::answer);

  private IndicatorGrowth() {}

  /**
   * The growth of everything in an input.
   *
   * @param input what grew from when to when
   * @return a row for each span, and one for each that is divided by another
   */
  public static KpiSheet answer(IndicatorGrowthInput input) {
    KpiSheet.Builder sheet =
        KpiSheet.builder()
            .title("Growth")
            .rowsBy("measure")
            .addConventions("growth a year is the compound rate: factor^(1 / years) - 1")
            .source(SOURCE);
    for (GrowthSpan span : input.spans()) {
      sheet.addRows(row(span.name(), span, factor(span), span.end() + " / " + span.start()));
      input
          .divisor(span)
          .ifPresent(
              per ->
                  sheet.addRows(
                      row(
                          span.name() + " per " + per.name(),
                          span,
                          perFactor(span, per),
                          told(factor(span)) + " / " + told(factor(per)))));
    }
    return sheet.build();
  }

  private static Optional<QualifiedNumber> factor(GrowthSpan span) {
    return Quotients.of(span.end(), span.start())
        .filter(factor -> span.start().value().signum() > 0);
  }

  private static Optional<QualifiedNumber> perFactor(GrowthSpan span, GrowthSpan per) {
    return factor(span).flatMap(above -> factor(per).flatMap(below -> Quotients.of(above, below)));
  }

  private static String told(Optional<QualifiedNumber> factor) {
    return factor.map(one -> Answer.quantity(one, "times").toString()).orElse("");
  }

  private static KpiRow row(
      String name, GrowthSpan span, Optional<QualifiedNumber> factor, String expression) {
    Answer none = Reason.BASELINE_NOT_POSITIVE.answer();
    return KpiRow.named(name)
        .given("years", Answer.quantity(span.years(), "years"))
        .found("factor", expression, factor.map(one -> Answer.quantity(one, "times")).orElse(none))
        .found(
            "growth",
            "{factor} - 1",
            factor.map(one -> Answer.share(one.minus(QualifiedNumber.exact(1)))).orElse(none))
        .found(
            "growth a year",
            "({factor})^(1 / {years}) - 1",
            factor.map(one -> KpiRates.yearly(one, span.years())).orElse(none))
        .build();
  }
}
