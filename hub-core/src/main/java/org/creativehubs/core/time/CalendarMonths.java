package org.creativehubs.core.time;

import java.time.LocalDate;
import org.creativehubs.core.value.InvalidValueException;

/**
 * Months counted from a date, as the functions {@code EDATE} and {@code EOMONTH} of spreadsheets
 * count them.
 *
 * <p>Always count from the first date of a series: adding a month to a date that was already
 * clipped drifts, from 31 January by 28 February to 28 March.
 */
public final class CalendarMonths {

  private CalendarMonths() {}

  /**
   * The same day of another month, or its last day where it has no such day.
   *
   * @param date the date to count from, in the years 1 to 9999
   * @param months how many months later; below zero for earlier
   * @return the day: 28 or 29 February for 31 January and one month
   * @throws InvalidValueException if the date or the result lies outside those years
   */
  public static LocalDate add(LocalDate date, int months) {
    Years.check(date, "date");
    LocalDate result = date.plusMonths(months);
    Years.check(result, "date plus " + months + " months");
    return result;
  }

  /**
   * The last day of the month so many months away.
   *
   * @param date a date in the years 1 to 9999
   * @param months how many months later; zero for the month of the date, below zero for earlier
   * @return the last day of that month
   * @throws InvalidValueException if the date or the result lies outside those years
   */
  public static LocalDate endOf(LocalDate date, int months) {
    LocalDate inMonth = add(date, months);
    return inMonth.withDayOfMonth(inMonth.lengthOfMonth());
  }

  static boolean isLastOfMonth(LocalDate date) {
    return date.getDayOfMonth() == date.lengthOfMonth();
  }

  static boolean isLastOfFebruary(LocalDate date) {
    return date.getMonthValue() == 2 && isLastOfMonth(date);
  }
}
