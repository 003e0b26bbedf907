package org.creativehubs.core.quantity;

import com.google.common.collect.Range;

/** The word before a number that says how it is meant. */
public enum Qualifier {
  /** The number itself. */
  EXACT(""),
  /** More than the number. */
  OVER("over "),
  /** The number or more. */
  AT_LEAST("at least "),
  /** Less than the number. */
  UNDER("under "),
  /** Just less than the number; how much less is not known, so this proves no lower bound. */
  NEARLY("nearly "),
  /** The number or less. */
  UP_TO("up to "),
  /** Somewhere about the number, on either side: proves nothing. */
  CIRCA("circa "),
  /** From the number to another, both included. */
  BETWEEN("between ");

  private final String word;

  Qualifier(String word) {
    this.word = word;
  }

  /** The word with the space behind it; empty for {@link #EXACT}. */
  public String word() {
    return word;
  }

  /** What becomes of the qualifier when the number changes its sign. */
  Qualifier mirrored() {
    return switch (this) {
      case OVER -> UNDER;
      case AT_LEAST -> UP_TO;
      case UNDER, NEARLY -> OVER;
      case UP_TO -> AT_LEAST;
      case EXACT, CIRCA, BETWEEN -> this;
    };
  }

  /** The numbers meant; {@code to} matters to {@link #BETWEEN} alone. */
  Range<Ratio> range(Ratio value, Ratio to) {
    return switch (this) {
      case EXACT -> Range.singleton(value);
      case OVER -> Range.greaterThan(value);
      case AT_LEAST -> Range.atLeast(value);
      case UNDER, NEARLY -> Range.lessThan(value);
      case UP_TO -> Range.atMost(value);
      case CIRCA -> Range.all();
      case BETWEEN -> Range.closed(value, to);
    };
  }
}
