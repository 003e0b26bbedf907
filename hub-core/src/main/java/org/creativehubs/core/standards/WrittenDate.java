package org.creativehubs.core.standards;

import com.google.errorprone.annotations.Immutable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A date or a moment as an open standard writes it: {@code 2026}, {@code 2026-03}, {@code
 * 2026-03-01} or, with the difference to universal time, {@code 2026-03-01T10:30:00Z} (RFC 3339).
 * What was written is kept letter for letter; equal are two that are written alike.
 */
@Immutable
public final class WrittenDate {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  private static final Pattern TIME =
      Pattern.compile(
          "T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?"
              + "(?:Z|[+-](?:(?:0\\d|1[0-7]):[0-5]\\d|18:00))");
  private static final String MIDNIGHT = "T00:00:00Z";
  private static final String RULE =
      "be a date such as 2026-03-01, or with a time and its zone such as 2026-03-01T10:30:00Z";

  private final String text;

  @SuppressWarnings("Immutable") // a value of the library
  private final PartialDate date;

  private WrittenDate(String text, PartialDate date) {
    this.text = text;
    this.date = date;
  }

  /**
   * A date or moment from text.
   *
   * @param text what is written
   * @return the date
   * @throws InvalidValueException if it is none, or not in the years 1 to 9998
   */
  public static WrittenDate parse(String text) {
    try {
      return new WrittenDate(text, date(text));
    } catch (DateTimeException | NumberFormatException e) {
      throw new InvalidValueException(Fault.MALFORMED, "date", RULE, text);
    }
  }

  private static PartialDate date(String text) {
    if (text.length() > DAY) {
      checkTime(text);
    }
    int year = figures(text, 0, YEAR);
    if (text.length() == YEAR) {
      return PartialDate.of(Year.of(year));
    }
    int month = figures(after('-', text, YEAR), YEAR + 1, MONTH);
    if (text.length() == MONTH) {
      return PartialDate.of(YearMonth.of(year, month));
    }
    int day = figures(after('-', text, MONTH), MONTH + 1, DAY);
    return PartialDate.of(LocalDate.of(year, month, day));
  }

  /** Read by hand: a file of grants has hundreds of thousands of dates. */
  private static int figures(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int figure = i < text.length() ? text.charAt(i) - '0' : -1;
      if (figure < 0 || figure > 9) {
        throw new NumberFormatException(text);
      }
      number = 10 * number + figure;
    }
    return number;
  }

  private static String after(char sign, String text, int place) {
    if (place >= text.length() || text.charAt(place) != sign) {
      throw new NumberFormatException(text);
    }
    return text;
  }

  private static void checkTime(String text) {
    if (!TIME.matcher(text).region(DAY, text.length()).matches()) {
      throw new NumberFormatException(text);
    }
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  public static WrittenDate valueOf(String text) {
    return parse(text);
  }

  /** A day in the years 1 to 9998. */
  public static WrittenDate of(LocalDate day) {
    return new WrittenDate(day.toString(), PartialDate.of(day));
  }

  /** A date, as exactly as it is known. */
  public static WrittenDate of(PartialDate date) {
    return parse(date.toString());
  }

  /**
   * The beginning of a day of those years in universal time, for standards that want a time with
   * every date.
   */
  public static WrittenDate midnight(LocalDate day) {
    return new WrittenDate(day + MIDNIGHT, PartialDate.of(day));
  }

  /** The date where it was written, without the time, as exactly as it is known. */
  public PartialDate date() {
    return date;
  }

  /**
   * The day, where it was written.
   *
   * @return empty where only the month or year is known
   */
  public Optional<LocalDate> day() {
    return text.length() < DAY ? Optional.empty() : Optional.of(date.earliest());
  }

  /**
   * The moment.
   *
   * @return empty where there is no time
   */
  public Optional<OffsetDateTime> moment() {
    return hasTime() ? Optional.of(OffsetDateTime.parse(text)) : Optional.empty();
  }

  /** Whether it has a time and the difference to universal time. */
  public boolean hasTime() {
    return text.length() > DAY;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WrittenDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** What was written. */
  @Override
  public String toString() {
    return text;
  }
}
