package org.creativehubs.core.value;

/** An exact number without a unit, which can be compared with whole numbers. */
public interface Scalar extends Signed {

  /**
   * Compares this with a whole number.
   *
   * @param whole the whole number
   * @return below zero, zero or above zero as this is less than, equal to or greater than it
   */
  int compareToWhole(long whole);
}
