package org.creativehubs.finance.cashflow;

import org.creativehubs.finance.internal.Growth;

/**
 * Flows on days. The powers of the daily factor are shared: one table holds the first few, the
 * other one in every so many, and any power is the product of two.
 */
final class DatedBalance extends Balance {

  private final double[] flows;
  private final int[] days;
  private final int later;
  private final int size;
  private final int last;

  private final int shift;
  private final double[] low;
  private final double[] high;

  /**
   * Flows in the order of days, which count from the first; from {@code later} on the other sign.
   */
  DatedBalance(double[] flows, int[] days, int later, int size) {
    super((double) days[later] - days[later - 1], days[size - 1]);
    this.flows = flows;
    this.days = days;
    this.later = later;
    this.size = size;
    this.last = days[size - 1];
    this.shift = (Integer.SIZE - Integer.numberOfLeadingZeros(last)) / 2;
    this.low = new double[1 << shift];
    this.high = new double[(last >> shift) + 1];
    start(undiscounted(0, later), undiscounted(later, size));
  }

  @Override
  void at(double w) {
    double factor = StrictMath.exp(-Math.abs(w));
    point = factor > 0 ? Math.copySign(Growth.logRatio(factor, 1), w) : w;
    fill(factor);
    boolean isForward = w >= 0;
    Moments before = moments(0, later, isForward);
    Moments after = moments(later, size, isForward);
    if (isForward) {
      compare(before, after);
    } else {
      compareBackwards(before, after);
    }
  }

  private Moments undiscounted(int from, int to) {
    Moments moments = new Moments();
    for (int i = from; i < to; i++) {
      moments.add(flows[i], days[i]);
    }
    return moments;
  }

  private void fill(double factor) {
    low[0] = 1;
    for (int i = 1; i < low.length; i++) {
      low[i] = low[i - 1] * factor;
    }
    // Calculated again rather than taken from the table, whose rounding its powers would multiply.
    double block = StrictMath.exp(-Math.abs(point) * low.length);
    high[0] = 1;
    for (int i = 1; i < high.length; i++) {
      high[i] = high[i - 1] * block;
    }
  }

  /** Days count backwards where the factor would be above one, so that nothing overflows. */
  private Moments moments(int from, int to, boolean isForward) {
    int mask = low.length - 1;
    Moments moments = new Moments();
    for (int i = from; i < to; i++) {
      int day = isForward ? days[i] : last - days[i];
      moments.add(flows[i] * (low[day & mask] * high[day >> shift]), day);
    }
    return moments;
  }
}
