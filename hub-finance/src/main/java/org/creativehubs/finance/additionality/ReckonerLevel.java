package org.creativehubs.finance.additionality;

/** The levels of {@link ReadyReckoner}. */
public enum ReckonerLevel {
  /** None at all. */
  NONE,
  /** Low. */
  LOW,
  /** Medium. */
  MEDIUM,
  /** High. */
  HIGH,
  /** Very high. */
  VERY_HIGH
}
