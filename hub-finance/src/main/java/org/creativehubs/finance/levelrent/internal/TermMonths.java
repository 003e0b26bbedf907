package org.creativehubs.finance.levelrent.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;

/** TermMonths counted from the start of a term. */
public final class TermMonths {

  private TermMonths() {}

  /** Which of periods that follow one another holds a day; one of them does. */
  public static int indexOf(List<DateRange> periods, LocalDate date) {
    int low = 0;
    int high = periods.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (periods.get(middle).start().isAfter(date)) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** The months of a part of a term; days of a month that is cut off are a part of that month. */
  public static Ratio in(DateRange term, DateRange part) {
    return until(term.start(), part.end()).minus(until(term.start(), part.start()));
  }

  /** The months from a start to a day that is not before it. */
  public static Ratio until(LocalDate start, LocalDate date) {
    long whole = whole(start, date);
    LocalDate from = start.plusMonths(whole);
    long days = DAYS.between(from, date);
    long month = DAYS.between(from, start.plusMonths(whole + 1));
    return Ratio.of(whole).plus(Ratio.of(days, month));
  }

  /** Whole months from a start; the last day of a short month stands for those it lacks. */
  public static long whole(LocalDate start, LocalDate date) {
    long whole = 12L * (date.getYear() - start.getYear());
    whole += date.getMonthValue() - start.getMonthValue();
    return start.plusMonths(whole).isAfter(date) ? whole - 1 : whole;
  }
}
