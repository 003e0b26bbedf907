package org.creativehubs.finance.depreciation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/**
 * From which day, and until which, an asset is written off in the years that it is bought or sold.
 */
public enum PartYearRule {
  /** From the first of the month of purchase; not in the month of disposal. */
  MONTH_OF_PURCHASE("months, with that of purchase and without that of disposal"),
  /** From the first of the month after the purchase until the end of the month of disposal. */
  MONTH_AFTER_PURCHASE("months, from the one after the purchase until that of disposal"),
  /** From the day of purchase until the day of disposal, which does not count. */
  BY_DAYS("days, from that of purchase until that of disposal"),
  /** The whole financial year of purchase, and nothing in that of disposal. */
  WHOLE_FIRST_YEAR("the whole year of purchase and nothing in that of disposal");

  private final String words;

  PartYearRule(String words) {
    this.words = words;
  }

  /** As it is printed. */
  public String words() {
    return words;
  }

  /** The first day that counts of an asset that is used from a day; years by their first day. */
  LocalDate from(LocalDate used, UnaryOperator<LocalDate> yearOf) {
    return switch (this) {
      case MONTH_OF_PURCHASE -> used.withDayOfMonth(1);
      case MONTH_AFTER_PURCHASE -> used.withDayOfMonth(1).plusMonths(1);
      case BY_DAYS -> used;
      case WHOLE_FIRST_YEAR -> yearOf.apply(used);
    };
  }

  /** The first day that does not count any more. */
  LocalDate until(LocalDate disposed, UnaryOperator<LocalDate> yearOf) {
    return from(disposed, yearOf);
  }

  /** Days or whole months between two days. */
  long between(LocalDate from, LocalDate to) {
    return (this == BY_DAYS ? ChronoUnit.DAYS : ChronoUnit.MONTHS).between(from, to);
  }
}
