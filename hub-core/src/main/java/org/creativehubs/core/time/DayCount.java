package org.creativehubs.core.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * How a number of days becomes a part of a year. The first date counts, the second does not; the
 * results are exact.
 *
 * <p>Some counts ask in which payment period the days lie, see {@link #needsPeriod()}: they are
 * taken with an {@link InterestPeriod}, which the others do not look at.
 *
 * <p>Source: 2006 ISDA Definitions, section 4.16, for the actual and thirty-day counts that bear
 * its name; ISDA, "EMU and Market Conventions: Recent Developments" (1998), for the three counts of
 * actual days over actual days; the others as described at each constant.
 */
public enum DayCount {
  /** Actual days over 365, in leap years too. */
  ACT_365_FIXED("actual days over 365"),
  /** Actual days over 360. */
  ACT_360("actual days over 360"),
  /** Actual days over 365.25. */
  ACT_365_25("actual days over 365.25"),
  /** Days in leap years over 366 and the others over 365. */
  ACT_ACT_ISDA("actual days over the days of each year"),
  /** Twelve months of thirty days; a 31st counts as a 30th. Parts of a period add up. */
  THIRTY_E_360("months of 30 days (30E/360)"),
  /** Bond basis: a second date on a 31st counts as a 30th only if the first is a 30th or 31st. */
  THIRTY_360_ISDA("months of 30 days (30/360 ISDA)"),
  /**
   * Bond basis with the rule for the end of February: the last of February counts as a 30th for the
   * first date, and for the second if both are the last of a February.
   */
  THIRTY_U_360_EOM("months of 30 days (30U/360, end of month)"),
  /**
   * German rule: a 31st and the last of February count as a 30th, but for the last of February on
   * which a loan ends. Needs the payment period.
   */
  THIRTY_E_360_ISDA("months of 30 days (30E/360 ISDA)"),
  /**
   * Days over the days of the payment period times the periods of a year, so that a whole period is
   * its even part of the year; days before the period count by the periods before it (ICMA rule
   * 251). Needs the payment period.
   */
  ACT_ACT_ICMA("actual days over the days of the payment period (ICMA)"),
  /**
   * Whole years back from the second date, and the days before them over 366 if a 29 February is
   * among them, else over 365. Back from 28 February a year goes to 29 February where there is one.
   */
  ACT_ACT_AFB("actual days over 365, or 366 with a 29 February (AFB)"),
  /**
   * Actual days over 366 or 365: for yearly payments 366 if a 29 February lies after the start of
   * the payment period and not after its end, for others if the period ends in a leap year (ICMA
   * rule 251.1(i)). Needs the payment period.
   */
  ACT_365L("actual days over 365, or 366 in leap years (365L)");

  private static final long BOTH_YEARS = 365L * 366;

  private final String words;

  DayCount(String words) {
    this.words = words;
  }

  /** The count in words, such as {@code actual days over 365}. */
  public String words() {
    return words;
  }

  /** Whether it asks in which payment period the days lie. */
  public boolean needsPeriod() {
    return this == ACT_ACT_ICMA || this == ACT_365L || this == THIRTY_E_360_ISDA;
  }

  /**
   * The part of a year between two dates, exactly.
   *
   * @param from the first day, which counts
   * @param to the day after the last, not before {@code from}
   * @return the number of years, zero or more
   * @throws InvalidValueException if {@code to} is before {@code from}, or the count needs a period
   */
  public Ratio years(LocalDate from, LocalDate to) {
    return Ratio.of(numerator(from, to), denominator());
  }

  /**
   * The part of a year between two dates as the nearest double.
   *
   * @param from the first day, which counts
   * @param to the day after the last, not before {@code from}
   * @return the number of years, zero or more
   * @throws InvalidValueException if {@code to} is before {@code from}, or the count needs a period
   */
  public double fraction(LocalDate from, LocalDate to) {
    return years(from, to).toDouble();
  }

  /**
   * The part of a year between two dates in units of one over {@link #denominator()}, for inner
   * loops.
   *
   * @param from the first day, which counts
   * @param to the day after the last, not before {@code from}
   * @return zero or more
   * @throws InvalidValueException if {@code to} is before {@code from}, or the count needs a period
   */
  public long numerator(LocalDate from, LocalDate to) {
    checkOrder(from, to);
    return switch (this) {
      case ACT_365_FIXED, ACT_360 -> DAYS.between(from, to);
      case ACT_365_25 -> Math.multiplyExact(DAYS.between(from, to), 4L);
      case ACT_ACT_ISDA -> byYear(to) - byYear(from);
      case ACT_ACT_AFB -> backFromEnd(from, to);
      case THIRTY_E_360 -> Thirties.european(from, to);
      case THIRTY_360_ISDA ->
          Thirties.bondBasis(from, from.getDayOfMonth(), to, to.getDayOfMonth());
      case THIRTY_U_360_EOM -> endOfFebruary(from, to);
      case ACT_ACT_ICMA, ACT_365L, THIRTY_E_360_ISDA -> throw periodNeeded();
    };
  }

  private static void checkOrder(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new InvalidValueException(Fault.INCONSISTENT, "to", "not be before from " + from, to);
    }
  }

  private InvalidValueException periodNeeded() {
    return new InvalidValueException(
        Fault.INCONSISTENT, "dayCount", "be one that asks for no payment period", this);
  }

  /**
   * What {@link #numerator(LocalDate, LocalDate)} is over: 365, 360, 1461 (four years) or 365 x
   * 366.
   *
   * @throws InvalidValueException if the count needs a period
   */
  public long denominator() {
    return switch (this) {
      case ACT_365_FIXED -> 365;
      case ACT_365_25 -> 1461;
      case ACT_ACT_ISDA, ACT_ACT_AFB -> BOTH_YEARS;
      case ACT_ACT_ICMA, ACT_365L, THIRTY_E_360_ISDA -> throw periodNeeded();
      default -> 360;
    };
  }

  /**
   * The part of a year between two dates of a payment period, exactly. Where the first is before
   * the period, {@link #ACT_ACT_ICMA} counts the days before it by the periods before it.
   *
   * @param from the first day, which counts
   * @param to the day after the last, not before {@code from}
   * @param period the payment period
   * @return the number of years, zero or more
   * @throws InvalidValueException if {@code to} is before {@code from}
   */
  public Ratio years(LocalDate from, LocalDate to, InterestPeriod period) {
    if (this != ACT_ACT_ICMA) {
      return Ratio.of(numerator(from, to, period), denominator(period));
    }
    checkOrder(from, to);
    Ratio years = Ratio.ZERO;
    InterestPeriod current = period;
    LocalDate end = to;
    while (from.isBefore(current.start()) && end.isAfter(from)) {
      LocalDate start = end.isAfter(current.start()) ? current.start() : end;
      years = years.plus(Ratio.of(DAYS.between(start, end), current.countedDays()));
      end = start;
      current = current.before();
    }
    return years.plus(Ratio.of(DAYS.between(from, end), current.countedDays()));
  }

  /**
   * The part of a year between two dates of a payment period in units of one over {@link
   * #denominator(InterestPeriod)}, for inner loops. No date is looked for in other periods.
   *
   * @param from the first day, which counts
   * @param to the day after the last, not before {@code from}
   * @param period the payment period
   * @return zero or more
   * @throws InvalidValueException if {@code to} is before {@code from}
   */
  public long numerator(LocalDate from, LocalDate to, InterestPeriod period) {
    if (!needsPeriod()) {
      return numerator(from, to);
    }
    checkOrder(from, to);
    return this == THIRTY_E_360_ISDA ? german(from, to, period) : DAYS.between(from, to);
  }

  /**
   * What {@link #numerator(LocalDate, LocalDate, InterestPeriod)} is over.
   *
   * @param period the payment period
   */
  public long denominator(InterestPeriod period) {
    return switch (this) {
      case ACT_ACT_ICMA -> period.countedDays();
      case ACT_365L -> period.isLong() ? 366 : 365;
      case THIRTY_E_360_ISDA -> 360;
      default -> denominator();
    };
  }

  /** Years since the year 0 in units of one over 365 x 366. */
  private static long byYear(LocalDate date) {
    long unit = date.isLeapYear() ? 365 : 366;
    return 365L * 366 * date.getYear() + unit * (date.getDayOfYear() - 1);
  }

  private static long endOfFebruary(LocalDate from, LocalDate to) {
    boolean fromEnd = CalendarMonths.isLastOfFebruary(from);
    boolean bothEnds = fromEnd && CalendarMonths.isLastOfFebruary(to);
    return Thirties.bondBasis(
        from, fromEnd ? 30 : from.getDayOfMonth(), to, bothEnds ? 30 : to.getDayOfMonth());
  }

  private static long german(LocalDate from, LocalDate to, InterestPeriod period) {
    if (from.equals(to)) {
      return 0;
    }
    boolean ends = period.last() && to.equals(period.end());
    int fromDay = CalendarMonths.isLastOfFebruary(from) ? 30 : from.getDayOfMonth();
    int toDay = CalendarMonths.isLastOfFebruary(to) && !ends ? 30 : to.getDayOfMonth();
    return Thirties.between(from, Math.min(fromDay, 30), to, Math.min(toDay, 30));
  }

  private static long backFromEnd(LocalDate from, LocalDate to) {
    int years = to.getYear() - from.getYear();
    while (years > 0 && yearsBack(to, years).isBefore(from)) {
      years--;
    }
    LocalDate end = yearsBack(to, years);
    long unit = InterestPeriod.holdsLeapDay(from, end) ? 365 : 366;
    return BOTH_YEARS * years + unit * DAYS.between(from, end);
  }

  private static LocalDate yearsBack(LocalDate date, int years) {
    LocalDate back = date.minusYears(years);
    return CalendarMonths.isLastOfFebruary(date) ? back.withDayOfMonth(back.lengthOfMonth()) : back;
  }
}
