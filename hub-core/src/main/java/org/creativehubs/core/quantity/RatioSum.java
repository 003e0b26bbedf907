package org.creativehubs.core.quantity;

/**
 * Adds up many exact numbers, and reduces the fraction only when the sum is asked for.
 *
 * <p>The order does not matter, and nothing is rounded. A sum is for one thread.
 *
 * <pre>{@code
 * RatioSum sum = new RatioSum();
 * sum.add(Ratio.of(1, 3));
 * sum.add(Ratio.of(1, 6));
 * sum.total(); // 1/2
 * }</pre>
 */
public final class RatioSum {

  private Ratio wide = Ratio.ZERO;
  private long above;
  private long below = 1;

  /** A sum of no numbers, zero. */
  public RatioSum() {}

  /**
   * Adds a number.
   *
   * @param number the number, of either sign
   */
  public void add(Ratio number) {
    long denominator = number.longDenominator();
    if (denominator == 0 || below % denominator != 0 || !addTimes(number, below / denominator)) {
      restart(total().plus(number));
    }
  }

  /** Adds whole parts of the denominator; false, and nothing added, if they might not fit. */
  private boolean addTimes(Ratio number, long factor) {
    long part = number.longNumerator() * factor;
    long sum = above + part;
    boolean fits =
        Math.multiplyHigh(number.longNumerator(), factor) == part >> (Long.SIZE - 1)
            && ((above ^ sum) & (part ^ sum)) >= 0
            && sum != Long.MIN_VALUE;
    above = fits ? sum : above;
    return fits;
  }

  private void restart(Ratio sum) {
    boolean fits = sum.longDenominator() != 0;
    wide = fits ? Ratio.ZERO : sum;
    above = fits ? sum.longNumerator() : 0;
    below = fits ? Math.max(1, sum.longDenominator()) : 1;
  }

  /**
   * The sum so far.
   *
   * @return the exact sum; zero if nothing was added
   */
  public Ratio total() {
    return wide.isZero() ? Ratio.of(above, below) : wide.plus(Ratio.of(above, below));
  }
}
