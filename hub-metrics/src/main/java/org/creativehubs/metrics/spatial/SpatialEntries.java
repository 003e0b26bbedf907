package org.creativehubs.metrics.spatial;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.metrics.index.IndexResult;
import org.creativehubs.metrics.index.Observations;

/** What this topic adds to the catalogue. */
public final class SpatialEntries {

  private SpatialEntries() {}

  /** The entries in the order in which a reader meets them. */
  public static List<CatalogEntry<?, ?>> all() {
    return ImmutableList.of(global(), local(), gini());
  }

  private static CatalogEntry<GlobalAutocorrelationInput, SpatialResult> global() {
    return CatalogEntry.of(
            "spatial-autocorrelation",
            GlobalAutocorrelation.class,
            GlobalAutocorrelationInput.class,
            SpatialResult.class)
        .title("Spatial autocorrelation of a map (Moran, Geary, Getis-Ord)")
        .question("Does like sit beside like on the map as a whole?")
        .convention("measure: MORAN, GEARY or GETIS_ORD")
        .convention("assumption: NORMALITY or RANDOMISATION; alternative: GREATER, LESS, TWO_SIDED")
        .convention("permutations with a seed; islands count among the places and in no pair")
        .source(GlobalMeasure.MORAN.source())
        .source(GlobalMeasure.GEARY.source())
        .source(GlobalMeasure.GETIS_ORD.source())
        .example(
            () ->
                GlobalAutocorrelationInput.builder()
                    .observations(quotients())
                    .weights(row())
                    .inference(inference())
                    .build())
        .answeredBy(GlobalAutocorrelation::answer);
  }

  private static CatalogEntry<LocalAutocorrelationInput, SpatialResult> local() {
    return CatalogEntry.of(
            "local-autocorrelation",
            LocalAutocorrelation.class,
            LocalAutocorrelationInput.class,
            SpatialResult.class)
        .title("Local autocorrelation (local Moran, Getis-Ord G and G*)")
        .question("Which places are like their neighbours, and where are the hot spots?")
        .convention("measure: MORAN, G or G_STAR, the latter two standardised")
        .convention("assumption: CONDITIONAL or RANDOMISATION; permutations keep the place's value")
        .convention("correction: NONE, BONFERRONI or BENJAMINI_HOCHBERG")
        .convention("divisor of local Moran: PLACES or PLACES_LESS_ONE")
        .source(LocalMeasure.MORAN.source())
        .source(LocalMeasure.G.source())
        .example(
            () ->
                LocalAutocorrelationInput.builder()
                    .observations(quotients())
                    .weights(row())
                    .inference(inference())
                    .correction(Correction.BENJAMINI_HOCHBERG)
                    .build())
        .answeredBy(LocalAutocorrelation::answer);
  }

  private static CatalogEntry<SpatialGiniInput, IndexResult> gini() {
    return CatalogEntry.of(
            "spatial-gini", SpatialGini.class, SpatialGiniInput.class, IndexResult.class)
        .title("Spatial decomposition of the Gini")
        .question("How much of the inequality of places lies between neighbours?")
        .convention("both parts add up to the Gini, on the scale 0 to 1 - 1/n")
        .source(SpatialGini.SOURCE)
        .example(
            () ->
                SpatialGiniInput.builder()
                    .observations(quotients())
                    .weights(row())
                    .inference(inference())
                    .build())
        .answeredBy(SpatialGini::answer);
  }

  private static SpatialInference inference() {
    return SpatialInference.builder()
        .alternative(Alternative.GREATER)
        .permutations(199)
        .seed(2026L)
        .build();
  }

  /** Made up, as are the places. */
  private static Observations quotients() {
    return Observations.of(
        "quotient of the creative industries",
        ImmutableMap.<String, Double>builder()
            .put("Harbour", 1.6)
            .put("Old Town", 1.4)
            .put("Mill", 1.2)
            .put("Meadow", 0.7)
            .put("Hill", 0.5)
            .put("Island", 0.9)
            .buildOrThrow());
  }

  private static SpatialWeights row() {
    return SpatialWeights.contiguity(
        ImmutableMap.<String, List<String>>builder()
            .put("Harbour", ImmutableList.of("Old Town"))
            .put("Old Town", ImmutableList.of("Harbour", "Mill"))
            .put("Mill", ImmutableList.of("Old Town", "Meadow"))
            .put("Meadow", ImmutableList.of("Mill", "Hill"))
            .put("Hill", ImmutableList.of("Meadow"))
            .put("Island", ImmutableList.of())
            .buildOrThrow(),
        WeightStyle.ROW_STANDARDISED);
  }
}
