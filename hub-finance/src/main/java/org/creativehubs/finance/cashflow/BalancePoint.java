package org.creativehubs.finance.cashflow;

/**
 * Finds the zero of a {@link Balance} by Householder's step of the third order, a Newton step that
 * minds the curve and the twist, inside a bracket that is known beforehand: the zero lies between
 * g(0)/span and g(0)/gap.
 */
final class BalancePoint {

  private static final int MOST_STEPS = 400;

  /** What a step may leave undone of g, or of the zero as a part of itself: half a last place. */
  private static final double EXACT = 1e-16;

  private static final double STILL = 4e-16;

  /** By how much the ends of the bracket may be off. */
  private static final double ROUNDING = 1e-12;

  private double low;
  private double high;

  /** A bracket from the end near zero to the far one. */
  private BalancePoint(double one, double other) {
    double slack = ROUNDING * Math.max(Math.abs(one), Math.abs(other));
    this.low = Math.min(one, other) - Math.min(slack, Math.abs(one) / 2);
    this.high = Math.max(one, other) + Math.min(slack, Math.abs(one) / 2);
  }

  /**
   * The growth for each tick at which later and earlier flows balance; NaN if all is lost.
   *
   * @param balance evaluated at zero
   */
  static double of(Balance balance) {
    double start = balance.value;
    if (start == 0 || !Double.isFinite(start)) {
      return start == 0 ? 0 : Double.NaN;
    }
    BalancePoint bracket = new BalancePoint(start / balance.span, start / balance.gap);
    return bracket.search(balance);
  }

  private double search(Balance balance) {
    double step = step(balance);
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
      if (balance.value == 0 || Double.isNaN(balance.value)) {
        return balance.value == 0 ? balance.point : Double.NaN;
      }
      step = step(balance);
    }
    return Double.NaN;
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

  private static double step(Balance balance) {
    double steep = 1 / balance.slope;
    double newton = -balance.value * steep;
    double bow = newton * balance.curve * steep / 2;
    double bend = 1 + 2 * bow + newton * newton * balance.twist * steep / 6;
    return bend > 0.5 && bend < 2 ? newton * (1 + bow) / bend : newton;
  }

  /**
   * Bounds what the next step would be by the fourth power of this one. Flows within a span of one
   * have a second, third and fourth cumulant of at most 1/4, 1/10 and 1/8.
   */
  private static boolean isDone(Balance balance, double step, double next) {
    double width = step * balance.span;
    double square = width * width;
    double steepness = -balance.slope / balance.span;
    double left = (1.0 / 512 + steepness * (1.0 / 240 + steepness / 192)) * square * square;
    double allowed =
        EXACT * steepness * steepness * Math.max(1, steepness * Math.abs(next) * balance.span);
    return left <= allowed || Math.abs(step) <= STILL * Math.abs(next);
  }
}
