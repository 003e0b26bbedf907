package org.creativehubs.metrics.concentration;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.Sum;
import org.creativehubs.metrics.internal.Tidy;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.shares.ShareRule;

/**
 * Do industries keep apart from one another? One number for the whole table: the mean, weighted by
 * size, of how far the mix of each region is from that of all regions, in words of information.
 * {@link MultigroupMeasure} has the formulas.
 *
 * <p>Undefined for a table without any count ({@link Reason#EMPTY}); the information theory index
 * also where all counts are of one industry ({@link Reason#SINGLE_PART}). Regions without any count
 * add nothing. Working memory is a few doubles for each region and industry, and a line of the
 * explanation for each region while it is computed.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York"),
 *         List.of("design", "film"),
 *         new double[][] {{30, 10}, {20, 40}});
 * IndexResult found = MultigroupSegregation.of(jobs, MultigroupMeasure.DIVERGENCE);
 * found.at("all regions"); // all regions: 0.1245
 * }</pre>
 */
public final class MultigroupSegregation {

  /** Where the method comes from. */
  public static final Source SOURCE =
      Source.builder()
          .document(
              "S. F. Reardon and G. Firebaugh, Measures of Multigroup Segregation,"
                  + " Sociological Methodology 32")
          .edition("2002")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<MultigroupSegregationInput, IndexResult> ENTRY =
      CatalogEntry.of(
              "multigroup-segregation",
              MultigroupSegregation.class,
              MultigroupSegregationInput.class,
              IndexResult.class)
          .title("Multigroup segregation")
          .question("How far do industries keep apart from one another?")
          .convention("divergence, or divergence over entropy (information theory index)")
          .convention("logarithms: base 2 if not named")
          .source(SOURCE)
          .answeredBy(MultigroupSegregation::answer);

  private static final int MOST_SHOWN = 12;

  private final MultigroupSegregationInput input;

  private MultigroupSegregation(MultigroupSegregationInput input) {
    this.input = input;
  }

  /**
   * How far the regions of a table differ in their mix of industries.
   *
   * @param table the counts
   * @param measure divergence or information theory index
   * @return the value of the table as a whole, in bits
   */
  public static IndexResult of(EmploymentTable table, MultigroupMeasure measure) {
    return answer(MultigroupSegregationInput.builder().table(table).measure(measure).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts and measure
   * @return the value of the table as a whole
   */
  public static IndexResult answer(MultigroupSegregationInput input) {
    return new MultigroupSegregation(input).result();
  }

  private IndexResult result() {
    return IndexResult.builder()
        .index(input.measure().words())
        .by("whole")
        .formula(input.measure().formula())
        .addConventions("shares of " + input.table().measure(), "in " + input.logBase().unit())
        .source(SOURCE)
        .addValues(value())
        .build();
  }

  private IndexValue value() {
    Optional<Undefined> unknown = input.table().unknown().why();
    if (unknown.isPresent()) {
      return IndexValue.of("all regions", unknown.get());
    }
    if (!(input.table().total() > 0)) {
      return IndexValue.of("all regions", Reason.EMPTY.undefined());
    }
    double entropy = entropy();
    List<IndexPart> regions = regions();
    double divergence = Sum.of(regions.stream().mapToDouble(IndexPart::value).toArray());
    IndexPart above = IndexPart.of("divergence", divergence);
    IndexPart below = IndexPart.of("entropy of all", entropy);
    IndexValue.Builder value = IndexValue.builder();
    value
        .label("all regions")
        .addAllParts(regions.size() <= MOST_SHOWN ? regions : ImmutableList.of())
        .addParts(above, below);
    if (input.measure() == MultigroupMeasure.DIVERGENCE) {
      value.value(divergence);
    } else if (entropy > 0) {
      value.found(above.term().dividedBy(below.term()), Math.min(1, divergence / entropy));
    } else {
      value.undefined(Reason.SINGLE_PART.undefined());
    }
    return value.build();
  }

  private double entropy() {
    EmploymentTable table = input.table();
    double[] totals =
        IntStream.range(0, table.industries().size()).mapToDouble(table::industryTotalAt).toArray();
    return rule(ShareMeasure.SHANNON).value(totals, new double[0]).orElse(0);
  }

  /** What each region adds. */
  private List<IndexPart> regions() {
    IndexResult relative = rule(ShareMeasure.RELATIVE_ENTROPY).byRegion(input.table());
    return relative.values().stream()
        .filter(region -> region.value().isPresent())
        .map(this::part)
        .toList();
  }

  private IndexPart part(IndexValue region) {
    double total = input.table().regionTotal(region.label());
    double all = input.table().total();
    double relative = region.value().orElseThrow();
    return IndexPart.of(
        Tidy.term(total).dividedBy(Tidy.term(all)).times(Tidy.term(relative)).named(region.label()),
        total / all * relative);
  }

  private ShareRule rule(ShareMeasure measure) {
    return ShareRule.builder().measure(measure).logBase(input.logBase()).build();
  }
}
