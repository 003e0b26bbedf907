package org.creativehubs.metrics.spatial;

import java.util.List;
import java.util.Map;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.SpatialPoint;
import org.creativehubs.metrics.index.Observations;
import org.creativehubs.testing.ValueTypeContract;

/** Questions whose inputs and answers hold what the examples of the catalogue do not. */
public final class SpatialExamples {

  private static final List<SpatialPoint> POINTS =
      List.of(
          SpatialPoint.of("A", 0, 0),
          SpatialPoint.of("B", 1, 0),
          SpatialPoint.of("C", 0, 2),
          SpatialPoint.of("D", 9, 9));

  private static final Observations VALUES =
      Observations.of("x", Map.of("A", 1.0, "B", 2.0, "C", 4.0, "D", 3.0));

  private SpatialExamples() {}

  /** Registers them. */
  public static void addTo(ValueTypeContract contract) {
    SpatialWeights near =
        SpatialWeights.distanceBand(POINTS, DistanceMeasure.PLANAR, 3, WeightStyle.BINARY);
    SpatialWeights all =
        SpatialWeights.nearest(POINTS, DistanceMeasure.PLANAR, 3, WeightStyle.BINARY);
    contract
        .withNested(POINTS.get(1), gini(near))
        .withNested(Neighbours.weighted("A", Map.of("B", 0.5)))
        .withNested(local(near), LocalAutocorrelation.answer(local(near)))
        .withNested(global(all), GlobalAutocorrelation.answer(global(all)));
  }

  private static SpatialGiniInput gini(SpatialWeights weights) {
    return SpatialGiniInput.builder().observations(VALUES).weights(weights).build();
  }

  private static LocalAutocorrelationInput local(SpatialWeights weights) {
    return LocalAutocorrelationInput.builder()
        .observations(VALUES)
        .weights(weights)
        .measure(LocalMeasure.G_STAR)
        .divisor(MoranDivisor.PLACES_LESS_ONE)
        .inference(
            SpatialInference.builder()
                .assumption(NullAssumption.RANDOMISATION)
                .alternative(Alternative.TWO_SIDED)
                .build())
        .correction(Correction.BONFERRONI)
        .build();
  }

  /** Everybody is a neighbour, so that no order of the values differs. */
  private static GlobalAutocorrelationInput global(SpatialWeights weights) {
    return GlobalAutocorrelationInput.builder()
        .observations(VALUES)
        .weights(weights)
        .measure(GlobalMeasure.GEARY)
        .islandRule(IslandRule.REFUSED)
        .inference(SpatialInference.builder().alternative(Alternative.LESS).build())
        .build();
  }
}
