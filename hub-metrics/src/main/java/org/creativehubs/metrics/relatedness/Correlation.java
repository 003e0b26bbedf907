package org.creativehubs.metrics.relatedness;

/** The correlation of two rows of numbers. */
final class Correlation {

  /** The square of a difference that is rounding. */
  private static final double FLAT = 1e-26;

  private Correlation() {}

  /**
   * The correlation over the positions where the second row has a number.
   *
   * @param values finite numbers
   * @param others finite numbers, or NaN where the position is left out
   * @return in [-1, 1] but for rounding; zero where either does not vary
   */
  static double of(double[] values, double[] others) {
    double largest = 0;
    for (double other : others) {
      largest = Double.isNaN(other) ? largest : Math.max(largest, Math.abs(other));
    }
    return largest == 0 ? 0 : of(values, others, largest);
  }

  /** The others over their largest, so that no square is out of range. */
  private static double of(double[] values, double[] others, double largest) {
    int size = 0;
    double mean = 0;
    double meanOther = 0;
    for (int i = 0; i < others.length; i++) {
      if (!Double.isNaN(others[i])) {
        size++;
        mean += values[i];
        meanOther += others[i] / largest;
      }
    }
    mean /= size;
    meanOther /= size;
    double both = 0;
    double square = 0;
    double squareOther = 0;
    for (int i = 0; i < others.length; i++) {
      if (!Double.isNaN(others[i])) {
        double value = values[i] - mean;
        double other = others[i] / largest - meanOther;
        both += value * other;
        square += value * value;
        squareOther += other * other;
      }
    }
    boolean flat = square <= FLAT || squareOther <= FLAT;
    return flat ? 0 : both / Math.sqrt(square * squareOther);
  }
}
