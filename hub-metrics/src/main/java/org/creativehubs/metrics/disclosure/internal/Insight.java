package org.creativehubs.metrics.disclosure.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody knows of a table beyond what is published: nothing for a stranger; for contributors
 * the counts that they make up alone, and that others are at least what they contribute.
 */
public final class Insight {

  /** That of a stranger: nothing. */
  public static final Insight OF_STRANGERS = new Insight(List.of(), Map.of(), Map.of());

  private final List<String> who;
  private final Map<Integer, Long> counts;
  private final Map<Integer, Long> atLeast;

  /**
   * What some contributors know.
   *
   * @param who their names
   * @param counts the counts of the cells that nobody else contributes to
   * @param atLeast for other cells what they contribute together
   */
  public Insight(List<String> who, Map<Integer, Long> counts, Map<Integer, Long> atLeast) {
    this.who = who;
    this.counts = counts;
    this.atLeast = atLeast;
  }

  /** The names of the contributors; empty for a stranger. */
  public List<String> who() {
    return who;
  }

  /** Whether the count of a cell is known, as nobody else contributes to it. */
  public boolean isOwn(int cell) {
    return counts.containsKey(cell);
  }

  /** The least that a hidden count can be. */
  public long least(int cell, long forStrangers) {
    if (who.isEmpty()) {
      return forStrangers;
    }
    long known = counts.getOrDefault(cell, atLeast.getOrDefault(cell, forStrangers));
    return Math.max(forStrangers, known);
  }

  /** The greatest that a hidden count can be. */
  public long most(int cell, long forStrangers) {
    return who.isEmpty() ? forStrangers : counts.getOrDefault(cell, forStrangers);
  }

  /** The cells whose counts are known, in order, with them. */
  public Map<Integer, Long> own() {
    return new TreeMap<>(counts);
  }
}
