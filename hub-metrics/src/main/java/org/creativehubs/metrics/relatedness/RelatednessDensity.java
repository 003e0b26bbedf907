package org.creativehubs.metrics.relatedness;

import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.PartScope;

/**
 * Which industries could a region grow next, by what it has already?
 *
 * <p>The density of region r around industry i is the sum of the relatedness phi of i with every
 * industry present in r over the sum of its relatedness with all industries: a share in [0, 1],
 * without a unit. A region or industry without any count has no density, nor has an industry that
 * is related to none. The answer holds one double for each two industries and two ints for each
 * presence, by which it explains a cell.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York", "Hull"),
 *         List.of("design", "film", "games"),
 *         new double[][] {{30, 10, 5}, {20, 40, 0}, {10, 0, 9}});
 * IndexMatrix found = RelatednessDensity.of(jobs);
 * found.explain("Leeds", "games").answer(); // 0.3333
 * }</pre>
 */
public final class RelatednessDensity {

  static final Source SOURCE =
      Source.builder()
          .document("Hidalgo et al., The Product Space Conditions the Development of Nations")
          .edition("2007")
          .place("Science 317")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<RelatednessDensityInput, IndexMatrix> ENTRY =
      CatalogEntry.of(
              "relatedness-density",
              RelatednessDensity.class,
              RelatednessDensityInput.class,
              IndexMatrix.class)
          .title("Relatedness density")
          .question("Which industries could a region grow next, by what it has already?")
          .convention(
              "present is a quotient of 1 or more, decided on the counts; empty labels have "
                  + "no value")
          .convention("diagonal: an industry counts as related to itself, INCLUDED or EXCLUDED")
          .source(SOURCE)
          .answeredBy(RelatednessDensity::answer);

  private RelatednessDensity() {}

  /**
   * The density around each industry by proximity.
   *
   * @param table the counts
   * @return one share for each region and industry
   */
  public static IndexMatrix of(EmploymentTable table) {
    return answer(RelatednessDensityInput.builder().table(table).build());
  }

  /**
   * The density of every region around every industry.
   *
   * @param input counts and conventions
   * @return one share for each region and industry
   */
  public static IndexMatrix answer(RelatednessDensityInput input) {
    Presence presence = Presence.of(input.table());
    Nearness nearness = Nearness.of(presence, input.measure(), input.diagonal());
    IndexMatrix.Builder matrix =
        IndexMatrix.of("region", input.table().regions(), "industry", input.table().industries())
            .index("Relatedness density")
            .formula("sum of phi_ik over industries k present / sum of phi_ik over all k")
            .source(SOURCE)
            .convention("present: a quotient of 1 or more, decided on the counts")
            .convention("phi: " + input.measure().words())
            .convention("diagonal: " + input.diagonal())
            .part(
                "relatedness with all industries",
                "sum of phi_ik over all k",
                PartScope.COLUMN,
                nearness.totals)
            .part(
                "relatedness with those present",
                "sum of phi_ik over industries k present",
                PartScope.CELL,
                nearness.toPresent(presence));
    double[] sums = new double[nearness.totals.length];
    for (int region = 0; region < presence.industries.length; region++) {
      nearness.sums(presence.industries[region], sums);
      fill(matrix, presence, nearness, region, sums);
    }
    return matrix.build();
  }

  private static void fill(
      IndexMatrix.Builder matrix, Presence presence, Nearness nearness, int region, double[] sums) {
    Optional<Undefined> empty = presence.undefinedRegion(region);
    for (int i = 0; i < sums.length; i++) {
      int industry = i;
      empty
          .or(() -> nearness.undefined(industry))
          .ifPresentOrElse(
              reason -> matrix.undefined(region, industry, reason),
              () ->
                  matrix.set(
                      region, industry, Math.min(1, sums[industry] / nearness.totals[industry])));
    }
  }
}
