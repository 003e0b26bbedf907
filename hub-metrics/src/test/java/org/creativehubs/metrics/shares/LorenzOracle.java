package org.creativehubs.metrics.shares;

/** The Gini coefficient the long way round, over every pair. */
final class LorenzOracle {

  private LorenzOracle() {}

  static double gini(double[] counts, double[] reference) {
    double total = 0;
    double all = 0;
    double pairs = 0;
    for (int i = 0; i < counts.length; i++) {
      total += counts[i];
      all += reference[i];
      for (int j = 0; j < i; j++) {
        pairs += Math.abs(counts[i] * reference[j] - counts[j] * reference[i]);
      }
    }
    return pairs / total / all;
  }
}
