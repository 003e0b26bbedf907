package org.creativehubs.metrics.relatedness;

import org.creativehubs.core.explain.Term;
import org.creativehubs.metrics.internal.Tidy;

/** To what scale the values of regions and industries are brought; no ranking depends on it. */
public enum ComplexityScale {
  /**
   * Both sides less the mean of the regions over their population standard deviation, so that the
   * index of a region is the mean of its industries; only for {@link ComplexityMethod#EIGEN}.
   */
  OF_REGIONS("both sides by mean and population standard deviation of the regions"),
  /** Each side by its own mean and population standard deviation. */
  POPULATION("each side by its own mean and population standard deviation"),
  /** Each side by its own mean and sample standard deviation. */
  SAMPLE("each side by its own mean and sample standard deviation"),
  /** As the method yields them; an eigenvector has length 1 where it is searched. */
  RAW("not scaled");

  /** A spread this small, relative to the values, is rounding. */
  private static final double ROUNDING = 1e-10;

  private final String words;

  ComplexityScale(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Mean and standard deviation. */
  record Moments(double mean, double deviation) {

    boolean isFlat() {
      return !(deviation > ROUNDING * Math.abs(mean));
    }

    /** How a value is scaled; the value itself where nothing is. */
    Term term(Term value) {
      return mean == 0 && deviation == 1
          ? value
          : value.minus(Tidy.term(mean)).dividedBy(Tidy.term(deviation));
    }

    double scaled(double value) {
      return (value - mean) / deviation;
    }
  }

  /** Of the values at some positions; 0 and 1 where nothing is to be scaled. */
  Moments moments(double[] values, int[] positions) {
    if (this == RAW) {
      return new Moments(0, 1);
    }
    double mean = 0;
    for (int position : positions) {
      mean += values[position];
    }
    mean /= positions.length;
    double square = 0;
    for (int position : positions) {
      square += (values[position] - mean) * (values[position] - mean);
    }
    double divisor = this == SAMPLE ? positions.length - 1.0 : positions.length;
    return new Moments(mean, divisor > 0 ? Math.sqrt(square / divisor) : 0);
  }
}
