package org.creativehubs.examples.cli;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.FinancialYear;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Years, as people write them. */
final class Years {

  private static final Pattern FINANCIAL = Pattern.compile("(\\d{4})[-/](\\d{2})");
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}");
  private static final int CENTURY = 100;

  private Years() {}

  /**
   * The days of a year.
   *
   * @param text {@code 2025-26} for twelve months from 1 April, {@code 2026} for a calendar year,
   *     or any period such as {@code 2025-10-01/2026-10-01}, whose end is excluded
   * @return its days
   * @throws InvalidValueException if the text is none of these
   */
  static DateRange parse(String text) {
    Matcher financial = FINANCIAL.matcher(text);
    if (financial.matches()) {
      int start = Integer.parseInt(financial.group(1));
      if ((start + 1) % CENTURY == Integer.parseInt(financial.group(2))) {
        return FinancialYear.of(start).range();
      }
      throw unlike(text);
    }
    if (CALENDAR.matcher(text).matches()) {
      LocalDate start = LocalDate.of(Integer.parseInt(text), 1, 1);
      return DateRange.of(start, start.plusYears(1));
    }
    return period(text);
  }

  private static DateRange period(String text) {
    try {
      return DateRange.parse(text);
    } catch (InvalidValueException refused) {
      if (refused.code() != Fault.MALFORMED) {
        throw refused;
      }
      throw unlike(text);
    }
  }

  private static InvalidValueException unlike(String text) {
    return new InvalidValueException(
        Fault.MALFORMED,
        "year",
        "be a year such as 2025-26 or 2026, or two dates such as 2025-10-01/2026-10-01",
        text);
  }
}
