package org.creativehubs.metrics.concentration;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.UnknownCells;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.PartScope;
import org.creativehubs.metrics.index.Sum;
import org.creativehubs.metrics.shares.Against;

/**
 * Which regions make up an industry, from the least to the most it is concentrated in? The points
 * of a Lorenz curve: regions in ascending order of count over reference, with the share of the
 * reference and the share of the industry that they and all regions before them hold.
 *
 * <p>Both shares are pure numbers from 0 to 1; the curve begins at (0, 0), which is no row, and
 * ends at exactly (1, 1). Regions without reference but with a count come last, regions with
 * neither come first, equal ones in the order of the table. All points are undefined, {@link
 * Reason#EMPTY} or {@link Reason#EMPTY_REFERENCE}, where either side has no total. Working memory
 * is a few doubles for each region.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York"),
 *         List.of("design", "film"),
 *         new double[][] {{30, 10}, {20, 40}});
 * IndexMatrix curve = LorenzCurve.of(jobs, "film");
 * curve.explain("Leeds", "industry").answer(); // 0.2
 * }</pre>
 */
public final class LorenzCurve {

  /** Where the method comes from. */
  public static final Source SOURCE =
      Source.builder()
          .document(
              "M. O. Lorenz, Methods of Measuring the Concentration of Wealth,"
                  + " Publications of the American Statistical Association 9 (70)")
          .edition("1905")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<LorenzCurveInput, IndexMatrix> ENTRY =
      CatalogEntry.of("lorenz-curve", LorenzCurve.class, LorenzCurveInput.class, IndexMatrix.class)
          .title("Lorenz curve")
          .question("Which share of an industry do the regions with least of it hold?")
          .convention("regions in ascending order of count over reference, from (0, 0) to (1, 1)")
          .convention("reference: NATION (all industries), EVEN or GIVEN")
          .source(SOURCE)
          .answeredBy(LorenzCurve::answer);

  private static final List<String> COLUMNS = ImmutableList.of("reference", "industry");

  private static final List<Reason> NONE = ImmutableList.of(Reason.EMPTY_REFERENCE, Reason.EMPTY);

  private final LorenzCurveInput input;
  private final double[] counts;
  private final double[] reference;

  private LorenzCurve(LorenzCurveInput input) {
    EmploymentTable table = input.table();
    int industry = table.industryIndex(input.industry());
    this.input = input;
    this.counts = new double[table.regions().size()];
    this.reference = new double[counts.length];
    Arrays.setAll(counts, region -> table.countAt(region, industry));
    Arrays.setAll(reference, this::reference);
  }

  /**
   * The curve of an industry against all industries together.
   *
   * @param table the counts
   * @param industry one of its industries
   * @return the points, one row for each region
   */
  public static IndexMatrix of(EmploymentTable table, String industry) {
    return answer(LorenzCurveInput.builder().table(table).industry(industry).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the industry and what its regions are laid out by
   * @return the points, one row for each region, in columns {@code reference} and {@code industry}
   */
  public static IndexMatrix answer(LorenzCurveInput input) {
    Optional<Undefined> unknown = unknown(input);
    return unknown.isPresent() ? none(input, unknown.get()) : new LorenzCurve(input).points();
  }

  /** Why the counts of the industry, or what they are laid out by, are not known. */
  private static Optional<Undefined> unknown(LorenzCurveInput input) {
    UnknownCells unknown = input.table().unknown();
    boolean needsTotals = input.against() != Against.EVEN && input.against() != Against.GIVEN;
    return unknown
        .whyIndustryAt(input.table().industryIndex(input.industry()))
        .or(() -> needsTotals ? unknown.whyRegionTotals() : Optional.empty());
  }

  /** The regions as they come, for without counts they have no order. */
  private static IndexMatrix none(LorenzCurveInput input, Undefined why) {
    IndexMatrix.Builder points = points(input, input.table().regions());
    for (int column = 0; column < COLUMNS.size(); column++) {
      points.undefinedColumn(column, why);
    }
    return points.build();
  }

  private static IndexMatrix.Builder points(LorenzCurveInput input, List<String> regions) {
    return IndexMatrix.of("region", regions, "share of", COLUMNS)
        .index("Lorenz curve of " + input.industry())
        .formula("sum up to here / sum of all")
        .convention("regions in ascending order of count / reference, from (0, 0)")
        .convention("reference " + input.against())
        .source(SOURCE);
  }

  private double reference(int region) {
    return switch (input.against()) {
      case EVEN -> 1;
      case GIVEN -> input.reference().getOrDefault(input.table().regions().get(region), 0.0);
      default -> input.table().regionTotalAt(region);
    };
  }

  private IndexMatrix points() {
    List<Integer> order =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted(Comparator.comparingDouble(this::ratio))
            .toList();
    List<String> regions = order.stream().map(input.table().regions()::get).toList();
    IndexMatrix.Builder points = points(input, regions);
    double[] all = new double[2];
    double[] upTo = new double[2 * counts.length];
    fill(upTo, all, 0, order, reference);
    fill(upTo, all, 1, order, counts);
    points.part("sum up to here", PartScope.CELL, upTo).part("sum of all", PartScope.COLUMN, all);
    set(points, upTo, all);
    return points.build();
  }

  private double ratio(int region) {
    return counts[region] == 0 ? 0 : counts[region] / reference[region];
  }

  private static void fill(
      double[] upTo, double[] all, int column, List<Integer> order, double[] amounts) {
    Sum sum = new Sum();
    for (int row = 0; row < amounts.length; row++) {
      sum.add(amounts[order.get(row)]);
      upTo[2 * row + column] = sum.value();
    }
    all[column] = sum.value();
  }

  private static void set(IndexMatrix.Builder points, double[] upTo, double[] all) {
    for (int place = 0; place < upTo.length; place++) {
      int column = place % 2;
      if (all[column] > 0) {
        points.set(place / 2, column, upTo[place] / all[column]);
      } else {
        points.undefinedColumn(column, NONE.get(column).undefined());
      }
    }
  }
}
