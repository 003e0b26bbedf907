package org.creativehubs.metrics.relatedness;

/**
 * Which of the two directions of an eigenvector is up. Where the convention leaves it open, as when
 * all regions are equally diverse, the region that comes first by name among those that stand
 * farthest out is positive, and the result says so.
 */
public enum ComplexitySign {
  /** The index of regions correlates positively with their diversity; Hausmann et al. 2014. */
  WITH_DIVERSITY("the index of regions rises with diversity"),
  /** The index of industries correlates negatively with their ubiquity. */
  AGAINST_UBIQUITY("the index of industries falls with ubiquity");

  private final String words;

  ComplexitySign(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** A correlation that is to be positive. */
  double turn(Presence presence, double[] regions, double[] industries) {
    return this == WITH_DIVERSITY
        ? correlation(regions, presence.industries)
        : -correlation(industries, presence.regions);
  }

  private static double correlation(double[] values, int[][] lists) {
    int size = 0;
    double mean = 0;
    double meanLength = 0;
    for (int i = 0; i < lists.length; i++) {
      if (lists[i].length > 0) {
        size++;
        mean += values[i];
        meanLength += lists[i].length;
      }
    }
    mean /= size;
    meanLength /= size;
    double both = 0;
    double square = 0;
    double squareLength = 0;
    for (int i = 0; i < lists.length; i++) {
      if (lists[i].length > 0) {
        double value = values[i] - mean;
        double length = lists[i].length - meanLength;
        both += value * length;
        square += value * value;
        squareLength += length * length;
      }
    }
    return squareLength == 0 || square == 0 ? 0 : both / Math.sqrt(square * squareLength);
  }
}
