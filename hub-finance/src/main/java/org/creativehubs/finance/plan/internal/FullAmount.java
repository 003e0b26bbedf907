package org.creativehubs.finance.plan.internal;

import java.util.Currency;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.plan.PlannedUnits;

/**
 * What a line comes to in a month when all of it is there.
 *
 * @param term how it is calculated
 * @param minorUnits the same in minor units, exactly
 */
record FullAmount(Term term, Ratio minorUnits) {

  static FullAmount rentOf(PlannedUnits unit) {
    Term rent =
        unit.count().isPresent()
            ? rentOfNumber(unit.count().getAsInt(), unit.rentEach().orElseThrow())
            : rentOfArea(unit.area().orElseThrow(), unit.rate().orElseThrow());
    return of(rent, unit.currency());
  }

  static FullAmount costOf(Money cost) {
    return of(Term.given("when all is let", cost), cost.currency());
  }

  /** Of a line with an amount of a month. */
  static FullAmount of(PlannedLine line, Money monthly) {
    return of(ofHub(line, Term.given("amount of a month", monthly)), monthly.currency());
  }

  /** Of a line whose months have amounts of their own. */
  static FullAmount byMonth(Currency currency) {
    return new FullAmount(Term.of(Money.zero(currency)), Ratio.ZERO);
  }

  /** The part of an amount that is the hub's. */
  static Term ofHub(PlannedLine line, Term amount) {
    return line.share()
        .map(share -> amount.times(Term.share(share).named("share of the hub")))
        .orElse(amount);
  }

  private static FullAmount of(Term full, Currency currency) {
    return new FullAmount(full, PlanAmounts.minor(full.ratio(), currency));
  }

  private static Term rentOfNumber(int count, Money each) {
    return Term.given("number", count).times(Term.given("rent of each for a month", each));
  }

  private static Term rentOfArea(Area area, RentRate rate) {
    String unit = rate.currency() + " per " + rate.per().symbol();
    Term ofPeriod =
        Term.given("area", area.in(rate.per()))
            .times(Term.given("rent a " + Show.words(rate.every()), rate.amount(), unit));
    int periods = rate.every().paymentsPerYear();
    int months = RentPeriod.MONTH.paymentsPerYear();
    if (periods == months) {
      return ofPeriod;
    }
    return (periods == 1 ? ofPeriod : ofPeriod.times(periods)).dividedBy(months);
  }
}
