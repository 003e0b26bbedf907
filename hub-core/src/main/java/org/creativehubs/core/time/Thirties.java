package org.creativehubs.core.time;

import java.time.LocalDate;

/** Days between dates in a year of twelve months of thirty days. */
final class Thirties {

  private Thirties() {}

  /** Counts with the days of the month that a rule has put in place of those of the dates. */
  static long between(LocalDate from, int fromDay, LocalDate to, int toDay) {
    return 360L * (to.getYear() - from.getYear())
        + 30L * (to.getMonthValue() - from.getMonthValue())
        + (toDay - fromDay);
  }

  /** Both days of 31 become 30; so the count is a difference, and parts add up. */
  static long european(LocalDate from, LocalDate to) {
    return between(from, Math.min(from.getDayOfMonth(), 30), to, Math.min(to.getDayOfMonth(), 30));
  }

  /** The first day of 31 becomes 30; the second too, if the first is 30 by then. */
  static long bondBasis(LocalDate from, int firstDay, LocalDate to, int secondDay) {
    int fromDay = Math.min(firstDay, 30);
    int toDay = fromDay == 30 ? Math.min(secondDay, 30) : secondDay;
    return between(from, fromDay, to, toDay);
  }
}
