package org.creativehubs.finance.cashflow;

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

  private double sum;
  private double mean;
  private double variance;

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
  }

  @Override
  void at(double w) {
    double factor = StrictMath.exp(-Math.abs(w));
    point = factor > 0 ? Math.copySign(-Growth.logRatio(factor, 1), w) : w;
    fill(factor);
    boolean isForward = w >= 0;
    sum(0, later, isForward);
    double below = sum;
    double early = mean;
    double spread = variance;
    sum(later, size, isForward);
    value = Growth.logRatio(sum, -below);
    slope = isForward ? early - mean : mean - early;
    curve = variance - spread;
  }

  @Override
  void atNought() {
    compare(moments(0, later), moments(later, size));
  }

  private Moments moments(int from, int to) {
    Moments moments = new Moments();
    for (int i = from; i < to; i++) {
      moments.add(flows[i], days[i]);
    }
    return moments.centred();
  }

  private void fill(double factor) {
    low[0] = 1;
    for (int i = 1; i < low.length; i++) {
      low[i] = low[i - 1] * factor;
    }
    // Anew rather than from the table, whose rounding its powers would multiply.
    double block = StrictMath.exp(-Math.abs(point) * low.length);
    high[0] = 1;
    for (int i = 1; i < high.length; i++) {
      high[i] = high[i - 1] * block;
    }
  }

  /** Days count backwards where the factor would be above one, so that nothing overflows. */
  private void sum(int from, int to, boolean isForward) {
    int mask = low.length - 1;
    double all = 0;
    double first = 0;
    double second = 0;
    for (int i = from; i < to; i++) {
      int day = isForward ? days[i] : last - days[i];
      double present = flows[i] * (low[day & mask] * high[day >> shift]);
      double moment = present * day;
      all += present;
      first += moment;
      second += moment * day;
    }
    sum = all;
    mean = first / all;
    variance = second / all - mean * mean;
  }
}
