package org.creativehubs.metrics.spatial;

import java.util.stream.IntStream;

/** How p-values are raised because many tests are made at once. */
public enum Correction {
  /** They are not. */
  NONE,
  /** Each times the number of tests, at most 1: bounds the chance of any false finding. */
  BONFERRONI,
  /**
   * Benjamini and Hochberg 1995: each times the number of tests over its rank, at most the next
   * greater one: bounds the expected share of false findings among the findings.
   */
  BENJAMINI_HOCHBERG;

  double[] adjusted(double[] pValues) {
    int size = pValues.length;
    double[] adjusted = new double[size];
    int[] ascending =
        IntStream.range(0, size)
            .boxed()
            .sorted((a, b) -> Double.compare(pValues[a], pValues[b]))
            .mapToInt(i -> i)
            .toArray();
    double least = 1;
    for (int rank = size; rank > 0; rank--) {
      int place = ascending[rank - 1];
      double factor =
          switch (this) {
            case NONE -> 1;
            case BONFERRONI -> size;
            case BENJAMINI_HOCHBERG -> (double) size / rank;
          };
      least = Math.min(least, pValues[place] * factor);
      adjusted[place] = this == BENJAMINI_HOCHBERG ? least : Math.min(1, pValues[place] * factor);
    }
    return adjusted;
  }
}
