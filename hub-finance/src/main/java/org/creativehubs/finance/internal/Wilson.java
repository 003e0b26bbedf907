package org.creativehubs.finance.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.creativehubs.core.internal.NormalQuantile;
import org.creativehubs.core.quantity.Ratio;

/**
 * Wilson's score interval around a share of some answers or runs.
 *
 * @param p the share, in [0, 1]
 * @param n of how many, above zero
 * @param quantile the number that a standard normal one stays within with that confidence
 */
public record Wilson(double p, double n, double quantile) {

  private static final int DECIMALS = 4;

  /** The number that a standard normal one stays within with a confidence in (0, 1). */
  public static double quantile(Ratio confidence) {
    return NormalQuantile.at((1 + confidence.toDouble()) / 2);
  }

  /** The interval around a share of some answers. */
  public static Wilson of(Ratio share, Ratio answers, Ratio confidence) {
    return new Wilson(share.toDouble(), answers.toDouble(), quantile(confidence));
  }

  private double scale() {
    return 1 + quantile * quantile / n;
  }

  private double centre() {
    return (p + quantile * quantile / (2.0 * n)) / scale();
  }

  private double half() {
    double inner = p * (1 - p) / n + quantile * quantile / (4 * n * n);
    return quantile / scale() * StrictMath.sqrt(inner);
  }

  /** Its lower end, in [0, p]. */
  public double least() {
    return Math.min(p, Math.max(0, centre() - half()));
  }

  /** Its upper end, in [p, 1]. */
  public double most() {
    return Math.max(p, Math.min(1, centre() + half()));
  }

  /** Its lower end, rounded down to four decimals. */
  public Ratio leastRounded() {
    return rounded(least(), RoundingMode.FLOOR);
  }

  /** Its upper end, rounded up to four decimals. */
  public Ratio mostRounded() {
    return rounded(most(), RoundingMode.CEILING);
  }

  private static Ratio rounded(double end, RoundingMode mode) {
    return Ratio.of(BigDecimal.valueOf(end).setScale(DECIMALS, mode));
  }
}
