package org.creativehubs.metrics.grouping;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.Sum;
import org.creativehubs.metrics.location.LocationQuotient;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.screening.ClusterScreen;
import org.jspecify.annotations.Nullable;

/**
 * Which industries are found in the same regions? Correlates the location quotients of each pair of
 * industries over the regions.
 *
 * <pre>s_ij = sum (a_ri - m_i)(a_rj - m_j) / sqrt(sum (a_ri - m_i)^2 sum (a_rj - m_j)^2)</pre>
 *
 * <p>Here a_ri is the quotient of industry i in region r against all regions together, or the
 * symmetric one by {@link SimilarityBasis}, and m_i its plain mean over the regions that have any
 * count. The similarity lies in [-1, 1] and is 1 of an industry with itself. It is undefined for an
 * industry without any count ({@link Reason#EMPTY_INDUSTRY}) or with the same quotient in all
 * regions ({@link Reason#NO_VARIATION}), as in a table of one region. It is one ingredient of
 * cluster definitions; {@link IndustryGrouping} takes this matrix or any other.
 *
 * <p>Memory beyond the output: one double for each count. Thread-safe.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Ashford", "Deal"),
 *         List.of("film", "opera"),
 *         new double[][] {{30, 5}, {10, 35}});
 * IndexMatrix similar = IndustrySimilarity.of(jobs, SimilarityBasis.QUOTIENT);
 * similar.explain("film", "opera").answer(); // -1
 * }</pre>
 */
public final class IndustrySimilarity {

  /** Where correlation of quotients is used to group industries. */
  public static final Source SOURCE = ClusterScreen.SOURCE;

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<IndustrySimilarityInput, IndexMatrix> ENTRY =
      CatalogEntry.of(
              "industry-similarity",
              IndustrySimilarity.class,
              IndustrySimilarityInput.class,
              IndexMatrix.class)
          .title("Similarity of industries")
          .question("Which industries are found in the same regions?")
          .convention("correlated: QUOTIENT or SYMMETRIC_QUOTIENT, regions of equal weight")
          .source(SOURCE)
          .answeredBy(IndustrySimilarity::answer);

  /**
   * What differs by less than this differs by rounding only: the quotients of an industry average
   * 1, so where all are alike they are 1, or 0 if symmetric.
   */
  private static final double ROUNDING = 1e-13;

  private IndustrySimilarity() {}

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts and what is correlated
   * @return the similarity of every industry (row) with every industry (column)
   */
  public static IndexMatrix answer(IndustrySimilarityInput input) {
    EmploymentTable table = input.table();
    List<String> names = table.industries();
    IndexMatrix.Builder matrix =
        IndexMatrix.of("industry", names, "other industry", names)
            .index("similarity of industries")
            .formula("correlation of the quotients of two industries over the regions")
            .source(SOURCE)
            .convention("correlated: " + Show.words(input.basis()) + ", regions of equal weight");
    Optional<Undefined> unknown = table.unknown().why();
    if (unknown.isPresent()) {
      for (int i = 0; i < names.size(); i++) {
        matrix.undefinedRow(i, unknown.get());
      }
      return matrix.build();
    }
    double[] @Nullable [] columns = columns(input);
    for (int i = 0; i < columns.length; i++) {
      for (int j = 0; j <= i; j++) {
        set(matrix, table, columns, i, j);
      }
    }
    return matrix.build();
  }

  /**
   * How similar the industries of a table are.
   *
   * @param counts the counts by region and industry
   * @param basis what is correlated
   * @return the similarity of every industry with every industry
   */
  public static IndexMatrix of(EmploymentTable counts, SimilarityBasis basis) {
    return answer(IndustrySimilarityInput.of(counts, basis));
  }

  private static void set(
      IndexMatrix.Builder matrix,
      EmploymentTable table,
      double[] @Nullable [] columns,
      int i,
      int j) {
    double[] a = columns[i];
    double[] b = columns[j];
    if (a != null && b != null) {
      double similarity = i == j ? 1 : Math.max(-1, Math.min(1, product(a, b)));
      matrix.set(i, j, similarity).set(j, i, similarity);
      return;
    }
    boolean empty = isEmpty(table, i, a) || isEmpty(table, j, b);
    Reason reason = empty ? Reason.EMPTY_INDUSTRY : Reason.NO_VARIATION;
    matrix.undefined(i, j, reason.undefined()).undefined(j, i, reason.undefined());
  }

  private static boolean isEmpty(EmploymentTable table, int industry, double @Nullable [] column) {
    return column == null && table.industryTotalAt(industry) == 0;
  }

  private static double[] @Nullable [] columns(IndustrySimilarityInput input) {
    LocationQuotients quotients = LocationQuotient.pooled().of(input.table());
    List<String> names = input.table().industries();
    double[] @Nullable [] columns = new double[names.size()][];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = standardised(column(quotients, names.get(i), input.basis()));
    }
    return columns;
  }

  private static double[] column(
      LocationQuotients quotients, String industry, SimilarityBasis basis) {
    return quotients.regions().stream()
        .flatMapToDouble(region -> quotients.quotient(region, industry).stream())
        .map(lq -> basis == SimilarityBasis.QUOTIENT ? lq : (lq - 1) / (lq + 1))
        .toArray();
  }

  /** Deviations from the mean, of length 1; null where there are none beyond rounding. */
  private static double @Nullable [] standardised(double[] column) {
    double mean = column.length == 0 ? 0 : Sum.of(column) / column.length;
    double[] deviations = new double[column.length];
    double largest = 0;
    for (int r = 0; r < column.length; r++) {
      deviations[r] = column[r] - mean;
      largest = Math.max(largest, Math.abs(deviations[r]));
    }
    if (!(largest > ROUNDING) || Double.isInfinite(largest)) {
      return null;
    }
    for (int r = 0; r < deviations.length; r++) {
      deviations[r] /= largest;
    }
    double length = Math.sqrt(product(deviations, deviations));
    for (int r = 0; r < deviations.length; r++) {
      deviations[r] /= length;
    }
    return deviations;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int r = 0; r < a.length; r++) {
      sum += a[r] * b[r];
    }
    return sum;
  }
}
