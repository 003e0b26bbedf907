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
   * totals. A multiple stays as it is; a zero may stand for a count above zero.
   */
  CONTROLLED("each count to a multiple beside it, so that parts add", true);

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

  /** The least count that can be shown as {@code value}. */
  long least(long value, long base) {
    if (this == NEAREST_ZERO_KEPT && value == base) {
      return 1;
    }
    return Math.max(0, value - (this == CONTROLLED ? base - 1 : base / 2));
  }

  /** The greatest count that can be shown as {@code value}. */
  long greatest(long value, long base) {
    if (this == NEAREST_ZERO_KEPT && value == 0) {
      return 0;
    }
    return value + (this == CONTROLLED ? base - 1 : (base - 1) / 2);
  }
}
