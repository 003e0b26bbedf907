package org.creativehubs.metrics.agglomeration;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.metrics.index.IndexResult;

/**
 * Does an industry cluster more than its few large plants would by chance? One index for each
 * industry, by {@link PlantMeasure}, with the raw concentration, the Herfindahl index H of plants
 * and, for {@link PlantMeasure#ELLISON_GLAESER}, z: how many standard deviations the raw
 * concentration G is above what chance has.
 *
 * <pre>
 * z     = (G - (1 - X2) H) / sqrt(Var G)
 * Var G = 2 {H^2 [X2 - 2 X3 + X2^2] - Z4 [X2 - 4 X3 + 3 X2^2]}
 * </pre>
 *
 * <p>Here Xk is the sum over regions of x^k and Z4 that over plants of their share to the fourth.
 * The share x of a region is taken from all industries given, or from a reference matched by name:
 * a region of the reference without plants has share zero, a region that the reference lacks is
 * refused.
 *
 * <p>There is no index for an industry of one plant ({@link Reason#SINGLE_PLANT}) and where the
 * reference has one region ({@link Reason#ONE_REGION}); z is left out where Var G is zero. Regions
 * and plants are summed in canonical order, so no bit depends on the order in which they came.
 * Working memory is 8 bytes for each plant and the table of regions by industries. Thread-safe.
 *
 * <pre>{@code
 * Plants plants =
 *     Plants.builder()
 *         .add("Leeds", "film", 10, 0, 0)
 *         .add("Leeds", "film", 20, 0, 1)
 *         .add("York", "film", 5, 9, 9)
 *         .add("York", "design", 30, 9, 8)
 *         .build();
 * IndexResult found = PlantConcentration.ellisonGlaeser().of(plants);
 * found.at("film"); // film: 0.352
 * }</pre>
 */
public final class PlantConcentration {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<PlantConcentrationInput, IndexResult> ENTRY =
      CatalogEntry.of(
              "plant-concentration",
              PlantConcentration.class,
              PlantConcentrationInput.class,
              IndexResult.class)
          .title("Ellison-Glaeser and Maurel-Sedillot index")
          .question("Does an industry cluster more than its few large plants would by chance?")
          .convention("measure: ELLISON_GLAESER with its z, or MAUREL_SEDILLOT")
          .convention("shares x from all industries given, or from a reference matched by name")
          .convention("a single plant, and a reference of one region, leave no index")
          .source(
              Source.builder()
                  .document(
                      "G. Ellison and E. L. Glaeser, Geographic Concentration in U.S. "
                          + "Manufacturing Industries, Journal of Political Economy 105 (5)")
                  .edition("1997")
                  .build())
          .mostElements(1_000_000)
          .answeredBy(PlantConcentration::answer);

  private final PlantMeasure measure;
  private final ImmutableMap<String, Double> reference;

  private PlantConcentration(PlantMeasure measure, Map<String, Double> reference) {
    this.measure = Check.notNull(measure, "measure");
    this.reference = ImmutableMap.copyOf(reference);
  }

  /** The index of G. Ellison and E. L. Glaeser. */
  public static PlantConcentration ellisonGlaeser() {
    return new PlantConcentration(PlantMeasure.ELLISON_GLAESER, ImmutableMap.of());
  }

  /** The index of F. Maurel and B. Sedillot. */
  public static PlantConcentration maurelSedillot() {
    return new PlantConcentration(PlantMeasure.MAUREL_SEDILLOT, ImmutableMap.of());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input plants, or employment with sizes, and the measure
   * @return the index of each industry
   */
  public static IndexResult answer(PlantConcentrationInput input) {
    return PlantIndices.of(input);
  }

  /**
   * The same index against a reference.
   *
   * @param reference the employment of each region; zero or more
   * @return the calculator
   */
  public PlantConcentration against(Map<String, Double> reference) {
    return new PlantConcentration(measure, reference);
  }

  /**
   * The index of each industry from single plants.
   *
   * @param plants the plants of all industries
   * @return the index of each industry, in the order of the plants
   */
  public IndexResult of(Plants plants) {
    return answer(asked().plants(Optional.of(plants)).build());
  }

  /**
   * The index of some industries from their plants' sizes, where plants are not placed.
   *
   * @param employment the employment of all industries by region
   * @param plantSizes the sizes of all plants of each industry asked about
   * @return the index of each industry, in the order of {@code plantSizes}
   */
  public IndexResult of(EmploymentTable employment, Map<String, List<Double>> plantSizes) {
    return answer(asked().employment(Optional.of(employment)).putAllPlantSizes(plantSizes).build());
  }

  private PlantConcentrationInput.Builder asked() {
    PlantConcentrationInput.Builder asked = PlantConcentrationInput.builder();
    asked.measure(measure).putAllReference(reference);
    return asked;
  }
}
