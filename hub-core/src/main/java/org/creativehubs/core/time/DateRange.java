package org.creativehubs.core.time;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.value.WrittenForm;
import org.immutables.value.Value;

/**
 * A period of at least one day that includes its start and excludes its end. Ranges that follow one
 * another therefore share a date: the end of one is the start of the next.
 *
 * <p>Both dates lie in the years 1 to 9999. Ranges are ordered by start, then by end.
 */
@HubValue
@Value.Immutable
public abstract class DateRange implements Comparable<DateRange>, Serializable {

  private static final long serialVersionUID = 1;

  private static final Comparator<DateRange> ORDER =
      Comparator.comparing(DateRange::start).thenComparing(DateRange::end);

  DateRange() {}

  /**
   * The period from a day up to, but not including, another.
   *
   * @param start the first day
   * @param end the day after the last
   * @return the period
   * @throws InvalidValueException if the end is not later than the start, or a year is not in 1 to
   *     9999
   */
  public static DateRange of(LocalDate start, LocalDate end) {
    return ImmutableDateRange.builder().start(start).end(end).build();
  }

  /**
   * The period from a day up to and including another, as contracts often put it.
   *
   * @param first the first day
   * @param last the last day, not before the first
   * @return the period
   * @throws InvalidValueException if the last day is before the first, or a year is not in 1 to
   *     9999
   */
  public static DateRange ofInclusive(LocalDate first, LocalDate last) {
    Years.check(Check.notNull(first, "first"), "first");
    Years.check(Check.notNull(last, "last"), "last");
    Check.notBefore(last, "last", first, "first");
    return of(first, last.plusDays(1));
  }

  /**
   * A period from its text.
   *
   * @param text such as {@code 2024-04-01/2025-04-01}; the end is excluded
   * @return the period
   * @throws InvalidValueException if the text has another form, or breaks a rule of {@link #of}
   */
  public static DateRange parse(String text) {
    int slash = text.indexOf('/');
    try {
      if (slash >= 0) {
        return of(
            LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
      }
    } catch (DateTimeParseException e) {
      // Refused below, in the same words as a text without a slash.
    }
    throw new InvalidValueException(
        Fault.MALFORMED, "range", "be two dates such as 2024-04-01/2025-04-01", text);
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  public static DateRange valueOf(String text) {
    return parse(text);
  }

  /** First day. */
  @IsoDate
  public abstract LocalDate start();

  /** The day after the last; later than {@link #start()}. */
  @IsoDate
  public abstract LocalDate end();

  /** Last day. */
  public final LocalDate lastDay() {
    return end().minusDays(1);
  }

  /** Number of days, one or more. */
  public final long days() {
    return DAYS.between(start(), end());
  }

  /**
   * Number of months where the period is that many months from its start, with the last day of a
   * month standing in for days it does not have: 31 January to 28 February 2025 is one month.
   *
   * @return one or more; empty where the end falls on another day
   */
  public final OptionalInt months() {
    int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(start()), YearMonth.from(end()));
    return months > 0 && start().plusMonths(months).equals(end())
        ? OptionalInt.of(months)
        : OptionalInt.empty();
  }

  /**
   * Whether a day lies in the period.
   *
   * @param date the day
   * @return true from the start until the day before the end
   */
  public final boolean contains(LocalDate date) {
    return !date.isBefore(start()) && date.isBefore(end());
  }

  /**
   * Whether every day of another period lies in this one; so it does for the same period.
   *
   * @param other the other period
   * @return whether it lies within this one
   */
  public final boolean contains(DateRange other) {
    return !other.start().isBefore(start()) && !other.end().isAfter(end());
  }

  /**
   * Whether the two periods share a day.
   *
   * @param other the other period
   * @return whether there is a day in both
   */
  public final boolean overlaps(DateRange other) {
    return start().isBefore(other.end()) && other.start().isBefore(end());
  }

  /**
   * Whether one period ends where the other starts.
   *
   * @param other the other period
   * @return whether they touch and share no day
   */
  public final boolean abuts(DateRange other) {
    return start().equals(other.end()) || end().equals(other.start());
  }

  /**
   * The days that lie in both periods.
   *
   * @param other the other period
   * @return the common part; empty where they share no day
   */
  public final Optional<DateRange> intersection(DateRange other) {
    return between(later(start(), other.start()), earlier(end(), other.end()));
  }

  /**
   * The days between two periods, whichever comes first.
   *
   * @param other the other period
   * @return what lies between; empty where they overlap or abut
   */
  public final Optional<DateRange> gap(DateRange other) {
    return between(earlier(end(), other.end()), later(start(), other.start()));
  }

  /**
   * The two parts before and from a day.
   *
   * @param date the first day of the second part; after the start and before the end
   * @return both parts, in order
   * @throws InvalidValueException if a part would hold no day
   */
  public final List<DateRange> splitAt(LocalDate date) {
    boolean inside = date.isAfter(start()) && date.isBefore(end());
    Check.that(inside, "date", "be after the start and before the end of " + this, date);
    return ImmutableList.of(of(start(), date), of(date, end()));
  }

  /**
   * The parts of so many months each, the last of them perhaps shorter. Every part is counted from
   * the start, so that short months do not shift the later ones: by one month, a period from 31
   * January has parts from 31 January, 28 February and 31 March.
   *
   * @param months the months of a part, one or more
   * @return the parts, in order and without gaps
   * @throws InvalidValueException if {@code months} is less than one
   */
  public final List<DateRange> splitByMonths(int months) {
    Check.atLeast(months, 1, "months");
    ImmutableList.Builder<DateRange> parts = ImmutableList.builder();
    LocalDate from = start();
    for (long next = months; from.isBefore(end()); next += months) {
      LocalDate to = earlier(start().plusMonths(next), end());
      parts.add(of(from, to));
      from = to;
    }
    return parts.build();
  }

  @Override
  public final int compareTo(DateRange other) {
    return ORDER.compare(this, other);
  }

  /** The text that {@link #parse} reads. */
  @Override
  public final String toString() {
    return start() + "/" + end();
  }

  @Value.Check
  void check() {
    Years.check(start(), "start");
    Years.check(end(), "end");
    if (!end().isAfter(start())) { // the text of the rule is made only when it is needed
      throw new InvalidValueException(
          Fault.INCONSISTENT, "end", "be after start " + start(), end());
    }
  }

  private static Optional<DateRange> between(LocalDate start, LocalDate end) {
    return start.isBefore(end) ? Optional.of(of(start, end)) : Optional.empty();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  Object writeReplace() {
    return WrittenForm.of(DateRange.class, this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw WrittenForm.required();
  }
}
