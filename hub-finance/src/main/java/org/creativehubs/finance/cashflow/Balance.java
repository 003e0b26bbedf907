package org.creativehubs.finance.cashflow;

import org.creativehubs.finance.internal.Growth;

/**
 * How later flows weigh against earlier ones of the other sign, at a rate of growth w for each tick
 * of time: g(w) = ln(sum of later c e^(-wt) / sum of earlier c e^(-wt)).
 *
 * <p>Every later flow comes after every earlier one, so g falls in w without end, by at least the
 * {@link #gap} and at most the {@link #span} between them, and has exactly one zero: the rate of
 * return. It is nearly straight, and neither the scale of money nor that of time matters to it.
 */
abstract class Balance {

  /** Sums of money beyond these are left to a slower search, which works with logarithms. */
  private static final double SMALLEST = 1e-30;

  private static final double LARGEST = 1e250;

  /** What is less than this part of all the money may be lost to underflow. */
  private static final double LOST = 1e-270;

  /** Ticks from the last earlier flow to the first later one. */
  final double gap;

  /** Ticks from the first flow to the last. */
  final double span;

  /** Where g was evaluated last. */
  double point;

  /** g there; endless where the money on one side is lost to underflow, NaN if all of it is. */
  double value;

  /** The derivative of g there, below zero; NaN where money is lost. */
  double slope;

  /** The second derivative of g there. */
  double curve;

  /** The third derivative of g there. */
  double twist;

  private double floor;

  Balance(double gap, double span) {
    this.gap = gap;
    this.span = span;
  }

  /** Evaluates g at w, or at a point next to it that is exactly known. */
  abstract void at(double w);

  /** Takes g and its derivatives at zero, from both sides undiscounted. */
  final void start(Moments earlier, Moments later) {
    double all = earlier.size() + later.size();
    floor = all >= SMALLEST && all <= LARGEST ? all * LOST : Double.NaN;
    compare(earlier, later);
  }

  /** Takes g and its derivatives from both sides, whose times count from the first flow. */
  final void compare(Moments earlier, Moments later) {
    boolean isEarlierKept = earlier.size() >= floor;
    boolean isLaterKept = later.size() >= floor;
    if (isEarlierKept && isLaterKept) {
      weigh(earlier, later);
    } else {
      lose(isEarlierKept, isLaterKept);
    }
  }

  private void lose(boolean isEarlierKept, boolean isLaterKept) {
    slope = Double.NaN;
    value = Double.NaN;
    if (isEarlierKept) {
      value = Double.NEGATIVE_INFINITY;
    } else if (isLaterKept) {
      value = Double.POSITIVE_INFINITY;
    }
  }

  private void weigh(Moments earlier, Moments later) {
    double earlierEach = 1 / earlier.sum;
    double laterEach = 1 / later.sum;
    double earlierMean = earlier.first * earlierEach;
    double laterMean = later.first * laterEach;
    value = Growth.logRatio(later.sum, -earlier.sum);
    slope = earlierMean - laterMean;
    curve = later.variance(laterEach, laterMean) - earlier.variance(earlierEach, earlierMean);
    twist = earlier.skew(earlierEach, earlierMean) - later.skew(laterEach, laterMean);
  }

  /** The same from times that count back from the last flow. */
  final void compareBackwards(Moments earlier, Moments later) {
    compare(earlier, later);
    slope = -slope;
    twist = -twist;
  }

  /** The present money of one side, and its moments over time. */
  static final class Moments {

    private double sum;
    private double first;
    private double second;
    private double third;

    void add(double present, double time) {
      double moment = present * time;
      double square = moment * time;
      sum += present;
      first += moment;
      second += square;
      third += square * time;
    }

    private double size() {
      return Math.abs(sum);
    }

    private double variance(double each, double mean) {
      return second * each - mean * mean;
    }

    private double skew(double each, double mean) {
      return third * each - mean * (3 * (second * each) - 2 * mean * mean);
    }
  }
}
