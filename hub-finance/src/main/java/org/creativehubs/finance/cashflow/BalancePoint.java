package org.creativehubs.finance.cashflow;

/**
 * Finds the zero of a {@link Balance} by Halley's step, a Newton step that minds the curve, inside
 * a bracket that is known beforehand: the zero lies between g(0)/span and g(0)/gap.
 */
final class BalancePoint {

  private static final int MOST_STEPS = 400;

  /** What a step may leave undone, as a part of one tick over the span or of the zero itself. */
  private static final double EXACT = 5e-17;

  private static final double STILL = 4e-16;

  /** By how much the ends of the bracket may be off. */
  private static final double ROUNDING = 1e-12;

  private double low;
  private double high;

  /** A bracket from the end near nought to the far one. */
  private BalancePoint(double one, double other) {
    double slack = ROUNDING * Math.max(Math.abs(one), Math.abs(other));
    this.low = Math.min(one, other) - Math.min(slack, Math.abs(one) / 2);
    this.high = Math.max(one, other) + Math.min(slack, Math.abs(one) / 2);
  }

  /** The growth for each tick at which later and earlier flows balance; NaN if all is lost. */
  static double of(Balance balance) {
    balance.atNought();
    double start = balance.value;
    if (start == 0 || !Double.isFinite(start)) {
      return start == 0 ? 0 : Double.NaN;
    }
    BalancePoint bracket = new BalancePoint(start / balance.span, start / balance.gap);
    return bracket.search(balance);
  }

  private double search(Balance balance) {
    double step = firstStep(balance);
    for (int i = 0; i < MOST_STEPS; i++) {
      double next = balance.point + step;
      if (isDone(balance, step, next)) {
        return next;
      }
      if (!(next >= low && next <= high)) {
        next = middle();
      }
      balance.at(next);
      narrow(balance);
      if (balance.value == 0) {
        return balance.point;
      }
      step = step(balance);
    }
    return balance.point;
  }

  private void narrow(Balance balance) {
    if (balance.value > 0 && balance.point > low) {
      low = balance.point;
    } else if (balance.value < 0 && balance.point < high) {
      high = balance.point;
    }
  }

  /** Both ends have the sign of the zero; halving their logarithms is quick over many sizes. */
  private double middle() {
    double mean = Math.sqrt(Math.abs(low)) * Math.sqrt(Math.abs(high));
    return Math.max(low, Math.min(high, low > 0 ? mean : -mean));
  }

  /** From nought, the zero of the cubic that g is like there: Halley's step, mended once. */
  private static double firstStep(Balance balance) {
    double step = step(balance);
    double bent = balance.curve + step * balance.twist / 2;
    double rise = balance.slope + step * bent;
    double left =
        balance.value
            + step * (balance.slope + step * (balance.curve / 2 + step * balance.twist / 6));
    return step - left / rise;
  }

  private static double step(Balance balance) {
    double steep = 1 / balance.slope;
    double newton = -balance.value * steep;
    double bend = 1 + newton * balance.curve * steep / 2;
    return bend > 0.5 && bend < 2 ? newton / bend : newton;
  }

  /** Bounds what the next step would be by the third power of this one. */
  private static boolean isDone(Balance balance, double step, double next) {
    double width = Math.abs(step) * balance.span;
    double steepness = -balance.slope / balance.span;
    double left = (1.0 / 64 + steepness / 60) * width * width * width;
    double allowed = EXACT * steepness * steepness * Math.max(1, Math.abs(next) * balance.span);
    return left <= allowed || Math.abs(step) <= STILL * Math.abs(next);
  }
}
