package org.creativehubs.metrics.disclosure;

/** How counts are brought to multiples of a base. */
public enum RoundingMethod {
  /**
   * Each cell and each total by itself to the nearest multiple, a tie upwards; formula floor((n +
   * floor(b / 2)) / b) b. Parts need not add, and a zero may stand for a count above zero.
   */
  NEAREST("each cell and total by itself to the nearest multiple, ties upwards", true),
  /** As {@link #NEAREST}, but a count above zero is never shown as zero: it becomes one step. */
  NEAREST_ZERO_KEPT("as NEAREST, but no count above zero is shown as zero", false),
  /**
   * All cells together, each to one of the two multiples around it, so that parts add to their
   * totals. A multiple stays as it is; a zero may stand for a count above zero. What comes out is
   * the same whenever it is asked, so it is not unbiased cell by cell: which multiple a count gets
   * depends on its neighbours, and equal small counts may all go up.
   */
  CONTROLLED("each count to a multiple beside it, so that parts add", true),
  /**
   * Each cell and each total by itself to one of the two multiples around it, the nearer the
   * likelier: a count that lies r above a multiple of b goes up with probability r / b, so that on
   * average over seeds nothing is added and nothing lost. A cell of the same names and count is
   * rounded the same way whenever it is asked with the same seed. A multiple stays as it is; parts
   * need not add, and a zero may stand for a count above zero.
   */
  RANDOM("each cell and total to a multiple beside it by chance, the nearer the likelier", true);

  private final String rule;
  private final boolean zeroMayBeNonZero;

  RoundingMethod(String rule, boolean zeroMayBeNonZero) {
    this.rule = rule;
    this.zeroMayBeNonZero = zeroMayBeNonZero;
  }

  /** The rule in words. */
  public String rule() {
    return rule;
  }

  /** Whether a published zero may stand for a count above zero. */
  public boolean zeroMayBeNonZero() {
    return zeroMayBeNonZero;
  }

  /** Whether parts add to their published totals. */
  public boolean partsAdd() {
    return this == CONTROLLED;
  }

  /** A count rounded by itself. */
  long rounded(long count, long base) {
    long nearest = (count + base / 2) / base * base;
    return nearest == 0 && count > 0 && !zeroMayBeNonZero ? base : nearest;
  }

  /**
   * A count rounded up where its key, from 0 to below the base, lies below what it has too much.
   */
  static long rounded(long count, long base, long key) {
    long excess = count % base;
    return key < excess ? count - excess + base : count - excess;
  }

  /** Whether a count can become either of the two multiples around it. */
  private boolean isEither() {
    return this == CONTROLLED || this == RANDOM;
  }

  /** The least count that can be shown as {@code value}. */
  long least(long value, long base) {
    if (this == NEAREST_ZERO_KEPT && value == base) {
      return 1;
    }
    return Math.max(0, value - (isEither() ? base - 1 : base / 2));
  }

  /** The greatest count that can be shown as {@code value}. */
  long greatest(long value, long base) {
    if (this == NEAREST_ZERO_KEPT && value == 0) {
      return 0;
    }
    return value + (isEither() ? base - 1 : (base - 1) / 2);
  }
}
