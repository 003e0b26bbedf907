package org.creativehubs.finance.internal;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.Temporal;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Rules that the inputs of this package share. */
public final class DateLimits {

  private DateLimits() {}

  public static void years(Temporal date, String field) {
    int year = Year.from(date).getValue();
    Check.that(year >= 1 && year <= 9999, field, "be in the years 1 to 9999", date);
  }

  public static void after(LocalDate date, String field, LocalDate earlier, String earlierField) {
    if (!date.isAfter(earlier)) {
      Check.that(false, Fault.INCONSISTENT, field, "be after " + earlierField + earlier, date);
    }
  }

  public static void notNegative(Money amount, String field) {
    Check.notNegative(amount, field);
  }

  public static void share(Ratio share, String field) {
    boolean inside = share.signum() >= 0 && share.compareTo(Ratio.ONE) <= 0;
    Check.that(inside, field, "be in [0, 1]", share);
  }

  public static void sameCurrency(Money amount, String field, Money first, String firstField) {
    if (!amount.currency().equals(first.currency())) {
      String rule = "be in " + first.currency() + " as " + firstField + " is";
      Check.that(false, Fault.INCONSISTENT, field, rule, amount);
    }
  }

  /** Whole years from a day to a later one; 28 February ends a year that began on a 29th. */
  public static int wholeYears(LocalDate from, LocalDate to) {
    int years = to.getYear() - from.getYear();
    return from.plusYears(years).isAfter(to) ? years - 1 : years;
  }

  public static Ratio lesser(Ratio one, Ratio other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
