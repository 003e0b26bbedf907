package org.creativehubs.finance.cashflow;

import org.creativehubs.finance.internal.Growth;

/**
 * Sums of c e^(-wt) with the coefficients as signs and logarithms, so that nothing overflows: the
 * positive and the negative ones apart, as parts of the largest term.
 */
final class PresentSums {

  private static final double NEGLIGIBLE = 2e-14;

  final double[] logs;
  final boolean[] isPositive;
  final int[] ticks;
  final int size;

  double positive;
  double negative;
  private double positiveTime;
  private double negativeTime;

  PresentSums(Timeline flows) {
    this.size = flows.size;
    this.ticks = flows.ticks;
    this.logs = new double[size];
    this.isPositive = new boolean[size];
    for (int i = 0; i < size; i++) {
      logs[i] = StrictMath.log(Math.abs(flows.flows[i]));
      isPositive[i] = flows.flows[i] > 0;
    }
  }

  int last() {
    return ticks[size - 1];
  }

  void at(double w) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      largest = Math.max(largest, logs[i] - w * ticks[i]);
    }
    positive = 0;
    negative = 0;
    positiveTime = 0;
    negativeTime = 0;
    for (int i = 0; i < size; i++) {
      double present = StrictMath.exp(logs[i] - w * ticks[i] - largest);
      if (isPositive[i]) {
        positive += present;
        positiveTime += present * ticks[i];
      } else {
        negative += present;
        negativeTime += present * ticks[i];
      }
    }
  }

  /** -1, 0 or 1: the sign of the sum, zero where it is lost in rounding. */
  int sign(double w) {
    at(w);
    double net = positive - negative;
    return Math.abs(net) <= NEGLIGIBLE * (positive + negative) ? 0 : (int) Math.signum(net);
  }

  /** What is left over at w, as a share of all there is; in [-1, 1]. */
  double residual(double w) {
    at(w);
    return (positive - negative) / (positive + negative);
  }

  /** Newton's step for ln(positive / negative) from where it was evaluated; maybe not finite. */
  double step() {
    double slope = negativeTime / negative - positiveTime / positive;
    return -Growth.logRatio(positive, negative) / slope;
  }
}
