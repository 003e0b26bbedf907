package org.creativehubs.metrics.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Formula;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.internal.KpiRates;
import org.creativehubs.metrics.internal.Operands;
import org.creativehubs.metrics.internal.Quotients;

/**
 * By how much has it grown, and how much is that a year?
 *
 * <ul>
 *   <li>factor = end / start; of one number per another, factor of the first / factor of the second
 *   <li>of what is added to a base, factor = (base + end) / (base + start)
 *   <li>growth = factor - 1
 *   <li>growth a year = factor^(1 / years) - 1, the compound rate
 * </ul>
 *
 * <p>Undefined where the start is not known to be above zero. Factor and growth are exact, the rate
 * a year is a double. A bound stays one.
 *
 * <pre>{@code
 * QualifiedNumber start = QualifiedNumber.exact(100);
 * QualifiedNumber end = QualifiedNumber.exact(121);
 * KpiSheet sheet = IndicatorGrowth.of("jobs", start, end, Ratio.of(2));
 * sheet.value("jobs", "growth a year"); // 10 %
 * }</pre>
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
          .convention("an increment grows with the base it is added to, which must be given")
          .source(SOURCE)
          .mostElements(5_000)
          .answeredBy(IndicatorGrowth::answer);

  private static final Answer NONE = Reason.BASELINE_NOT_POSITIVE.answer();
  private static final Answer DIVISOR = Reason.DENOMINATOR_MAY_BE_ZERO.answer();

  /** Something that grew, and how its factor is found. */
  private record Grown(
      String name,
      Ratio years,
      Optional<QualifiedNumber> factor,
      Answer none,
      Formula<Grown> formula) {

    Answer times() {
      return factor.map(one -> Answer.quantity(one, "times")).orElse(none);
    }

    Answer growth() {
      return factor.map(one -> Answer.share(one.minus(QualifiedNumber.exact(1)))).orElse(none);
    }

    Answer yearly() {
      return factor.map(one -> KpiRates.yearly(one, years)).orElse(none);
    }
  }

  private static final Column<Grown> YEARS = Column.quantity("years", "years", Grown::years);

  private static final Column<Grown> FACTOR =
      Column.answer("factor", ColumnKind.QUANTITY, Grown::times)
          .by(Operands.chosen(Grown::formula));

  private static final Grid<Grown> GRID =
      Grid.by("measure", Grown::name)
          .with(YEARS)
          .with(FACTOR)
          .with(
              Column.answer("growth", ColumnKind.SHARE, Grown::growth)
                  .by(FACTOR.minus(Operands.number(1))))
          .with(
              Column.answer("growth a year", ColumnKind.SHARE, Grown::yearly)
                  .by(
                      Operands.power(FACTOR, Operands.<Grown>number(1).dividedBy(YEARS))
                          .minus(Operands.number(1))));

  private IndicatorGrowth() {}

  /**
   * The growth of one number.
   *
   * @param name what grows; not blank
   * @param start the number at the start
   * @param end the number at the end
   * @param years the years between; greater than zero
   * @return one row: years, factor, growth and growth a year
   */
  public static KpiSheet of(String name, QualifiedNumber start, QualifiedNumber end, Ratio years) {
    GrowthSpan span = GrowthSpan.builder().name(name).start(start).end(end).years(years).build();
    return answer(IndicatorGrowthInput.builder().addSpans(span).build());
  }

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
    return sheet.figures(GRID, grown(input)).build();
  }

  private static List<Grown> grown(IndicatorGrowthInput input) {
    List<Grown> grown = new ArrayList<>();
    for (GrowthSpan span : input.spans()) {
      grown.add(of(span));
      input.divisor(span).ifPresent(per -> grown.add(of(span, per)));
    }
    return grown;
  }

  private static Grown of(GrowthSpan span) {
    return new Grown(
        span.name(),
        span.years(),
        factor(span),
        NONE,
        level(span, span.end()).dividedBy(level(span, span.start())));
  }

  private static Formula<Grown> level(GrowthSpan span, QualifiedNumber number) {
    Formula<Grown> added = Operands.plain(row -> number);
    return span.base()
        .map(base -> Operands.sum(List.of(Operands.<Grown>plain(row -> base), added)))
        .orElse(added);
  }

  private static Grown of(GrowthSpan span, GrowthSpan per) {
    return new Grown(
        span.name() + " per " + per.name(),
        span.years(),
        perFactor(span, per),
        factor(span).isPresent() && factor(per).isPresent() ? DIVISOR : NONE,
        Operands.<Grown>of(row -> times(factor(span)))
            .dividedBy(Operands.of(row -> times(factor(per)))));
  }

  private static Optional<QualifiedNumber> factor(GrowthSpan span) {
    return Quotients.of(span.endLevel(), span.startLevel())
        .filter(factor -> span.startLevel().value().signum() > 0);
  }

  private static Optional<QualifiedNumber> perFactor(GrowthSpan span, GrowthSpan per) {
    return factor(span).flatMap(above -> factor(per).flatMap(below -> Quotients.of(above, below)));
  }

  private static Answer times(Optional<QualifiedNumber> factor) {
    return factor.map(one -> Answer.quantity(one, "times")).orElse(NONE);
  }
}
