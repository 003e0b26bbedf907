package org.creativehubs.finance.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;

/** Which part of an annual amount is charged for a broken period: a fraction of two numbers. */
public record BrokenPeriodShare(long numerator, long denominator) {

  /** The portion of a part of a payment period. */
  public static BrokenPeriodShare of(PaymentTerms terms, DateRange part, DateRange period) {
    return switch (terms.brokenPeriods()) {
      case PERIOD_ACTUAL ->
          new BrokenPeriodShare(part.days(), terms.frequency().periodsPerYear() * period.days());
      case DAILY_365 -> of(DayCount.ACT_365_FIXED, part.start(), part.end());
      case DAILY_ACT_ACT -> of(DayCount.ACT_ACT_ISDA, part.start(), part.end());
      case THIRTY_360 -> of(DayCount.THIRTY_E_360, part.start(), part.end());
    };
  }

  /** The portion as it is read, such as {@code / 12 x 21 / 30}. */
  public static String words(PaymentTerms terms, DateRange part, DateRange period) {
    return switch (terms.brokenPeriods()) {
      case PERIOD_ACTUAL ->
          "/ " + terms.frequency().periodsPerYear() + " x " + part.days() + " / " + period.days();
      case DAILY_365 -> "x " + part.days() + " / 365";
      case DAILY_ACT_ACT -> actual(part);
      case THIRTY_360 ->
          "x " + DayCount.THIRTY_E_360.numerator(part.start(), part.end()) + " / 360";
    };
  }

  private static BrokenPeriodShare of(DayCount count, LocalDate from, LocalDate to) {
    return new BrokenPeriodShare(count.numerator(from, to), count.denominator());
  }

  private static String actual(DateRange part) {
    LocalDate newYear = LocalDate.of(part.lastDay().getYear(), 1, 1);
    if (!newYear.isAfter(part.start())) {
      return "x " + part.days() + " / " + newYear.lengthOfYear();
    }
    return part.start().getYear() + 1 == newYear.getYear()
        ? "x (" + over(part.start(), newYear) + " + " + over(newYear, part.end()) + ")"
        : "x " + DayCount.ACT_ACT_ISDA.years(part.start(), part.end());
  }

  private static String over(LocalDate from, LocalDate to) {
    return DAYS.between(from, to) + " / " + from.lengthOfYear();
  }
}
