package org.creativehubs.metrics.spatial;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * How much each neighbour weighs, from the weights as given: those of {@link Neighbours#weights()},
 * or 1 each. After each the letter of spdep ({@code nb2listw}) and pysal ({@code transform}) for
 * it.
 */
public enum WeightStyle {
  /**
   * Each neighbour weighs 1, whatever weight is given: pysal B, spdep B without a {@code glist}.
   */
  BINARY,
  /** The weights of the neighbours of a place add up to 1: spdep W, pysal R, and usual in GeoDa. */
  ROW_STANDARDISED,
  /** The weights as given: pysal O, spdep B with a {@code glist}. */
  AS_GIVEN,
  /** All weights times what makes them add up to the number of places with neighbours: spdep C. */
  GLOBALLY_STANDARDISED,
  /**
   * The weights of a place over the root of the sum of their squares, then as {@link
   * #GLOBALLY_STANDARDISED}, so that places with few neighbours do not vary more: spdep S, pysal V.
   */
  VARIANCE_STABILISING;

  /** What the weights of each place are multiplied by, from their sums and sums of squares. */
  double[] scales(double[] sums, double[] squares) {
    return switch (this) {
      case BINARY, AS_GIVEN -> whereLinked(sums, place -> 1);
      case ROW_STANDARDISED -> whereLinked(sums, place -> 1 / sums[place]);
      case GLOBALLY_STANDARDISED -> toPlaces(sums, whereLinked(sums, place -> 1));
      case VARIANCE_STABILISING ->
          toPlaces(sums, whereLinked(sums, place -> 1 / Math.sqrt(squares[place])));
    };
  }

  private static double[] whereLinked(double[] sums, IntToDoubleFunction scale) {
    double[] scales = new double[sums.length];
    Arrays.setAll(scales, place -> sums[place] > 0 ? scale.applyAsDouble(place) : 0);
    return scales;
  }

  private static double[] toPlaces(double[] sums, double[] scales) {
    double total = 0;
    int linked = 0;
    for (int i = 0; i < sums.length; i++) {
      total += sums[i] * scales[i];
      linked += sums[i] > 0 ? 1 : 0;
    }
    double level = total > 0 ? linked / total : 0;
    return Arrays.stream(scales).map(scale -> scale * level).toArray();
  }
}
