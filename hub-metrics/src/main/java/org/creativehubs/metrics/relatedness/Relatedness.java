package org.creativehubs.metrics.relatedness;

import java.util.Arrays;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.PartScope;

/**
 * Which industries sit together, and which regions are alike?
 *
 * <p>Two industries are compared by the regions where both are present, two regions by the
 * industries present in both; present is a quotient of 1 or more, decided on the counts. Formula
 * and range belong to the {@link RelatednessMeasure}; values have no unit and are the same for a
 * pair either way round. A label without any count has no value, nor has, by the measures that
 * divide by totals, one that occurs with no other. The answer holds one double for each two labels;
 * it and the working memory hold two ints for each presence beside them.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York", "Hull"),
 *         List.of("design", "film", "games"),
 *         new double[][] {{30, 10, 5}, {20, 40, 0}, {10, 0, 9}});
 * IndexMatrix found = Relatedness.proximity(jobs);
 * found.explain("design", "games").answer(); // 0.5
 * }</pre>
 */
public final class Relatedness {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RelatednessInput, IndexMatrix> ENTRY =
      CatalogEntry.of("relatedness", Relatedness.class, RelatednessInput.class, IndexMatrix.class)
          .title("Proximity and relatedness")
          .question("Which industries sit together, and which regions are alike?")
          .convention(
              "present is a quotient of 1 or more, decided on the counts; empty labels have "
                  + "no value")
          .convention("side: INDUSTRIES (products) or REGIONS")
          .convention(
              "measure: PROXIMITY with 1 on the diagonal; COOCCURRENCE, PROBABILITY, "
                  + "ASSOCIATION, COSINE or JACCARD with 0")
          .source(
              Source.builder()
                  .document(
                      "Hidalgo et al., The Product Space Conditions the Development of Nations")
                  .edition("2007")
                  .place("Science 317")
                  .build())
          .source(
              Source.builder()
                  .document("van Eck and Waltman, How to normalize cooccurrence data?")
                  .edition("2009")
                  .place("JASIST 60")
                  .build())
          .answeredBy(Relatedness::answer);

  private Relatedness() {}

  /**
   * The proximity of industries.
   *
   * @param table the counts
   * @return one value in [0, 1] for each two industries
   */
  public static IndexMatrix proximity(EmploymentTable table) {
    return answer(RelatednessInput.builder().table(table).build());
  }

  /**
   * By any measure, of industries or of regions.
   *
   * @param input counts, side and measure
   * @return one value for each two labels
   */
  public static IndexMatrix answer(RelatednessInput input) {
    Presence presence = Presence.of(input.table());
    Cooccurrence found = Cooccurrence.of(presence, input.side(), input.measure());
    String by = input.side().label();
    IndexMatrix.Builder matrix =
        IndexMatrix.of(by, input.side().names(presence), by, input.side().names(presence))
            .index(input.measure().words())
            .formula(input.measure().formula())
            .source(input.measure().source())
            .convention("present: a quotient of 1 or more, decided on the counts")
            .convention("diagonal: " + input.measure().diagonal())
            .part(totalName(input), totalSymbol(input) + "i", PartScope.ROW, found.totals)
            .part(totalName(input), totalSymbol(input) + "j", PartScope.COLUMN, found.totals)
            .part(input.side().both(), "C_ij", PartScope.CELL, found.both());
    if (input.measure().hasTotal()) {
      matrix.part("co-occurrences of all", "T", PartScope.ALL, Arrays.stream(found.totals).sum());
    }
    for (int row = 0; row < found.size; row++) {
      fill(matrix, found, row);
    }
    return matrix.build();
  }

  private static String totalName(RelatednessInput input) {
    return input.measure() == RelatednessMeasure.PROXIMITY
        ? input.side().presences()
        : "co-occurrences with all others";
  }

  private static String totalSymbol(RelatednessInput input) {
    return input.measure() == RelatednessMeasure.PROXIMITY ? "k_" : "S_";
  }

  private static void fill(IndexMatrix.Builder matrix, Cooccurrence found, int row) {
    Optional<Undefined> reason = found.undefined(row);
    for (int column = 0; column < found.size; column++) {
      int across = column;
      reason
          .or(() -> found.undefined(across))
          .ifPresentOrElse(
              undefined -> matrix.undefined(row, across, undefined),
              () -> matrix.set(row, across, found.values[row * found.size + across]));
    }
  }
}
