package org.creativehubs.metrics.agglomeration;

import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.PartScope;

/**
 * Which industries are in the same places? One index for each pair of industries, by {@link
 * ColocationMeasure}, as a symmetric matrix. Both are ingredients of cluster definitions that group
 * industries by likeness.
 *
 * <p>There is none for an industry without employment ({@link Reason#EMPTY_INDUSTRY}); no
 * coagglomeration of an industry with itself ({@link Reason#SAME_INDUSTRY}) or against a reference
 * of one region ({@link Reason#ONE_REGION}); and no correlation with an industry that has the same
 * count in each region ({@link Reason#CONSTANT_INDUSTRY}).
 *
 * <p>It takes a pass over all regions for each pair, and the table once more as working memory; the
 * answer holds two numbers for each pair. For whole groups of industries see {@link
 * Coagglomeration}. Thread-safe.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York", "Hull"),
 *         List.of("design", "film", "games"),
 *         new double[][] {{30, 10, 5}, {20, 40, 0}, {10, 0, 9}});
 * IndexMatrix found = Colocation.correlation(jobs);
 * found.explain("design", "games").answer(); // -0.4435
 * }</pre>
 */
public final class Colocation {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ColocationInput, IndexMatrix> ENTRY =
      CatalogEntry.of("colocation", Colocation.class, ColocationInput.class, IndexMatrix.class)
          .title("Pairwise coagglomeration and locational correlation")
          .question("Which industries are in the same places?")
          .convention("measure: COAGGLOMERATION of pairs, or LOCATIONAL_CORRELATION")
          .convention("shares x from all industries given, or from a reference matched by name")
          .convention("no coagglomeration of an industry with itself; its correlation is 1")
          .source(
              Source.builder()
                  .document(
                      "G. Ellison, E. L. Glaeser and W. R. Kerr, What Causes Industry "
                          + "Agglomeration?, American Economic Review 100 (3)")
                  .edition("2010")
                  .build())
          .answeredBy(Colocation::answer);

  private static final double[] NONE = {};

  private final ColocationInput input;
  private final EmploymentTable table;
  private final ReferenceRegions regions;
  private final int industries;
  private final boolean pairs;

  /** The population standard deviation of each industry; zero where all its counts are the same. */
  private final double[] deviations;

  private Colocation(ColocationInput input) {
    this.input = input;
    this.table = input.table();
    table.unknown().requireNone("table");
    this.regions = ReferenceRegions.of(table, input.reference());
    this.industries = table.industries().size();
    this.pairs = input.measure() == ColocationMeasure.COAGGLOMERATION;
    this.deviations = new double[industries];
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the measure, the table and a reference
   * @return the index of each pair, labelled and ordered as the industries of the table
   */
  public static IndexMatrix answer(ColocationInput input) {
    return new Colocation(input).matrix();
  }

  /**
   * The coagglomeration of each pair, against the regions of the table.
   *
   * @param table the employment of all industries by region
   * @return the index of each pair
   */
  public static IndexMatrix coagglomeration(EmploymentTable table) {
    return coagglomeration(table, Map.of());
  }

  /**
   * The coagglomeration of each pair, against a reference.
   *
   * @param table employment by region
   * @param reference the employment of each region; zero or more, matched by name
   * @return the index of each pair
   */
  public static IndexMatrix coagglomeration(EmploymentTable table, Map<String, Double> reference) {
    ColocationInput.Builder input = ColocationInput.builder();
    input.measure(ColocationMeasure.COAGGLOMERATION).table(table).putAllReference(reference);
    return answer(input.build());
  }

  /**
   * The locational correlation of each pair.
   *
   * @param table employment by region
   * @return the index of each pair
   */
  public static IndexMatrix correlation(EmploymentTable table) {
    ColocationInput.Builder input = ColocationInput.builder();
    return answer(input.measure(ColocationMeasure.LOCATIONAL_CORRELATION).table(table).build());
  }

  private IndexMatrix matrix() {
    IndexMatrix.Builder matrix =
        IndexMatrix.of("industry", table.industries(), "with industry", table.industries())
            .index(input.measure().title())
            .formula(input.measure().formula())
            .source(input.measure().source())
            .convention(
                pairs
                    ? ReferenceRegions.convention(input.reference())
                    : "employment as counted, not as shares");
    double[] products = new double[industries * industries];
    fill(matrix, products);
    if (pairs) {
      matrix
          .part(
              "sum of squared shares of the reference", "sum x_r^2", PartScope.ALL, regions.squares)
          .found("sum (s_ri - x_r)(s_rj - x_r)", PartScope.CELL, Doubles.asList(products));
    } else {
      matrix
          .part("standard deviation of the first", "sd_i", PartScope.ROW, deviations)
          .part("standard deviation of the second", "sd_j", PartScope.COLUMN, deviations)
          .found("cov", PartScope.CELL, Doubles.asList(covariances(products)));
    }
    return matrix.build();
  }

  private double[] covariances(double[] correlations) {
    double[] covariances = new double[correlations.length];
    Arrays.setAll(
        covariances,
        cell -> correlations[cell] * deviations[cell / industries] * deviations[cell % industries]);
    return covariances;
  }

  private void fill(IndexMatrix.Builder matrix, double[] products) {
    double[][] columns = new double[industries][];
    Arrays.setAll(columns, this::column);
    for (int i = 0; i < industries; i++) {
      for (int j = 0; j <= i; j++) {
        Optional<Reason> reason = undefined(columns, i, j);
        if (reason.isPresent()) {
          matrix
              .undefined(i, j, reason.get().undefined())
              .undefined(j, i, reason.get().undefined());
        } else {
          double product = product(columns[i], columns[j], i == j);
          double value = pairs ? product / regions.spread() : product;
          products[i * industries + j] = product;
          products[j * industries + i] = product;
          matrix.set(i, j, value).set(j, i, value);
        }
      }
    }
  }

  /** s - x of each region, or the deviations from the mean divided by their norm; empty if none. */
  private double[] column(int industry) {
    if (table.industryTotalAt(industry) == 0) {
      return NONE;
    }
    return pairs ? regions.differencesOf(industry) : standardised(industry);
  }

  private double[] standardised(int industry) {
    double[] counts = new double[table.regions().size()];
    Arrays.setAll(counts, region -> table.countAt(region, industry));
    if (Arrays.stream(counts).allMatch(count -> count == counts[0])) {
      return NONE;
    }
    double mean = table.industryTotalAt(industry) / counts.length;
    double largest = 0;
    for (int i = 0; i < counts.length; i++) {
      counts[i] -= mean;
      largest = Math.max(largest, Math.abs(counts[i]));
    }
    if (largest == 0) {
      return NONE;
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] /= largest;
    }
    double norm = Math.sqrt(Powers.sum(counts, 2));
    deviations[industry] = largest * norm / Math.sqrt(counts.length);
    for (int i = 0; i < counts.length; i++) {
      counts[i] /= norm;
    }
    return counts;
  }

  private Optional<Reason> undefined(double[][] columns, int i, int j) {
    if (table.industryTotalAt(i) == 0 || table.industryTotalAt(j) == 0) {
      return Optional.of(Reason.EMPTY_INDUSTRY);
    }
    if (columns[i].length == 0 || columns[j].length == 0) {
      return Optional.of(Reason.CONSTANT_INDUSTRY);
    }
    if (pairs && i == j) {
      return Optional.of(Reason.SAME_INDUSTRY);
    }
    return pairs && regions.spread() <= 0 ? Optional.of(Reason.ONE_REGION) : Optional.empty();
  }

  private double product(double[] one, double[] other, boolean same) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    if (pairs) {
      return sum;
    }
    return same ? 1 : Math.max(-1, Math.min(1, sum));
  }
}
