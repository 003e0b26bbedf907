package org.creativehubs.metrics.disclosure.internal;

import java.util.Arrays;

/** Between which counts everybody knows a cell to lie if it is hidden. */
public final class Bounds {

  final long[] counts;
  final long[] least;
  final long[] most;
  private final boolean reasonsKnown;

  private Bounds(long[] counts, boolean reasonsKnown) {
    this.counts = counts;
    this.least = new long[counts.length];
    this.most = new long[counts.length];
    this.reasonsKnown = reasonsKnown;
  }

  /**
   * Those of cells that are hidden to protect others.
   *
   * @param counts the true counts
   * @param zerosShown whether a hidden count is at least 1
   * @param reasonsKnown whether it is seen why a cell is hidden
   * @param threshold the least count above zero that may be shown
   * @param most more than any count needs to be; a limit that keeps sums small
   * @return the bounds
   */
  public static Bounds of(
      long[] counts, boolean zerosShown, boolean reasonsKnown, long threshold, long most) {
    Bounds bounds = new Bounds(counts, reasonsKnown);
    Arrays.fill(bounds.most, most);
    for (int cell = 0; cell < counts.length; cell++) {
      boolean reaches = reasonsKnown && zerosShown;
      bounds.least[cell] = reaches ? Math.min(threshold, counts[cell]) : 0;
      bounds.least[cell] = Math.max(bounds.least[cell], zerosShown ? 1 : 0);
    }
    return bounds;
  }

  /** The least that everybody knows a cell to be. */
  public long least(int cell) {
    return least[cell];
  }

  /** The most that everybody knows a cell to be. */
  public long most(int cell) {
    return most[cell];
  }

  /** From now on a cell is known to be hidden because it is small. */
  public void isBelow(int cell, long threshold) {
    if (reasonsKnown) {
      least[cell] = 1;
      most[cell] = threshold - 1;
    }
  }

  /** From now on a cell is known to be hidden because it is dominated. */
  public void isDominated(int cell) {
    if (reasonsKnown) {
      least[cell] = 1;
    }
  }

  /** How far a cell can be moved from its count. */
  public long room(int cell, boolean up, Insight insight) {
    return up
        ? insight.most(cell, most[cell]) - counts[cell]
        : counts[cell] - insight.least(cell, least[cell]);
  }
}
