package org.creativehubs.finance.rentreview;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.receivable.BaseRate;

/** Interest on back rent: each day at the rate that holds on it, by days / 365. */
final class BackRentInterest {

  private BackRentInterest() {}

  /** From a day up to the day of payment, rounded half up once. */
  static Term of(BackRentInput input, Money backRent, LocalDate from) {
    List<Term> parts = new ArrayList<>();
    Term rent = Term.given("back rent of the period", backRent);
    if (from.isBefore(input.paidOn())) {
      DateRange late = DateRange.of(from, input.paidOn());
      for (BaseRate rate : input.rates()) {
        rate.days().within(late).ifPresent(days -> parts.add(part(input, rent, rate, days)));
      }
    }
    return parts.isEmpty()
        ? Term.of(Money.zero(backRent.currency()))
        : Term.sum(parts).rounded(RoundingMode.HALF_UP);
  }

  private static Term part(BackRentInput input, Term rent, BaseRate rate, DateRange days) {
    String label = "days from " + days.start() + " to " + days.lastDay();
    Term yearly = Term.of(rate.rate());
    return rent.times(input.margin().map(m -> yearly.plus(Term.of(m))).orElse(yearly))
        .times(Term.given(label, days.days()))
        .dividedBy(365);
  }
}
