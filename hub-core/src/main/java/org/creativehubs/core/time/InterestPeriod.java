package org.creativehubs.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.creativehubs.core.value.Check;

/**
 * The regular payment period in which days of interest lie, for the counts of days that ask for it.
 *
 * @param start its first day
 * @param end the day after its last, on which interest is due; after the start
 * @param perYear how many such periods make a year; a divisor of 12
 * @param last whether the loan ends with it
 */
public record InterestPeriod(LocalDate start, LocalDate end, int perYear, boolean last) {

  /** Refuses a period without days, or one that does not fit into a year. */
  public InterestPeriod {
    Check.after(end, "end", start, "start");
    Check.that(
        perYear >= 1 && perYear <= 12 && 12 % perYear == 0,
        "perYear",
        "be 1, 2, 3, 4, 6 or 12",
        perYear);
  }

  /** The regular period that ends where this one starts. */
  public InterestPeriod before() {
    return new InterestPeriod(start.minusMonths(12 / perYear), start, perYear, false);
  }

  /** The days of the period times the periods of a year. */
  long countedDays() {
    return perYear * ChronoUnit.DAYS.between(start, end);
  }

  /** Whether its days count over 366 by ICMA rule 251.1(i). */
  boolean isLong() {
    return perYear == 1 ? holdsLeapDay(start.plusDays(1), end.plusDays(1)) : end.isLeapYear();
  }

  /** Whether a 29 February lies on or after a day and before another. */
  static boolean holdsLeapDay(LocalDate from, LocalDate until) {
    for (int year = from.getYear(); year <= until.getYear(); year++) {
      if (LocalDate.of(year, 2, 28).isLeapYear()) {
        LocalDate leapDay = LocalDate.of(year, 2, 29);
        if (!leapDay.isBefore(from) && leapDay.isBefore(until)) {
          return true;
        }
      }
    }
    return false;
  }
}
