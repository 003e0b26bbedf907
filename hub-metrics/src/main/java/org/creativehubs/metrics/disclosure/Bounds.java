package org.creativehubs.metrics.disclosure;

import java.util.Arrays;

/** Between which counts everybody knows a cell to lie if it is hidden. */
final class Bounds {

  final long[] counts;
  final long[] least;
  final long[] most;

  /**
   * Those of cells that are hidden to protect others.
   *
   * @param most more than any count needs to be; a limit that keeps sums small
   */
  Bounds(long[] counts, Attacker attacker, long threshold, long most) {
    this.counts = counts;
    this.least = new long[counts.length];
    this.most = new long[counts.length];
    Arrays.fill(this.most, most);
    for (int cell = 0; cell < counts.length; cell++) {
      boolean reaches = attacker.reasonsKnown() && attacker.zerosShown();
      least[cell] = attacker.zerosShown() ? 1 : 0;
      least[cell] =
          reaches ? Math.max(least[cell], Math.min(threshold, counts[cell])) : least[cell];
    }
  }

  /** From now on a cell is known to be hidden because it is small. */
  void isBelow(int cell, Attacker attacker, long threshold) {
    if (attacker.reasonsKnown()) {
      least[cell] = 1;
      most[cell] = threshold - 1;
    }
  }

  /** From now on a cell is known to be hidden because it is dominated. */
  void isDominated(int cell, Attacker attacker) {
    if (attacker.reasonsKnown()) {
      least[cell] = 1;
    }
  }

  /** How far a cell can be moved from its count. */
  long room(int cell, boolean up, Insight insight) {
    return up
        ? insight.most(cell, most[cell]) - counts[cell]
        : counts[cell] - insight.least(cell, least[cell]);
  }
}
