package org.creativehubs.metrics.relatedness;

import com.google.common.primitives.Doubles;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.metrics.index.IndexPart;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.metrics.index.PartScope;

/**
 * How well placed is a region to become more complex, and which industry would take it there?
 *
 * <p>With y the eigenvector of industries, phi their proximity (with 1 on the diagonal, or 0 where
 * it is excluded) and M presence: the outlook index of a region is the sum over the industries it
 * lacks of its density around them times y, brought to the scale. The gain from an industry it
 * lacks is the sum over all it lacks of phi_ki y_k / sum of phi_k, over the standard deviation of
 * the regions' index. Both have no unit. Undefined like the eigenvector index of {@link
 * Complexity}. Working memory is that of the eigenvector and one double for each two industries.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York", "Hull", "Selby"),
 *         List.of("design", "film", "games"),
 *         new double[][] {{30, 30, 20}, {20, 4, 0}, {2, 8, 9}, {9, 6, 6}});
 * OutlookResult found = ComplexityOutlook.of(jobs);
 * found.outlook().at("Hull"); // Hull: -0.9342
 * }</pre>
 */
public final class ComplexityOutlook {

  static final Source SOURCE =
      Source.builder()
          .document("Hausmann, Hidalgo et al., The Atlas of Economic Complexity")
          .edition("2014")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<ComplexityOutlookInput, OutlookResult> ENTRY =
      CatalogEntry.of(
              "complexity-outlook",
              ComplexityOutlook.class,
              ComplexityOutlookInput.class,
              OutlookResult.class)
          .title("Complexity outlook index and gain")
          .question("How well placed is a region to become more complex, and by which industry?")
          .convention(
              "present is a quotient of 1 or more, decided on the counts; empty labels have "
                  + "no value")
          .convention("scale: POPULATION, SAMPLE or RAW")
          .convention("sign, least strength and scope: as for economic complexity")
          .convention(
              "diagonal of the proximity: INCLUDED or EXCLUDED; an industry that is present gains"
                  + " 0")
          .source(SOURCE)
          .source(SignRule.COHEN)
          .answeredBy(ComplexityOutlook::answer);

  private static final String GAIN =
      "sum of phi_ki y_k / sum of phi_k over the industries k that are lacked";

  private final ComplexityOutlookInput input;
  private final Presence presence;
  private final SecondVector vector;
  private final Nearness nearness;
  private final double[] outlook;

  /** Before they are scaled, region by region; zero where the industry is present. */
  private final double[] gains;

  private final ComplexityScale.Moments moments;

  private ComplexityOutlook(ComplexityOutlookInput input) {
    this.input = input;
    this.vector = SecondVector.of(input.table(), input.scope(), input.signRule());
    this.presence = vector.presence;
    this.nearness = Nearness.of(presence, RelatednessMeasure.PROXIMITY, input.diagonal());
    this.outlook = new double[presence.industries.length];
    this.gains = new double[outlook.length * presence.regions.length];
    this.moments = input.scale().moments(vector.regions, presence.keptRegions());
  }

  /**
   * Outlook and gains of every region under the conventions that hold where none is named.
   *
   * @param table the counts
   * @return the index of each region, and the gain of each region from each industry
   */
  public static OutlookResult of(EmploymentTable table) {
    return answer(ComplexityOutlookInput.builder().table(table).build());
  }

  /**
   * Outlook and gains of every region.
   *
   * @param input counts and conventions
   * @return the index of each region, and the gain of each region from each industry
   */
  public static OutlookResult answer(ComplexityOutlookInput input) {
    return new ComplexityOutlook(input).answer();
  }

  private OutlookResult answer() {
    IndexMatrix.Builder gain = gainMatrix();
    double[] sums = new double[nearness.totals.length];
    for (int region = 0; region < outlook.length; region++) {
      boolean[] present = new boolean[sums.length];
      for (int industry : presence.industries[region]) {
        present[industry] = true;
      }
      nearness.sums(presence.industries[region], sums);
      outlook[region] = outlook(present, sums);
      gains(gain, region, present);
    }
    return new OutlookResult.Builder()
        .outlook(index())
        .gain(gain.build())
        .spectrum(vector.spectrum)
        .sign(vector.sign())
        .parts(vector.parts)
        .build();
  }

  private double outlook(boolean[] present, double[] sums) {
    double outlook = 0;
    for (int industry = 0; industry < sums.length; industry++) {
      if (!present[industry] && nearness.totals[industry] > 0) {
        outlook += sums[industry] / nearness.totals[industry] * vector.industries[industry];
      }
    }
    return outlook;
  }

  private void gains(IndexMatrix.Builder matrix, int region, boolean[] present) {
    double[] sums = new double[present.length];
    for (int lacked = 0; lacked < present.length; lacked++) {
      if (!present[lacked] && nearness.totals[lacked] > 0) {
        double weight = vector.industries[lacked] / nearness.totals[lacked];
        for (int industry = 0; industry < sums.length; industry++) {
          sums[industry] += weight * nearness.relatedness(lacked, industry);
        }
      }
    }
    for (int i = 0; i < sums.length; i++) {
      int industry = i;
      int cell = region * sums.length + i;
      gains[cell] = present[i] ? 0 : sums[i];
      undefinedRegion(region)
          .or(() -> presence.undefinedIndustry(industry))
          .ifPresentOrElse(
              reason -> matrix.undefined(region, industry, reason),
              () -> matrix.set(region, industry, gains[cell] / moments.deviation()));
    }
  }

  private Optional<Undefined> undefinedRegion(int region) {
    return presence
        .undefinedRegion(region)
        .or(vector::undefined)
        .or(
            () ->
                moments.isFlat()
                    ? Optional.of(
                        Reason.NO_VARIATION.because("all values are the same up to rounding"))
                    : Optional.empty());
  }

  private IndexMatrix.Builder gainMatrix() {
    IndexMatrix.Builder gain =
        IndexMatrix.of("region", input.table().regions(), "industry", input.table().industries())
            .index("Complexity outlook gain")
            .formula(GAIN + " / deviation")
            .source(SOURCE)
            .convention("over: " + input.scope().words())
            .convention("scale: over the " + deviation() + " of the regions' index")
            .convention("diagonal: " + input.diagonal())
            .convention("an industry that is present: 0")
            .found("deviation", PartScope.ALL, Doubles.asList(moments.deviation()))
            .found(GAIN, PartScope.CELL, Doubles.asList(gains));
    vector.conventions().forEach(gain::convention);
    vector
        .sign()
        .map(SignDecision::part)
        .ifPresent(part -> gain.part(part.name(), PartScope.ALL, part.value()));
    return gain;
  }

  private String deviation() {
    return switch (input.scale()) {
      case RAW -> "1 in place of a standard deviation";
      case SAMPLE -> "sample standard deviation";
      default -> "population standard deviation";
    };
  }

  private IndexResult index() {
    Scaled scaled = Scaled.of(outlook, presence.keptRegions(), input.scale());
    IndexResult.Builder result =
        IndexResult.builder()
            .index("Complexity outlook index")
            .by("region")
            .formula("sum of density y over the industries that are lacked, scaled")
            .source(SOURCE)
            .addConventions("scale: " + input.scale().words())
            .addConventions("over: " + input.scope().words())
            .addConventions("diagonal: " + input.diagonal())
            .addAllConventions(vector.conventions());
    for (int region = 0; region < outlook.length; region++) {
      result.addValues(value(region, scaled));
    }
    return result.build();
  }

  private IndexValue value(int region, Scaled scaled) {
    String label = input.table().regions().get(region);
    return undefinedRegion(region)
        .or(scaled::undefined)
        .map(reason -> IndexValue.of(label, reason))
        .orElseGet(
            () -> {
              IndexValue.Builder value = IndexValue.builder().label(label);
              value.addParts(IndexPart.of("industries present", presence.diversity(region)));
              vector.sign().map(SignDecision::part).ifPresent(value::addParts);
              scaled.addTo(value, region);
              return value.build();
            });
  }
}
