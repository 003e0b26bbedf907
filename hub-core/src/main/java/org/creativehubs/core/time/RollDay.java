package org.creativehubs.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.errorprone.annotations.Immutable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the periods of a schedule begin: a day of the month, which short months clip to
 * their last day, the last day of every month, or a day of the week.
 *
 * <p>In text and JSON {@code DAY_1} to {@code DAY_30}, {@code END_OF_MONTH}, {@code MONDAY} to
 * {@code SUNDAY}.
 */
@HubForm
@Immutable
public final class RollDay implements Serializable {

  private static final long serialVersionUID = 1;

  /** The last day of every month. */
  public static final RollDay END_OF_MONTH = new RollDay("END_OF_MONTH", 31, null);

  private static final String DAY = "DAY_";

  private final String text;

  /** A day of the month; 0 for days of the week. */
  private final int day;

  private final @Nullable DayOfWeek weekday;

  private RollDay(String text, int day, @Nullable DayOfWeek weekday) {
    this.text = text;
    this.day = day;
    this.weekday = weekday;
  }

  /**
   * A day of the month.
   *
   * @param day 1 to 31; 31 is {@link #END_OF_MONTH}
   * @return the day
   * @throws InvalidValueException if there is no such day
   */
  public static RollDay ofMonth(int day) {
    Check.between(day, 1, 31, "rollDay");
    return day == 31 ? END_OF_MONTH : new RollDay(DAY + day, day, null);
  }

  /**
   * A day of the week.
   *
   * @param day the day
   * @return the same
   */
  public static RollDay ofWeek(DayOfWeek day) {
    return new RollDay(day.name(), 0, day);
  }

  /**
   * A roll day from its text.
   *
   * @param text such as {@code DAY_15}, {@code END_OF_MONTH} or {@code MONDAY}
   * @return the day
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} if it is none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RollDay parse(String text) {
    if (text.equals(END_OF_MONTH.text)) {
      return END_OF_MONTH;
    }
    if (text.matches("DAY_([1-9]|[12][0-9]|30)")) {
      return ofMonth(Integer.parseInt(text.substring(DAY.length())));
    }
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (weekday.name().equals(text)) {
        return ofWeek(weekday);
      }
    }
    throw new InvalidValueException(
        Fault.UNKNOWN_CODE,
        "rollDay",
        "be DAY_1 to DAY_30, END_OF_MONTH or a day of the week",
        text);
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public static RollDay valueOf(String text) {
    return parse(text);
  }

  /**
   * Whether a date is such a day.
   *
   * @param date the date
   * @return true on the day, and on the last of a month that is too short for it
   */
  public boolean falls(LocalDate date) {
    return weekday == null
        ? date.getDayOfMonth() == Math.min(day, date.lengthOfMonth())
        : date.getDayOfWeek() == weekday;
  }

  /** Whether this is a day of the week. */
  boolean isWeekday() {
    return weekday != null;
  }

  /** The roll day in the month of a date; for days of the month only. */
  LocalDate inMonthOf(LocalDate date) {
    return date.withDayOfMonth(Math.min(day, date.lengthOfMonth()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RollDay that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text that {@link #parse} reads. */
  @Override
  @JsonValue
  public String toString() {
    return text;
  }

  private Object writeReplace() {
    return WrittenForm.of(RollDay.class, this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw WrittenForm.required();
  }
}
