package org.creativehubs.core.sector;

/** Level of a code in the industrial classification, the broadest first. */
public enum SicLevel {
  /** Two digits, such as {@code 59}; 88 in all. */
  DIVISION,
  /** Three digits, such as {@code 59.1}; 272 in all. */
  GROUP,
  /** Four digits, such as {@code 59.11}; 615 in all. */
  CLASS,
  /** Five digits, such as {@code 59.11/1}, below some classes. */
  SUBCLASS
}
