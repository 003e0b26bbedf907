package org.creativehubs.core.lease;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a term is cut into payment periods. The periods of a frequency are numbered from the one that
 * holds a given date, 0, and none is ever counted from a date that a short month has clipped.
 *
 * <p>Source of the fixed days: the usual quarter days of England and Wales, Lady Day, Midsummer,
 * Michaelmas and Christmas; Term and Quarter Days (Scotland) Act 1990, section 1, for Scotland.
 */
public enum PaymentFrequency {
  /** Calendar months; twelve a year. */
  MONTHLY_CALENDAR(12, 1, "calendar months"),
  /** Months from the day counted from, clipped to short months; twelve a year. */
  MONTHLY_ANNIVERSARY(12, 1, "months counted from the start"),
  /** Quarters that start in January, April, July and October; four a year. */
  QUARTERLY_CALENDAR(4, 3, "calendar quarters"),
  /** Three months each from the day counted from; four a year. */
  QUARTERLY_ANNIVERSARY(4, 3, "quarters counted from the start"),
  /** From 25 March, 24 June, 29 September and 25 December; four a year. */
  ENGLISH_QUARTER_DAYS(4, 0, "English quarter days"),
  /** From 28 February, 28 May, 28 August and 28 November; four a year. */
  SCOTTISH_TERM_DAYS(4, 0, "Scottish term days"),
  /** Six months each from the day counted from; two a year. */
  HALF_YEARLY_ANNIVERSARY(2, 6, "half-years counted from the start"),
  /** Years from the day counted from. */
  YEARLY_ANNIVERSARY(1, 12, "years counted from the start"),
  /** Seven days each from the day counted from; 52 a year, whatever its days. */
  WEEKLY(52, 0, "weeks counted from the start"),
  /** 28 days each from the day counted from; thirteen a year, whatever its days. */
  FOUR_WEEKLY(13, 0, "four weeks each counted from the start");

  /** Month and day of the quarter days, as month x 100 + day. */
  private static final int[] ENGLISH = {325, 624, 929, 1225};

  private static final int[] SCOTTISH = {228, 528, 828, 1128};

  private final int perYear;
  private final int months;
  private final String words;

  PaymentFrequency(int perYear, int months, String words) {
    this.perYear = perYear;
    this.months = months;
    this.words = words;
  }

  /** How many whole periods make a year of rent: 1, 2, 4, 12, 13 or 52. */
  public int periodsPerYear() {
    return perYear;
  }

  /** The name in words, such as {@code calendar months}. */
  public String words() {
    return words;
  }

  /**
   * The first day of a payment period.
   *
   * @param countedFrom a day of the period with the number 0; its first day where periods are
   *     counted from a date
   * @param number the number of the period, below zero for earlier ones
   * @return its first day; the day before that is the last of the period before
   */
  public LocalDate startOf(LocalDate countedFrom, long number) {
    return switch (this) {
      case MONTHLY_ANNIVERSARY,
          QUARTERLY_ANNIVERSARY,
          HALF_YEARLY_ANNIVERSARY,
          YEARLY_ANNIVERSARY ->
          countedFrom.plusMonths(number * months);
      case MONTHLY_CALENDAR -> countedFrom.withDayOfMonth(1).plusMonths(number);
      case QUARTERLY_CALENDAR -> firstOfQuarter(countedFrom).plusMonths(3 * number);
      case ENGLISH_QUARTER_DAYS -> quarterDay(ENGLISH, countedFrom, number);
      case SCOTTISH_TERM_DAYS -> quarterDay(SCOTTISH, countedFrom, number);
      case WEEKLY -> countedFrom.plusDays(7 * number);
      case FOUR_WEEKLY -> countedFrom.plusDays(28 * number);
    };
  }

  /**
   * The number of the payment period that holds a day.
   *
   * @param countedFrom a day of the period with the number 0, as for {@link #startOf}
   * @param date the day
   * @return the number of its period, below zero if it is before that one
   */
  public long numberOf(LocalDate countedFrom, LocalDate date) {
    long number = estimate(countedFrom, date);
    while (startOf(countedFrom, number).isAfter(date)) {
      number--;
    }
    while (!startOf(countedFrom, number + 1).isAfter(date)) {
      number++;
    }
    return number;
  }

  private long estimate(LocalDate countedFrom, LocalDate date) {
    return switch (this) {
      case WEEKLY -> ChronoUnit.DAYS.between(countedFrom, date) / 7;
      case FOUR_WEEKLY -> ChronoUnit.DAYS.between(countedFrom, date) / 28;
      default -> ChronoUnit.MONTHS.between(countedFrom, date) * perYear / 12;
    };
  }

  private static LocalDate firstOfQuarter(LocalDate date) {
    return LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 1);
  }

  private static LocalDate quarterDay(int[] days, LocalDate countedFrom, long number) {
    int monthDay = countedFrom.getMonthValue() * 100 + countedFrom.getDayOfMonth();
    int before = -1; // the last quarter day of the year before
    while (before < 3 && days[before + 1] <= monthDay) {
      before++;
    }
    long quarter = countedFrom.getYear() * 4L + before + number;
    int day = days[(int) Math.floorMod(quarter, 4L)];
    return LocalDate.of((int) Math.floorDiv(quarter, 4L), day / 100, day % 100);
  }
}
