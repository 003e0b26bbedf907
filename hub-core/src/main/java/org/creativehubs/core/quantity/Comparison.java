package org.creativehubs.core.quantity;

import com.google.common.collect.Range;

/** A claim about a number and a target. */
public enum Comparison {
  /** The number is the target or above it. */
  AT_LEAST,
  /** The number is the target or below it. */
  AT_MOST,
  /** The number is above the target. */
  MORE_THAN,
  /** The number is below the target. */
  LESS_THAN,
  /** The number is the target. */
  EQUAL_TO;

  /**
   * The numbers of which the claim is true.
   *
   * @param target the target
   * @return all of them
   */
  public Range<Ratio> range(Ratio target) {
    return switch (this) {
      case AT_LEAST -> Range.atLeast(target);
      case AT_MOST -> Range.atMost(target);
      case MORE_THAN -> Range.greaterThan(target);
      case LESS_THAN -> Range.lessThan(target);
      case EQUAL_TO -> Range.singleton(target);
    };
  }

  /**
   * Whether the claim is true of a number.
   *
   * @param number the number
   * @param target the target
   * @return whether it is
   */
  public boolean holds(Ratio number, Ratio target) {
    int order = number.compareTo(target);
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case MORE_THAN -> order > 0;
      case LESS_THAN -> order < 0;
      case EQUAL_TO -> order == 0;
    };
  }
}
