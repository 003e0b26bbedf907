package org.creativehubs.finance.risk;

import java.math.RoundingMode;
import org.creativehubs.core.quantity.Ratio;

/**
 * How a percentile is read from sorted values, as in Hyndman and Fan, Sample Quantiles in
 * Statistical Packages, 1996.
 */
public enum QuantileRule {
  /** Type 1, the least value that at least the share p of all do not exceed: always a real run. */
  NEAREST_RANK,
  /** Type 7, between the two nearest values in a straight line, rounded half up. */
  LINEAR;

  /** The percentile of values in ascending order. */
  long of(long[] sorted, Ratio share) {
    return this == NEAREST_RANK ? nearest(sorted, share) : linear(sorted, share);
  }

  private static long nearest(long[] sorted, Ratio share) {
    int rank = share.times(Ratio.of(sorted.length)).ceiling().intValueExact();
    return sorted[Math.max(1, rank) - 1];
  }

  private static long linear(long[] sorted, Ratio share) {
    Ratio at = share.times(Ratio.of(sorted.length - 1L));
    int below = at.floor().intValueExact();
    Ratio part = at.minus(Ratio.of(below));
    Ratio from = Ratio.of(sorted[below]);
    Ratio to = Ratio.of(sorted[Math.min(below + 1, sorted.length - 1)]);
    return from.plus(to.minus(from).times(part))
        .toBigDecimal(0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
