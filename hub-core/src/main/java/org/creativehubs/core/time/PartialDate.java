package org.creativehubs.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.errorprone.annotations.Immutable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * A date as a document gives it: to the day, to the month, or only the year. It lies in the years 1
 * to 9998; an end that is not known is left out rather than set to the year 9999.
 *
 * <p>{@link #isBefore} and {@link #isAfter} are true only where they are certain: {@code 2016} is
 * neither before nor after {@code 2016-10}. The order of {@link #compareTo} is another thing, made
 * for sorting: by the first possible day, the vaguer date first.
 */
@HubForm
@Immutable
public final class PartialDate implements Comparable<PartialDate>, Serializable {

  private static final long serialVersionUID = 1;

  private static final Pattern TEXT = Pattern.compile("[0-9]{4}(?:-[0-9]{2}){0,2}");
  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::precision);

  private final LocalDate earliest;
  private final DatePrecision precision;

  private PartialDate(LocalDate earliest, DatePrecision precision) {
    Years.checkBeforeLast(earliest.getYear(), "year");
    this.earliest = earliest;
    this.precision = precision;
  }

  /**
   * A date of which only the year is known.
   *
   * @param year the year, 1 to 9998
   * @return the date
   * @throws InvalidValueException if the year is outside that range
   */
  public static PartialDate of(Year year) {
    return new PartialDate(year.atDay(1), DatePrecision.YEAR);
  }

  /**
   * A date of which only the month is known.
   *
   * @param month the month, in the years 1 to 9998
   * @return the date
   * @throws InvalidValueException if the year is outside that range
   */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.atDay(1), DatePrecision.MONTH);
  }

  /**
   * A date known to the day.
   *
   * @param day the day, in the years 1 to 9998
   * @return the date
   * @throws InvalidValueException if the year is outside that range
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, DatePrecision.DAY);
  }

  /**
   * A date from its text.
   *
   * @param text such as {@code 2016-10-03}, {@code 2016-10} or {@code 2016}
   * @return the date
   * @throws InvalidValueException if the text has another form, or the calendar has no such date
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartialDate parse(String text) {
    Check.that(
        TEXT.matcher(text).matches(),
        Fault.MALFORMED,
        "date",
        "be such as 2016-10-03, 2016-10 or 2016",
        text);
    try {
      return switch (text.length()) {
        case 4 -> of(Year.parse(text));
        case 7 -> of(YearMonth.parse(text));
        default -> of(LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      throw new InvalidValueException(Fault.MALFORMED, "date", "be in the calendar", text);
    }
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public static PartialDate valueOf(String text) {
    return parse(text);
  }

  /** How much of the date is known. */
  public DatePrecision precision() {
    return precision;
  }

  /** The first day it may be. */
  public LocalDate earliest() {
    return earliest;
  }

  /** The last day it may be. */
  public LocalDate latest() {
    return range().lastDay();
  }

  /** All days it may be. */
  public DateRange range() {
    LocalDate end =
        switch (precision) {
          case YEAR -> earliest.plusYears(1);
          case MONTH -> earliest.plusMonths(1);
          case DAY -> earliest.plusDays(1);
        };
    return DateRange.of(earliest, end);
  }

  /**
   * What is certain of the order of this date and another.
   *
   * @param other the other date
   * @return the order, or that it is not known
   */
  public DateOrder orderTo(PartialDate other) {
    if (isBefore(other)) {
      return DateOrder.BEFORE;
    }
    if (isAfter(other)) {
      return DateOrder.AFTER;
    }
    boolean days = precision == DatePrecision.DAY && other.precision == DatePrecision.DAY;
    return days ? DateOrder.SAME_DAY : DateOrder.NOT_KNOWN;
  }

  /**
   * Whether this date is certainly before another. That this is false does not mean that it is the
   * same or later: {@link #orderTo} distinguishes the two.
   *
   * @param other the other date
   * @return true only where no other order is possible
   */
  public boolean isBefore(PartialDate other) {
    return latest().isBefore(other.earliest);
  }

  /**
   * Whether this date is certainly after another. That this is false does not mean that it is the
   * same or earlier: {@link #orderTo} distinguishes the two.
   *
   * @param other the other date
   * @return true only where no other order is possible
   */
  public boolean isAfter(PartialDate other) {
    return other.isBefore(this);
  }

  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate date
        && earliest.equals(date.earliest)
        && precision == date.precision;
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The text that {@link #parse} reads. */
  @Override
  @JsonValue
  public String toString() {
    String day = earliest.toString();
    return switch (precision) {
      case YEAR -> day.substring(0, 4);
      case MONTH -> day.substring(0, 7);
      case DAY -> day;
    };
  }

  private Object writeReplace() {
    return WrittenForm.of(PartialDate.class, this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw WrittenForm.required();
  }
}
