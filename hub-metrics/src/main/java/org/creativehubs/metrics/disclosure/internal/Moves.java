package org.creativehubs.metrics.disclosure.internal;

import java.util.BitSet;

/**
 * How the cells of a published table can move while every sum that is shown stays: the true counts
 * and what is moved make another table that might be behind it.
 */
public interface Moves {

  /** From now on a cell is hidden, and may move. */
  void hide(int cell);

  /** From now on a cell is shown again. */
  void show(int cell);

  /**
   * How far a hidden cell can move from its true count by itself and other hidden cells.
   *
   * @param cell the cell
   * @param up whether it is raised
   * @param wanted no more than this is asked for; zero or more
   * @param insight what somebody knows, which nobody's move may contradict
   * @param used gets the cells that move
   * @return how far; at most what is wanted
   */
  long room(int cell, boolean up, long wanted, Insight insight, BitSet used);

  /**
   * The cells that move with a hidden cell, itself left out, by a move that hides further cells at
   * the least cost.
   *
   * @param cell the cell
   * @param up whether it is raised
   * @param amount by how much; above zero
   * @param insight what somebody knows
   * @param costs the cost of each cell not hidden yet; {@link #NEVER} if it may not be hidden
   * @return the cells, some of them hidden already; empty if there is no such move, or none that
   *     hides more
   */
  BitSet way(int cell, boolean up, long amount, Insight insight, long[] costs);

  /** The cost of a cell that may not be hidden. */
  long NEVER = Long.MAX_VALUE;

  /** How much work was done, in steps. */
  long work();
}
