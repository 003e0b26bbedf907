package org.creativehubs.core.sheets;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.sheets.internal.Serials;
import org.creativehubs.core.sheets.internal.SheetCell;

/** Reads days as people write them. What one locale reads in two ways is never guessed. */
final class DayText {

  private static final Pattern TIME =
      Pattern.compile(
          "(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?\\s*(?:Z|[+-]\\d{2}:\\d{2})?)$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?: ?г\\.?)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\p{L}{2,9},? +)?(\\d{1,2})(?:st|nd|rd|th|\\.)?[- /]*(?:of )?(\\p{L}{3,9})\\.?,?[-"
              + " /]*(\\d{4}|\\d{2})(?: ?г\\.?)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:\\.0+)?");

  private DayText() {}

  /**
   * A day, or why there is none.
   *
   * @param day the day
   * @param rule the rule that is broken; empty where none is
   * @param say what helps
   * @param isSerial whether it was a serial number
   */
  record Found(Optional<LocalDate> day, String rule, Optional<String> say, boolean isSerial) {

    static Found of(LocalDate day) {
      return new Found(Optional.of(day), "", Optional.empty(), false);
    }

    static Found refused(String rule, String say) {
      return new Found(Optional.empty(), rule, Optional.of(say), false);
    }
  }

  static Found read(SheetCell cell, SheetLocale locale, OptionalInt firstYear) {
    if (cell.day() != null) {
      return inYears(cell.day());
    }
    if (cell.number() != null) {
      return serial(cell.number());
    }
    String text = TIME.matcher(cell.text().strip()).replaceFirst("").strip();
    try {
      return read(text, locale, firstYear);
    } catch (DateTimeException noDay) {
      return Found.refused(
          "be a day that there is, " + order(locale),
          "the locale of the sheet (SheetLocale.of, --written), or correct it");
    }
  }

  private static Found read(String text, SheetLocale locale, OptionalInt firstYear) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), number(yearFirst, 2), number(yearFirst, 3), firstYear);
    }
    Matcher figures = FIGURES.matcher(text);
    if (figures.matches()) {
      boolean isMonthFirst = locale.order() == SheetLocale.Order.MDY;
      int month = number(figures, isMonthFirst ? 1 : 2);
      return day(figures.group(3), month, number(figures, isMonthFirst ? 2 : 1), firstYear);
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches() && SheetWords.month(named.group(2)).isPresent()) {
      int month = SheetWords.month(named.group(2)).get();
      return day(named.group(3), month, number(named, 1), firstYear);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches() && SheetWords.month(monthFirst.group(1)).isPresent()) {
      int month = SheetWords.month(monthFirst.group(1)).get();
      return day(monthFirst.group(3), month, number(monthFirst, 2), firstYear);
    }
    if (SERIAL.matcher(text).matches()) {
      return serial(new BigDecimal(text));
    }
    return Found.refused(
        "be a day such as 30 Sep 2027, 2027-09-30 or in figures " + order(locale),
        "in the sheet the day alone, or nothing");
  }

  private static String order(SheetLocale locale) {
    return "in the order of "
        + locale
        + ", "
        + (locale.order() == SheetLocale.Order.MDY ? "month/day/year" : "day/month/year");
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Found day(String year, int month, int day, OptionalInt firstYear) {
    if (year.length() == 4) {
      return inYears(LocalDate.of(Integer.parseInt(year), month, day));
    }
    if (firstYear.isEmpty()) {
      return Found.refused(
          "have a year of four figures", "\"firstYear\": 1980 in the mapping, or another year");
    }
    int first = firstYear.getAsInt();
    int full = first + Math.floorMod(Integer.parseInt(year) - first, 100);
    return Found.of(LocalDate.of(full, month, day));
  }

  private static Found serial(BigDecimal number) {
    Optional<LocalDate> day = Serials.day(number, false);
    boolean isLikely =
        day.filter(each -> each.getYear() >= 1901 && each.getYear() < 2200).isPresent();
    return isLikely
        ? new Found(day, "", Optional.empty(), true)
        : Found.refused("be a day rather than a number", "in the sheet a day, or nothing");
  }

  private static Found inYears(LocalDate day) {
    return day.getYear() >= 1000 && day.getYear() <= 9000
        ? Found.of(day)
        : Found.refused("be in the years 1000 to 9000", "in the sheet another year, or nothing");
  }
}
