package org.creativehubs.metrics.disclosure.internal;

import java.util.function.IntToLongFunction;

/** How uncertain each count must stay where it is hidden. */
public final class Needs {

  private final long[] counts;
  private final IntToLongFunction width;
  private final IntToLongFunction above;

  /**
   * What is needed.
   *
   * @param counts the true counts
   * @param width for each cell how far its least and its greatest possible count must lie apart
   * @param above for each cell how far the greatest must lie above the count
   */
  public Needs(long[] counts, IntToLongFunction width, IntToLongFunction above) {
    this.counts = counts;
    this.width = width;
    this.above = above;
  }

  /** The true count. */
  public long count(int cell) {
    return counts[cell];
  }

  /** How far the least and the greatest possible count must lie apart. */
  public long width(int cell) {
    return width.applyAsLong(cell);
  }

  /** How far the greatest must lie above the count. */
  public long above(int cell) {
    return above.applyAsLong(cell);
  }

  /**
   * How far the least must lie below the count: as far as the greatest above, or down to what is
   * known of the count anyway.
   */
  public long below(int cell, long leastKnown) {
    return Math.max(0, Math.min(above(cell), counts[cell] - leastKnown));
  }

  /** More than any count needs to be, so that sums stay small. */
  public long enough(long total) {
    long most = 0;
    for (int cell = 0; cell < counts.length; cell++) {
      most = Math.max(most, counts[cell] + Math.max(width(cell), above(cell)));
    }
    return total + most;
  }
}
