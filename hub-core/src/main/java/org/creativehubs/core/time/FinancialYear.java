package org.creativehubs.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.errorprone.annotations.Immutable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * A year of accounts, named by the calendar years it touches. It starts in the years 1 to 9998.
 *
 * <table>
 * <caption>Texts</caption>
 * <tr><th>first day</th><th>text</th></tr>
 * <tr><td>1 April 2024, as in UK local government</td><td>{@code 2024/25}</td></tr>
 * <tr><td>1 July 2024</td><td>{@code 2024/25 from 07-01}</td></tr>
 * <tr><td>1 January 2024</td><td>{@code 2024}</td></tr>
 * </table>
 *
 * <p>The financial year of UK local government is the period of twelve months beginning with 1
 * April: Local Government Finance Act 1992, section 69. Years are ordered by their first day.
 */
@HubForm
@Immutable
public final class FinancialYear implements Comparable<FinancialYear>, Serializable {

  private static final long serialVersionUID = 1;

  /** First day of the financial year of UK local government: 1 April. */
  public static final MonthDay LOCAL_GOVERNMENT = MonthDay.of(4, 1);

  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
  private static final Pattern TEXT =
      Pattern.compile("([0-9]{4})(?:/([0-9]{4}|[0-9]{2})(?: from ([0-9]{2})-([0-9]{2}))?)?");

  private final LocalDate start;

  private FinancialYear(LocalDate start) {
    this.start = start;
  }

  /**
   * The financial year of UK local government that starts on 1 April.
   *
   * @param startYear the calendar year it starts in, 1 to 9998
   * @return the financial year
   * @throws InvalidValueException if the year is outside that range
   */
  public static FinancialYear of(int startYear) {
    return of(startYear, LOCAL_GOVERNMENT);
  }

  /**
   * The financial year that starts on a day of a calendar year.
   *
   * @param startYear the calendar year it starts in, 1 to 9998
   * @param firstDay its first day, any but 29 February
   * @return the financial year
   * @throws InvalidValueException if the year or the day is not accepted
   */
  public static FinancialYear of(int startYear, MonthDay firstDay) {
    Years.checkBeforeLast(startYear, "startYear");
    checkFirstDay(firstDay);
    return new FinancialYear(firstDay.atYear(startYear));
  }

  /**
   * The financial year that starts on a date.
   *
   * @param start its first day, any but a 29 February
   * @return the financial year
   * @throws InvalidValueException if the year or the day is not accepted
   */
  public static FinancialYear startingOn(LocalDate start) {
    return of(start.getYear(), MonthDay.from(start));
  }

  /**
   * The financial year that a day lies in.
   *
   * @param date the day
   * @param firstDay the first day of every financial year, such as {@link #LOCAL_GOVERNMENT}
   * @return the financial year
   * @throws InvalidValueException if the year or the first day is not accepted
   */
  public static FinancialYear containing(LocalDate date, MonthDay firstDay) {
    boolean started = !MonthDay.from(date).isBefore(firstDay);
    return of(started ? date.getYear() : date.getYear() - 1, firstDay);
  }

  /**
   * A financial year from its text.
   *
   * @param text such as {@code 2024/25}, {@code 2024/2025}, {@code 2024/25 from 07-01} or, for the
   *     calendar year, {@code 2024}
   * @return the financial year
   * @throws InvalidValueException if the text has another form, the second year does not follow the
   *     first, or the first day is not accepted
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FinancialYear parse(String text) {
    Matcher found = TEXT.matcher(text);
    Check.that(
        found.matches(),
        Fault.MALFORMED,
        "financialYear",
        "be such as 2024/25, 2024/25 from 07-01 or 2024",
        text);
    int startYear = Integer.parseInt(found.group(1));
    String second = found.group(2);
    if (second == null) {
      return of(startYear, NEW_YEAR);
    }
    checkFollows(startYear, second, text);
    MonthDay firstDay = firstDay(found.group(3), found.group(4), text);
    Check.that(
        !firstDay.equals(NEW_YEAR),
        Fault.INCONSISTENT,
        "financialYear",
        "name one year where it starts on 01-01",
        text);
    return of(startYear, firstDay);
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public static FinancialYear valueOf(String text) {
    return parse(text);
  }

  /** The calendar year it starts in. */
  public int startYear() {
    return start.getYear();
  }

  /** The day of the calendar year it starts on. */
  public MonthDay firstDay() {
    return MonthDay.from(start);
  }

  /** The period from its first day to the first day of the next year, which is excluded. */
  public DateRange range() {
    return DateRange.of(start, start.plusYears(1));
  }

  /**
   * Whether a day lies in the year.
   *
   * @param date the day
   * @return whether it does
   */
  public boolean contains(LocalDate date) {
    return range().contains(date);
  }

  /**
   * The year after this one.
   *
   * @return the next year
   * @throws InvalidValueException if this year starts in 9998
   */
  public FinancialYear next() {
    return of(startYear() + 1, firstDay());
  }

  /**
   * The year before this one.
   *
   * @return the previous year
   * @throws InvalidValueException if this year starts in the year 1
   */
  public FinancialYear previous() {
    return of(startYear() - 1, firstDay());
  }

  @Override
  public int compareTo(FinancialYear other) {
    return start.compareTo(other.start);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FinancialYear year && start.equals(year.start);
  }

  @Override
  public int hashCode() {
    return start.hashCode();
  }

  /** The text that {@link #parse} reads. */
  @Override
  @JsonValue
  public String toString() {
    String first = fourDigits(startYear());
    if (firstDay().equals(NEW_YEAR)) {
      return first;
    }
    String both = first + "/" + fourDigits(startYear() + 1).substring(2);
    return firstDay().equals(LOCAL_GOVERNMENT)
        ? both
        : both + " from " + start.toString().substring(5);
  }

  private static void checkFirstDay(MonthDay firstDay) {
    Check.that(!firstDay.equals(LEAP_DAY), "firstDay", "be a day of every year", firstDay);
  }

  private static void checkFollows(int startYear, String second, String text) {
    String expected = fourDigits(startYear + 1);
    Check.that(
        expected.endsWith(second),
        Fault.INCONSISTENT,
        "financialYear",
        "end in the year " + expected,
        text);
  }

  private static MonthDay firstDay(@Nullable String month, @Nullable String day, String text) {
    if (month == null || day == null) {
      return LOCAL_GOVERNMENT;
    }
    try {
      return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      throw new InvalidValueException(
          Fault.MALFORMED, "financialYear", "start on a day such as 07-01", text);
    }
  }

  private static String fourDigits(int year) {
    return Integer.toString(10_000 + year).substring(1);
  }

  private Object writeReplace() {
    return WrittenForm.of(FinancialYear.class, this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw WrittenForm.required();
  }
}
