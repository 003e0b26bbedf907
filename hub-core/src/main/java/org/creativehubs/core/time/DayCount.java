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
 * <p>Source: 2006 ISDA Definitions, section 4.16, for the actual and thirty-day counts that bear
 * its name; the others as described at each constant.
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
  THIRTY_U_360_EOM("months of 30 days (30U/360, end of month)");

  private final String words;

  DayCount(String words) {
    this.words = words;
  }

  /** The count in words, such as {@code actual days over 365}. */
  public String words() {
    return words;
  }

  /**
   * The part of a year between two dates, exactly.
   *
   * @param from the first day, which counts
   * @param to the day after the last, not before {@code from}
   * @return the number of years, zero or more
   * @throws InvalidValueException if {@code to} is before {@code from}
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
   * @throws InvalidValueException if {@code to} is before {@code from}
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
   * @throws InvalidValueException if {@code to} is before {@code from}
   */
  public long numerator(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new InvalidValueException(Fault.INCONSISTENT, "to", "not be before from " + from, to);
    }
    return switch (this) {
      case ACT_365_FIXED, ACT_360 -> DAYS.between(from, to);
      case ACT_365_25 -> Math.multiplyExact(DAYS.between(from, to), 4L);
      case ACT_ACT_ISDA -> byYear(to) - byYear(from);
      case THIRTY_E_360 -> Thirties.european(from, to);
      case THIRTY_360_ISDA ->
          Thirties.bondBasis(from, from.getDayOfMonth(), to, to.getDayOfMonth());
      case THIRTY_U_360_EOM -> endOfFebruary(from, to);
    };
  }

  /** What {@link #numerator} is over: 365, 360, 1461 (four years) or 365 x 366. */
  public long denominator() {
    return switch (this) {
      case ACT_365_FIXED -> 365;
      case ACT_365_25 -> 1461;
      case ACT_ACT_ISDA -> 365L * 366;
      default -> 360;
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
}
