package org.creativehubs.metrics.growth;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.metrics.internal.Tidy;

/**
 * How much is that a year? Brings growth over several years to one.
 *
 * <pre>rate = (y1 / y0)^(1 / T) - 1</pre>
 *
 * <p>A decimal fraction of -1 or more; T are the years between. Undefined where there was nothing
 * at the start ({@link Reason#ZERO_BASE}) or a level is below zero ({@link Reason#NOT_POSITIVE}).
 * Computed by logarithms, so that small growth keeps its digits; nothing is rounded.
 *
 * <pre>{@code
 * AnnualisedGrowth.rate(100, 400, 2); // 1.0
 * }</pre>
 */
public final class AnnualisedGrowth {

  /** Where the method comes from. */
  public static final Source SOURCE =
      Source.of("OASIS, Open Document Format for Office Applications 1.3, part 4", "RRI");

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<AnnualisedGrowthInput, IndexResult> ENTRY =
      CatalogEntry.of(
              "annualised-growth",
              AnnualisedGrowth.class,
              AnnualisedGrowthInput.class,
              IndexResult.class)
          .title("Growth a year")
          .question("How much is growth over several years in one year?")
          .convention("compound growth; T is the number of years between, whole or not")
          .source(SOURCE)
          .answeredBy(AnnualisedGrowth::answer);

  private AnnualisedGrowth() {}

  /**
   * The growth a year between two dates.
   *
   * @param first the levels at the start
   * @param last the levels at the end, of the same labels
   * @param years the years between, above 0
   * @return a rate for each label
   * @throws InvalidValueException if the labels differ or the years are not above 0
   */
  public static IndexResult between(Observations first, Observations last, double years) {
    return answer(AnnualisedGrowthInput.builder().first(first).last(last).years(years).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input levels at two dates
   * @return a rate for each label
   */
  public static IndexResult answer(AnnualisedGrowthInput input) {
    IndexResult.Builder result =
        IndexResult.builder()
            .index("Growth a year")
            .by("label")
            .formula("(y1 / y0)^(1 / T) - 1")
            .addConventions("compound, by T = " + Show.number(input.years()) + " years")
            .source(SOURCE);
    var labels = input.first().labels();
    double[] first = Pairs.values(input.first(), labels);
    double[] last = Pairs.values(input.last(), labels);
    for (int i = 0; i < first.length; i++) {
      result.addValues(value(labels.get(i), first[i], last[i], input.years()));
    }
    return result.build();
  }

  private static IndexValue value(String label, double first, double last, double years) {
    if (first < 0 || last < 0) {
      return IndexValue.of(
          label, Reason.NOT_POSITIVE.because("a level below 0 has no rate of growth"));
    }
    if (first == 0) {
      return IndexValue.of(label, Reason.ZERO_BASE.because(label + " had nothing at the start"));
    }
    IndexPart before = IndexPart.of("y0", first);
    IndexPart after = IndexPart.of("y1", last);
    Term factor = after.term().dividedBy(before.term());
    Term yearly = Term.of(1).dividedBy(Tidy.term(years));
    return IndexValue.builder()
        .label(label)
        .addParts(before, after)
        .found(factor.power(yearly).minus(Term.of(1)), rate(first, last, years))
        .build();
  }

  /**
   * The growth a year of one level.
   *
   * @param first the level at the start; above zero
   * @param last the level at the end; zero or more
   * @param years the years between; above zero
   * @return a decimal fraction of -1 or more
   * @throws InvalidValueException if a number is out of its range
   */
  public static double rate(double first, double last, double years) {
    Check.positive(first, "first");
    Check.notNegative(last, "last");
    Check.positive(years, "years");
    double rate = last == 0 ? -1 : StrictMath.expm1(Pairs.logRatio(last, first) / years);
    if (Double.isInfinite(rate)) {
      throw new InvalidValueException(
          Fault.TOO_LARGE, "years", "be enough for a finite rate", years);
    }
    return rate;
  }
}
