package org.creativehubs.finance.internal;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;

/** What the lines of one annual amount come to before concessions. */
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

  /** How the amount of a line is read. */
  public String words(DateRange dates, DateRange period, long number) {
    if (dates.equals(period)) {
      int perYear = terms.frequency().periodsPerYear();
      return isAllocated()
          ? "part "
              + (Math.floorMod(number, (long) perYear) + 1)
              + " of "
              + perYear
              + " of "
              + annual
          : annual + " / " + perYear;
    }
    if (isRunningTotal()) {
      return whole(number)
          + " x "
          + DAYS.between(period.start(), dates.end())
          + " / "
          + period.days()
          + " - "
          + until(dates.start(), period, number);
    }
    return annual + " " + BrokenPeriodShare.words(terms, dates, period);
  }

  private Money whole(long number) {
    return whole.get((int) Math.floorMod(number, (long) whole.size()));
  }

  private Money until(LocalDate date, DateRange period, long number) {
    return HalfUp.of(whole(number), DAYS.between(period.start(), date), period.days());
  }

  private boolean isAllocated() {
    return terms.wholePeriods() == WholePeriodRule.ALLOCATE_YEAR;
  }

  private boolean isRunningTotal() {
    return isAllocated() && terms.brokenPeriods() == BrokenPeriodRule.PERIOD_ACTUAL;
  }
}
