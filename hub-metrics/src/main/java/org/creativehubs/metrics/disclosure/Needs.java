package org.creativehubs.metrics.disclosure;

import java.util.Map;
import java.util.Optional;

/** How uncertain each count must stay where it is hidden. */
final class Needs {

  private final long[] counts;
  private final ProtectionPolicy protection;
  private final long[] above;

  private Needs(long[] counts, ProtectionPolicy protection) {
    this.counts = counts;
    this.protection = protection;
    this.above = new long[counts.length];
  }

  static Needs of(
      long[] counts,
      ProtectionPolicy protection,
      Optional<DominanceRule> dominance,
      Map<Integer, Contributors> contributors) {
    Needs needs = new Needs(counts, protection);
    dominance.ifPresent(
        rule ->
            contributors.forEach(
                (cell, facts) -> needs.above[cell] = rule.protection(counts[cell], facts)));
    return needs;
  }

  /** The true count. */
  long count(int cell) {
    return counts[cell];
  }

  /** How far the least and the greatest possible count must lie apart. */
  long width(int cell) {
    return protection.widthOf(counts[cell]);
  }

  /** How far the greatest must lie above the count. */
  long above(int cell) {
    return above[cell];
  }

  /**
   * How far the least must lie below the count: as far as the greatest above, or down to what is
   * known of the count anyway.
   */
  long below(int cell, long leastKnown) {
    return Math.max(0, Math.min(above[cell], counts[cell] - leastKnown));
  }
}
