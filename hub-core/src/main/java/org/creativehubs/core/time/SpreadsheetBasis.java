package org.creativehubs.core.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How the function {@code YEARFRAC} of spreadsheets turns two dates into a part of a year. For
 * comparing with a workbook only: {@link DayCount} has the rules that contracts cite. Source:
 * checked against the results of LibreOffice 7.4 and Apache POI 5.4, which agree.
 */
public enum SpreadsheetBasis {
  /**
   * Basis 0, American thirty-day months. A first date on the last of February counts as a 30th, the
   * second only if it is one too; a second date on a 31st then stays one.
   */
  US_30_360(0),
  /**
   * Basis 1, actual days over the length of the year: 366 or 365 within a year, by whether a 29
   * February falls in; beyond a year the mean length of all calendar years touched. Not {@link
   * DayCount#ACT_ACT_ISDA}.
   */
  ACTUAL_ACTUAL(1),
  /** Basis 2, actual days over 360. */
  ACTUAL_360(2),
  /** Basis 3, actual days over 365. */
  ACTUAL_365(3),
  /** Basis 4, European thirty-day months: a 31st counts as a 30th. */
  EUROPEAN_30_360(4);

  /** The 29 February as a day of its year. */
  private static final int LEAP_DAY = 60;

  private final int number;

  SpreadsheetBasis(int number) {
    this.number = number;
  }

  /**
   * The basis of a number.
   *
   * @param number 0 to 4, the third argument of the function
   * @return the basis
   * @throws InvalidValueException if there is none of that number
   */
  public static SpreadsheetBasis of(int number) {
    for (SpreadsheetBasis basis : values()) {
      if (basis.number == number) {
        return basis;
      }
    }
    throw new InvalidValueException(Fault.UNKNOWN_CODE, "basis", "be in [0, 4]", number);
  }

  /** The number of the basis in spreadsheets, 0 to 4. */
  public int number() {
    return number;
  }

  /**
   * The part of a year between two dates, exactly; the order of the dates does not matter.
   *
   * @param one a date
   * @param other another date
   * @return zero or more
   */
  public Ratio years(LocalDate one, LocalDate other) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    return switch (this) {
      case US_30_360 -> Ratio.of(american(from, to), 360);
      case ACTUAL_ACTUAL -> Ratio.of(DAYS.between(from, to)).dividedBy(yearLength(from, to));
      case ACTUAL_360 -> Ratio.of(DAYS.between(from, to), 360);
      case ACTUAL_365 -> Ratio.of(DAYS.between(from, to), 365);
      case EUROPEAN_30_360 -> Ratio.of(Thirties.european(from, to), 360);
    };
  }

  /**
   * The part of a year between two dates as the nearest double.
   *
   * @param one a date
   * @param other another date
   * @return zero or more
   */
  public double fraction(LocalDate one, LocalDate other) {
    return years(one, other).toDouble();
  }

  private static long american(LocalDate from, LocalDate to) {
    if (!CalendarMonths.isLastOfFebruary(from)) {
      return Thirties.bondBasis(from, from.getDayOfMonth(), to, to.getDayOfMonth());
    }
    int toDay = CalendarMonths.isLastOfFebruary(to) ? 30 : to.getDayOfMonth();
    return Thirties.between(from, 30, to, toDay);
  }

  private static Ratio yearLength(LocalDate from, LocalDate to) {
    if (to.isAfter(from.plusYears(1))) {
      return meanLength(from.getYear(), to.getYear());
    }
    return Ratio.of(touchesLeapDay(from, to) ? 366 : 365);
  }

  private static boolean touchesLeapDay(LocalDate from, LocalDate to) {
    if (from.getYear() == to.getYear()) {
      return from.isLeapYear();
    }
    boolean first = from.isLeapYear() && from.getMonthValue() <= 2;
    return first || (to.isLeapYear() && to.getDayOfYear() >= LEAP_DAY);
  }

  private static Ratio meanLength(int firstYear, int lastYear) {
    long days = DAYS.between(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear + 1, 1, 1));
    return Ratio.of(days, (long) lastYear - firstYear + 1);
  }
}
