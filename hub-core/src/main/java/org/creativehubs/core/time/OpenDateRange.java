package org.creativehubs.core.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.core.value.WrittenForm;
import org.immutables.value.Value;

/**
 * The days from a first day on, up to an end or without one: a lease for a term of years, or a
 * licence that runs on until somebody ends it. The end is excluded, as in {@link DateRange}.
 *
 * <p>Both dates lie in the years 1 to 9999. As text the end that is missing is two dots: {@code
 * 2024-04-01/..}.
 */
@HubValue
@Value.Immutable
public abstract class OpenDateRange implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String OPEN = "..";

  OpenDateRange() {}

  /**
   * The days from a day up to, but not including, another.
   *
   * @param start the first day
   * @param end the day after the last
   * @return the days
   * @throws InvalidValueException if the end is not later than the start, or a year is not in 1 to
   *     9999
   */
  public static OpenDateRange of(LocalDate start, LocalDate end) {
    return ImmutableOpenDateRange.builder().start(start).end(end).build();
  }

  /**
   * The days from a day up to and including another, as leases put it.
   *
   * @param first the first day
   * @param last the last day, not before the first
   * @return the days
   * @throws InvalidValueException if the last day is before the first, or a year is not in 1 to
   *     9999
   */
  public static OpenDateRange ofInclusive(LocalDate first, LocalDate last) {
    return of(DateRange.ofInclusive(first, last));
  }

  /** The same days as those of a period. */
  public static OpenDateRange of(DateRange dates) {
    return of(dates.start(), dates.end());
  }

  /**
   * All days from a day on.
   *
   * @param start the first day
   * @return the days, without an end
   * @throws InvalidValueException if the year is not in 1 to 9999
   */
  public static OpenDateRange from(LocalDate start) {
    return ImmutableOpenDateRange.builder().start(start).build();
  }

  /**
   * Days from their text.
   *
   * @param text such as {@code 2024-04-01/2025-04-01} with the end excluded, or {@code
   *     2024-04-01/..}
   * @return the days
   * @throws InvalidValueException if the text has another form, or breaks a rule of {@link #of}
   */
  public static OpenDateRange parse(String text) {
    if (!text.endsWith("/" + OPEN)) {
      return of(DateRange.parse(text));
    }
    String start = text.substring(0, text.length() - OPEN.length() - 1);
    return from(DateRange.parse(start + "/9999-12-31").start());
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  public static OpenDateRange valueOf(String text) {
    return parse(text);
  }

  /** First day. */
  @IsoDate
  public abstract LocalDate start();

  /** The day after the last, later than {@link #start()}; absent where there is no end. */
  @IsoDate
  public abstract Optional<LocalDate> end();

  /** Last day; empty where there is no end. */
  public final Optional<LocalDate> lastDay() {
    return end().map(end -> end.minusDays(1));
  }

  /** Whether there is no end. */
  public final boolean isOpen() {
    return end().isEmpty();
  }

  /** The same days as a period; empty where there is no end. */
  public final Optional<DateRange> closed() {
    return end().map(end -> DateRange.of(start(), end));
  }

  /**
   * The days before another day.
   *
   * @param limit the first day that is left out
   * @return the days up to the end or the limit, whichever is first; empty if that leaves none
   */
  public final Optional<DateRange> before(LocalDate limit) {
    LocalDate last = end().filter(end -> end.isBefore(limit)).orElse(limit);
    return start().isBefore(last) ? Optional.of(DateRange.of(start(), last)) : Optional.empty();
  }

  /**
   * The days that lie in a period as well.
   *
   * @param period the period
   * @return the common days; empty where there are none
   */
  public final Optional<DateRange> within(DateRange period) {
    return before(period.end()).flatMap(period::intersection);
  }

  /**
   * Whether a day is one of these.
   *
   * @param date the day
   * @return true from the start until the day before the end
   */
  public final boolean contains(LocalDate date) {
    return !date.isBefore(start()) && end().filter(end -> !date.isBefore(end)).isEmpty();
  }

  /**
   * Whether every day of a period is one of these.
   *
   * @param period the period
   * @return whether it lies within
   */
  public final boolean contains(DateRange period) {
    return contains(period.start()) && contains(period.lastDay());
  }

  /**
   * Whether there is a day in both.
   *
   * @param other other days
   * @return whether they share one
   */
  public final boolean overlaps(OpenDateRange other) {
    return contains(other.start()) || other.contains(start());
  }

  /** The text that {@link #parse} reads. */
  @Override
  public final String toString() {
    return start() + "/" + end().map(LocalDate::toString).orElse(OPEN);
  }

  @Value.Check
  void check() {
    Years.check(start(), "start");
    end().ifPresent(this::checkEnd);
  }

  private void checkEnd(LocalDate end) {
    Years.check(end, "end");
    if (!end.isAfter(start())) { // the text of the rule is made only when it is needed
      throw new InvalidValueException(Fault.INCONSISTENT, "end", "be after start " + start(), end);
    }
  }

  Object writeReplace() {
    return WrittenForm.of(OpenDateRange.class, this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw WrittenForm.required();
  }
}
