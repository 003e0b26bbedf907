package org.creativehubs.core.time;

import java.time.LocalDate;
import org.creativehubs.core.value.Check;

/** The years that are accepted: those that ISO text writes with four digits. */
final class Years {

  static final int FIRST = 1;
  static final int LAST = 9999;

  private Years() {}

  static void check(LocalDate date, String field) {
    boolean accepted = date.getYear() >= FIRST && date.getYear() <= LAST;
    Check.that(accepted, field, "be in the years 1 to 9999", date);
  }

  /** For years that need a day after their last. */
  static void checkBeforeLast(int year, String field) {
    Check.that(year >= FIRST && year < LAST, field, "be in [1, 9998]", year);
  }
}
