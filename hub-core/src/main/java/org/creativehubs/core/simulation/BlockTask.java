package org.creativehubs.core.simulation;

/** What is done for some numbers in a row, perhaps beside others. */
@FunctionalInterface
public interface BlockTask {

  /**
   * Does it.
   *
   * @param from the first number
   * @param until the number after the last
   */
  void run(int from, int until);
}
