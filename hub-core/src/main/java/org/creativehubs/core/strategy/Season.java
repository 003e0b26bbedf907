package org.creativehubs.core.strategy;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.creativehubs.core.time.DateRange;

/** A season of three whole months in the north, as meteorologists count: spring begins in March. */
public enum Season {
  /** March to May. */
  SPRING(Month.MARCH),
  /** June to August. */
  SUMMER(Month.JUNE),
  /** September to November. */
  AUTUMN(Month.SEPTEMBER),
  /** December to February: the winter of a year begins in it and ends in the next. */
  WINTER(Month.DECEMBER);

  private final Month first;

  Season(Month first) {
    this.first = first;
  }

  /**
   * The season of a year.
   *
   * @param year the year it begins in, 1 to 9998
   * @return its three months
   */
  public DateRange of(Year year) {
    LocalDate start = year.atMonth(first).atDay(1);
    return DateRange.of(start, start.plusMonths(3));
  }
}
