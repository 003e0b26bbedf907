package org.creativehubs.finance.loan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** How the time between two days is measured for an annual percentage rate. */
public enum AprTime {
  /**
   * Whole months, each a twelfth of a year, and the days that are left over 365. Directive
   * 2008/48/EC, Annex I, remark (c), presumes a year of 12 equal months or of 365 days.
   */
  EQUAL_MONTHS("months of a twelfth of a year, and odd days over 365"),
  /** Actual days over 365, in leap years too, as XIRR of spreadsheets has it. */
  DAYS_365("actual days over 365");

  private final String words;

  AprTime(String words) {
    this.words = words;
  }

  /** The measure in words. */
  public String words() {
    return words;
  }

  /** Ticks since a day, of which {@link #ticksPerYear()} make a year. */
  long ticks(LocalDate from, LocalDate to) {
    if (this == DAYS_365) {
      return ChronoUnit.DAYS.between(from, to);
    }
    long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
    months -= from.plusMonths(months).isAfter(to) ? 1 : 0;
    return 365 * months + 12 * ChronoUnit.DAYS.between(from.plusMonths(months), to);
  }

  double ticksPerYear() {
    return this == DAYS_365 ? 365 : 12 * 365;
  }
}
