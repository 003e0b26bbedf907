package org.creativehubs.finance.cashflow;

/**
 * How later flows weigh against earlier ones of the other sign, at a rate of growth w for each tick
 * of time: g(w) = ln(sum of later c e^(-wt) / sum of earlier c e^(-wt)).
 *
 * <p>Every later flow comes after every earlier one, so g falls in w without end, by at least the
 * {@link #gap} and at most the {@link #span} between them, and has exactly one zero: the rate of
 * return. It is nearly straight, and neither the scale of money nor that of time matters to it.
 */
abstract class Balance {

  /** Ticks from the last earlier flow to the first later one. */
  final double gap;

  /** Ticks from the first flow to the last. */
  final double span;

  /** Where g was evaluated last. */
  double point;

  /** g there; not finite where the flows on one side are lost to underflow. */
  double value;

  /** The derivative of g there, below zero. */
  double slope;

  /** The second derivative of g there. */
  double curve;

  Balance(double gap, double span) {
    this.gap = gap;
    this.span = span;
  }

  /** The third derivative of g at nought, after {@link #atNought}. */
  double twist;

  /** Evaluates g at w, or at a point next to it that is exactly known. */
  abstract void at(double w);

  /** Evaluates g and three derivatives at nought, where nothing is discounted. */
  abstract void atNought();

  /** Makes g and its derivatives at nought from the moments of both sides. */
  final void compare(Moments earlier, Moments later) {
    point = 0;
    value = Growth.logRatio(later.sum, -earlier.sum);
    slope = earlier.mean - later.mean;
    curve = later.variance - earlier.variance;
    twist = earlier.skew - later.skew;
  }

  /** The undiscounted sum of one side, and the central moments of the time of its money. */
  static final class Moments {

    private double sum;
    private double first;
    private double second;
    private double third;
    private double mean;
    private double variance;
    private double skew;

    void add(double flow, double time) {
      double moment = flow * time;
      double square = moment * time;
      sum += flow;
      first += moment;
      second += square;
      third += square * time;
    }

    Moments centred() {
      double each = 1 / sum;
      mean = first * each;
      double raw = second * each;
      variance = raw - mean * mean;
      skew = third * each - mean * (3 * raw - 2 * mean * mean);
      return this;
    }
  }
}
