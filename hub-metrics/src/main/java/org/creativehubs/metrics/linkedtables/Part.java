package org.creativehubs.metrics.linkedtables;

/** Sums of numbers within bounds, of which the least and the greatest of each is sought. */
interface Part {

  /** No upper bound. */
  long NONE = Long.MAX_VALUE;

  /** Finds numbers that keep all sums and bounds; false if there are none. Asked first, once. */
  boolean start();

  /**
   * The least or greatest value of a number.
   *
   * @return rounded inwards to a whole number; {@link #NONE} if there is no greatest
   */
  long best(int at, boolean isGreatest);
}
