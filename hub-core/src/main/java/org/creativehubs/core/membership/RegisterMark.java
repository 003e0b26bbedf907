package org.creativehubs.core.membership;

import org.creativehubs.core.explain.Show;

/**
 * What Companies House registers in place of an activity, by numbers that it adds to the
 * classification of activities.
 */
public enum RegisterMark {
  /** The company is dormant: 99999. */
  DORMANT("99999"),
  /** The company does not trade: 74990. */
  NON_TRADING("74990"),
  /** The company holds the property of residents: 98000. */
  RESIDENTS_PROPERTY("98000");

  private final String number;

  RegisterMark(String number) {
    this.number = number;
  }

  /** The number that stands in the register. */
  public String number() {
    return number;
  }

  /** The mark as a flag that a rule may exclude by, such as {@code non-trading}. */
  public String flag() {
    return Show.words(this).replace(' ', '-');
  }

  /** Number and meaning, such as {@code 99999 (dormant)}. */
  @Override
  public String toString() {
    return number + " (" + Show.words(this) + ")";
  }
}
