package org.creativehubs.core.files;

/**
 * Whether counts look as if what stands between their thousands was taken for what stands before
 * decimals: those with decimals have three of them at most and are from 1 to 999, others are below
 * 1,000.
 */
final class PointsMet {

  /** Fewer numbers of three decimals say nothing. */
  private static final int FEWEST = 3;

  private static final double NEAR = 1e-6;

  private boolean mayBe = true;
  private long threes;

  void add(double count) {
    if (!mayBe) {
      return;
    }
    if (count == Math.rint(count)) {
      mayBe = count < 1000;
    } else {
      mayBe = count > 1 && count < 1000 && isWhole(count * 1000);
      threes += isWhole(count * 100) ? 0 : 1;
    }
  }

  private static boolean isWhole(double number) {
    return Math.abs(number - Math.rint(number)) < NEAR;
  }

  boolean isLikely() {
    return mayBe && threes >= FEWEST;
  }
}
