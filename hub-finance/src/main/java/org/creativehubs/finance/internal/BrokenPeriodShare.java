package org.creativehubs.finance.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.DayCount;

/** Which part of an annual amount a rule gives a run of days: a fraction of two numbers. */
public record BrokenPeriodShare(long numerator, long denominator) {

  /** The portion of a part of a payment period, by the rule that the terms name. */
  public static BrokenPeriodShare of(PaymentTerms terms, DateRange part, DateRange period) {
    return switch (terms.brokenPeriods()) {
      case PERIOD_ACTUAL ->
          new BrokenPeriodShare(part.days(), terms.frequency().periodsPerYear() * period.days());
      case DAILY_365 -> of(DayCount.ACT_365_FIXED, part.start(), part.end());
      case DAILY_ACT_ACT -> of(DayCount.ACT_ACT_ISDA, part.start(), part.end());
      case THIRTY_360 -> of(DayCount.THIRTY_E_360, part.start(), part.end());
    };
  }

  /** The part of a year that is charged for days of a period, all of it or not, uncut. */
  public static Ratio uncut(PaymentTerms terms, DateRange charged, DateRange period) {
    return charged.equals(period)
        ? Ratio.of(1, terms.frequency().periodsPerYear())
        : of(terms, charged, period).ratio();
  }

  /** The fraction as one exact number. */
  Ratio ratio() {
    return Ratio.of(numerator, denominator);
  }

  /**
   * How the part of an annual amount is calculated.
   *
   * @param annual the annual amount
   * @param terms which rule the lease names
   * @param part the days
   * @param period the payment period of which they are a part
   * @return the amount without rounding
   */
  public static Term term(Term annual, PaymentTerms terms, DateRange part, DateRange period) {
    Term days = Term.given("days from " + part.start() + " to " + part.lastDay(), part.days());
    return switch (terms.brokenPeriods()) {
      case PERIOD_ACTUAL ->
          annual
              .dividedBy(terms.frequency().periodsPerYear())
              .times(days)
              .dividedBy(Term.given("days of the payment period", period.days()));
      case DAILY_365 -> annual.times(days).dividedBy(365);
      case DAILY_ACT_ACT -> annual.times(actual(part));
      case THIRTY_360 -> annual.times(thirty(part)).dividedBy(360);
    };
  }

  private static Term thirty(DateRange part) {
    long days = DayCount.THIRTY_E_360.numerator(part.start(), part.end());
    return Term.given("days, thirty in each month", days);
  }

  /** The days in each calendar year as a part of its days. */
  private static Term actual(DateRange part) {
    int last = part.lastDay().getYear();
    return IntStream.rangeClosed(part.start().getYear(), last)
        .mapToObj(year -> inYear(part, Year.of(year)))
        .reduce(Term::plus)
        .orElseThrow();
  }

  private static Term inYear(DateRange part, Year year) {
    LocalDate first = later(part.start(), year.atDay(1));
    LocalDate end = earlier(part.end(), year.plusYears(1).atDay(1));
    return Term.given("days in " + year, DAYS.between(first, end)).dividedBy(year.length());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static BrokenPeriodShare of(DayCount count, LocalDate from, LocalDate to) {
    return new BrokenPeriodShare(count.numerator(from, to), count.denominator());
  }
}
