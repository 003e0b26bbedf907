package org.creativehubs.finance.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;

/** What the lines of one annual amount come to before concessions, where nothing cuts a period. */
public final class LineAmounts {

  private final PaymentTerms terms;
  private final Money annual;

  /** What the whole periods of a year come to, in order; one amount if they are all alike. */
  private final List<Money> whole;

  public LineAmounts(PaymentTerms terms, Money annual) {
    this.terms = terms;
    this.annual = annual;
    int perYear = terms.frequency().periodsPerYear();
    this.whole =
        isAllocated() ? annual.allocate(perYear) : ImmutableList.of(HalfUp.of(annual, 1, perYear));
  }

  /** The amount of a line in the payment period of a number. */
  public Money gross(DateRange dates, DateRange period, long number) {
    if (dates.equals(period)) {
      return whole(number);
    }
    if (isRunningTotal()) {
      return until(dates.end(), period, number).minus(until(dates.start(), period, number));
    }
    BrokenPeriodShare portion = BrokenPeriodShare.of(terms, dates, period);
    return HalfUp.of(annual, portion.numerator(), portion.denominator());
  }

  /**
   * How the amount of a line is calculated; it comes to {@link #gross}.
   *
   * @param amount the annual amount
   * @param dates the days of the line
   * @param period its payment period
   * @param number the number of that period
   * @return the amount, with its numbers
   */
  public Term term(Term amount, DateRange dates, DateRange period, long number) {
    if (dates.equals(period)) {
      return wholeTerm(amount, number);
    }
    if (isRunningTotal()) {
      Term all = wholeTerm(amount, number).named("the whole payment period");
      Term end = until(all, dates.end(), period);
      return dates.start().equals(period.start())
          ? end
          : end.named("from the start of the payment period to " + dates.lastDay())
              .minus(until(all, dates.start(), period).named("of that before " + dates.start()));
    }
    return BrokenPeriodShare.term(amount, terms, dates, period).rounded(RoundingMode.HALF_UP);
  }

  /** A part of a year that is allocated is rounded down or up, so that the parts make the year. */
  Term wholeTerm(Term amount, long number) {
    Term part = amount.dividedBy(terms.frequency().periodsPerYear());
    if (!isAllocated()) {
      return part.rounded(RoundingMode.HALF_UP);
    }
    Term least = part.rounded(RoundingMode.DOWN);
    return least.money().equals(whole(number)) ? least : part.rounded(RoundingMode.UP);
  }

  private static Term until(Term whole, LocalDate date, DateRange period) {
    return whole
        .times(DAYS.between(period.start(), date))
        .dividedBy(period.days())
        .rounded(RoundingMode.HALF_UP);
  }

  /** Which part of its year a whole period is, such as {@code 5 of 12}; none unless allocated. */
  public Optional<String> part(long number) {
    int perYear = terms.frequency().periodsPerYear();
    return isAllocated()
        ? Optional.of(Math.floorMod(number, (long) perYear) + 1 + " of " + perYear)
        : Optional.empty();
  }

  Money whole(long number) {
    return whole.get((int) Math.floorMod(number, (long) whole.size()));
  }

  private Money until(LocalDate date, DateRange period, long number) {
    return HalfUp.of(whole(number), DAYS.between(period.start(), date), period.days());
  }

  boolean isAllocated() {
    return terms.wholePeriods() == WholePeriodRule.ALLOCATE_YEAR;
  }

  boolean isRunningTotal() {
    return isAllocated() && terms.brokenPeriods() == BrokenPeriodRule.PERIOD_ACTUAL;
  }
}
