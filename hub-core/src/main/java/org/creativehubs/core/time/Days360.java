package org.creativehubs.core.time;

import java.time.LocalDate;

/**
 * Days between two dates in a year of twelve months of thirty days, as the function {@code DAYS360}
 * of spreadsheets counts them. Source: checked against the results of LibreOffice 7.4 and Apache
 * POI 5.4.
 */
public enum Days360 {
  /**
   * The American method: a first date on a 31st or on the last of February counts as a 30th, and
   * then a second date on a 31st as a 30th too. Not the 30/360 of bonds: the second date is never
   * moved from the end of February, so that the year from 29 February 2024 has 358 days.
   */
  US,
  /** The European method: a 31st counts as a 30th. */
  EUROPEAN;

  /**
   * The days between two dates.
   *
   * @param from the first date
   * @param to the second date; the number is below zero if it is the earlier
   * @return the number of days
   */
  public long days(LocalDate from, LocalDate to) {
    if (this == EUROPEAN) {
      return Thirties.european(from, to);
    }
    int fromDay = CalendarMonths.isLastOfFebruary(from) ? 30 : from.getDayOfMonth();
    return Thirties.bondBasis(from, fromDay, to, to.getDayOfMonth());
  }
}
