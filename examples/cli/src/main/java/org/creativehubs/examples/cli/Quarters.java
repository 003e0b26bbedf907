package org.creativehubs.examples.cli;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Quarters of a year, as people write them. */
final class Quarters {

  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?[Qq]([1-4])");
  private static final int MONTHS = 3;

  private Quarters() {}

  /**
   * The days of a quarter.
   *
   * @param text such as {@code 2026-Q3}, or any period such as {@code 2026-07-01/2026-10-01}, whose
   *     end is excluded
   * @return its days
   * @throws InvalidValueException if the text is neither
   */
  static DateRange parse(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (!quarter.matches()) {
      return period(text);
    }
    int month = (Integer.parseInt(quarter.group(2)) - 1) * MONTHS + 1;
    LocalDate start = LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1);
    return DateRange.of(start, start.plusMonths(MONTHS));
  }

  private static DateRange period(String text) {
    try {
      return DateRange.parse(text);
    } catch (InvalidValueException refused) {
      if (refused.code() != Fault.MALFORMED) {
        throw refused;
      }
      throw new InvalidValueException(
          Fault.MALFORMED,
          "quarter",
          "be a quarter such as 2026-Q3, or two dates such as 2026-07-01/2026-10-01",
          text);
    }
  }
}
