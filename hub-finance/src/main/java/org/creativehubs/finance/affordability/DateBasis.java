package org.creativehubs.finance.affordability;

/** How the first or last day of a published policy is known. */
public enum DateBasis {
  /** A publication names the day. */
  CONFIRMED("confirmed"),

  /** The day is commonly given, but no publication that was at hand names it. */
  NOT_CONFIRMED("day not confirmed"),

  /** A publication names the month; the first day of it stands in. */
  MONTH_ONLY("only the month known"),

  /** A publication names the year; 1 January stands in. */
  YEAR_ONLY("only the year known");

  private final String words;

  DateBasis(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** A date in words, with a remark unless it is confirmed. */
  String shown(String date) {
    return this == CONFIRMED ? date : date + " (" + words + ")";
  }
}
