package org.creativehubs.core.time;

/**
 * Where the odd period of a schedule goes, if the term is no whole number of periods. Rules for the
 * start count periods backwards from the end of the term, the others forwards from its start.
 */
public enum StubRule {
  /** There must be none. */
  NONE,
  /** A shorter period at the start. */
  SHORT_INITIAL,
  /** What is left at the start joins the first whole period. */
  LONG_INITIAL,
  /** What is left at the start joins the first whole period if it is seven days or fewer. */
  SMART_INITIAL,
  /** A shorter period at the end. */
  SHORT_FINAL,
  /** What is left at the end joins the last whole period. */
  LONG_FINAL,
  /** What is left at the end joins the last whole period if it is seven days or fewer. */
  SMART_FINAL;

  private static final long SMART_DAYS = 7;

  boolean isInitial() {
    return this == SHORT_INITIAL || this == LONG_INITIAL || this == SMART_INITIAL;
  }

  /** Whether a stub of so many days joins its neighbour. */
  boolean joins(long days) {
    return switch (this) {
      case LONG_INITIAL, LONG_FINAL -> true;
      case SMART_INITIAL, SMART_FINAL -> days <= SMART_DAYS;
      default -> false;
    };
  }
}
