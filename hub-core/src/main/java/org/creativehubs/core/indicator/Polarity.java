package org.creativehubs.core.indicator;

import org.creativehubs.core.quantity.Comparison;

/** In which direction an indicator gets better. */
public enum Polarity {
  /** More is better; a target is a least number. */
  HIGHER_IS_BETTER,
  /** Less is better; a target is a greatest number. */
  LOWER_IS_BETTER;

  /** How a number must stand to a target that it meets. */
  public Comparison comparison() {
    return this == HIGHER_IS_BETTER ? Comparison.AT_LEAST : Comparison.AT_MOST;
  }
}
