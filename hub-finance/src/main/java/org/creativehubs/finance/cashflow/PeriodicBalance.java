package org.creativehubs.finance.cashflow;

/** Flows one period apart, zeros among them, by Horner's rule. */
final class PeriodicBalance extends Balance {

  private final double[] flows;
  private final int first;
  private final int earlierEnd;
  private final int later;
  private final int end;

  private double sum;
  private double mean;
  private double variance;

  /** Earlier flows in [first, earlierEnd), later ones in [later, end); none of the four is zero. */
  PeriodicBalance(double[] flows, int first, int earlierEnd, int later, int end) {
    super(later - earlierEnd + 1, end - 1 - first);
    this.flows = flows;
    this.first = first;
    this.earlierEnd = earlierEnd;
    this.later = later;
    this.end = end;
  }

  @Override
  void at(double w) {
    point = w;
    double factor = 1 / (1 + Growth.minusOne(Math.abs(w)));
    if (w >= 0) {
      forward(factor);
    } else {
      backward(factor);
    }
  }

  @Override
  void atNought() {
    compare(moments(first, earlierEnd), moments(later, end));
  }

  private Moments moments(int from, int to) {
    Moments moments = new Moments();
    for (int i = from; i < to; i++) {
      moments.add(flows[i], i - first);
    }
    return moments.centred();
  }

  /** Times count from the first flow of either side. */
  private void forward(double factor) {
    down(first, earlierEnd, factor);
    double below = sum;
    double early = mean;
    double spread = variance;
    down(later, end, factor);
    value = Growth.logRatio(times(sum, factor, later - first), -below);
    slope = early - mean - (later - first);
    curve = variance - spread;
  }

  /** Times count backwards from the last flow of either side, so that nothing overflows. */
  private void backward(double factor) {
    up(first, earlierEnd, factor);
    double below = sum;
    double early = mean;
    double spread = variance;
    up(later, end, factor);
    value = Growth.logRatio(sum, -times(below, factor, end - earlierEnd));
    slope = mean - early - (end - earlierEnd);
    curve = variance - spread;
  }

  private void down(int from, int to, double factor) {
    double p = 0;
    double dp = 0;
    double ddp = 0;
    for (int i = to - 1; i >= from; i--) {
      ddp = ddp * factor + dp;
      dp = dp * factor + p;
      p = p * factor + flows[i];
    }
    moments(p, dp, ddp, factor);
  }

  private void up(int from, int to, double factor) {
    double p = 0;
    double dp = 0;
    double ddp = 0;
    for (int i = from; i < to; i++) {
      ddp = ddp * factor + dp;
      dp = dp * factor + p;
      p = p * factor + flows[i];
    }
    moments(p, dp, ddp, factor);
  }

  /** The polynomial, and mean and variance of the time at which its money comes. */
  private void moments(double p, double dp, double ddp, double factor) {
    double each = factor / p;
    sum = p;
    mean = dp * each;
    variance = 2 * factor * ddp * each + mean - mean * mean;
  }

  private static double times(double amount, double factor, int power) {
    double product = amount;
    for (int i = 0; i < power; i++) {
      product *= factor;
    }
    return product;
  }
}
