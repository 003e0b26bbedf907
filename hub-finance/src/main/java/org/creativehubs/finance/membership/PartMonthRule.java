package org.creativehubs.finance.membership;

/** What is charged for a month in which a member joins or leaves. */
public enum PartMonthRule {
  /** The whole month, however few its days of membership. */
  WHOLE_MONTH("every month with a day of membership is charged whole"),
  /** The days of membership over the days of the month. */
  BY_DAYS("a part of a month is charged by its days over those of the month"),
  /** Nothing in a month that is joined after its first day, the whole of that which is left. */
  FROM_NEXT_MONTH("a month joined after its first day is free, that which is left is whole");

  private final String words;

  PartMonthRule(String words) {
    this.words = words;
  }

  /** The rule in words. */
  public String words() {
    return words;
  }
}
