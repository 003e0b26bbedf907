package org.creativehubs.finance.rentmix;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;

/**
 * Rents and areas of some spaces in one unit, for a year, exactly.
 *
 * @param cost what the spaces cost in a year
 * @param unit the unit of all rents and areas
 * @param areas the areas in that unit
 * @param rents the rents of such a unit for a year
 */
record FloorRents(Money cost, AreaUnit unit, List<Ratio> areas, List<Ratio> rents) {

  static <S> FloorRents of(
      Money cost, List<S> spaces, Function<S, Area> area, Function<S, RentRate> rent) {
    AreaUnit unit = rent.apply(spaces.get(0)).per();
    return new FloorRents(
        cost,
        unit,
        spaces.stream().map(area).map(one -> one.in(unit).amount()).toList(),
        spaces.stream()
            .map(rent)
            .map(one -> one.per(unit).every(RentPeriod.YEAR).amount())
            .toList());
  }

  Term area() {
    return Term.given("floor", Area.of(Ratio.sum(areas), unit));
  }

  /** The rent at which the income is the cost. */
  Term breakEven() {
    return breakEven(Term.given("cost a year", cost), area());
  }

  static Term breakEven(Term cost, Term area) {
    return cost.dividedBy(area).named("break-even rent a year");
  }

  Term lowest() {
    return rate(Collections.min(rents)).named("lowest rent a year");
  }

  Term highest() {
    return rate(Collections.max(rents)).named("highest rent a year");
  }

  /** What a space pays. */
  Term paid(int space) {
    return rent(space).times(area(space));
  }

  /** What a space pays less than it costs, zero where it does not. */
  Term below(int space, Term breakEven) {
    return Term.max(Term.of(0), breakEven.minus(rent(space))).times(area(space));
  }

  /** What a space pays more than it costs, zero where it does not. */
  Term above(int space, Term breakEven) {
    return Term.max(Term.of(0), rent(space).minus(breakEven)).times(area(space));
  }

  SubsidyRole role(int space) {
    int side = rents.get(space).compareTo(breakEven().ratio());
    if (side == 0) {
      return SubsidyRole.NEITHER;
    }
    return side < 0 ? SubsidyRole.RECEIVES : SubsidyRole.GIVES;
  }

  /** A term for each space, in order. */
  List<Term> each(Function<Integer, Term> term) {
    return IntStream.range(0, rents.size()).boxed().map(term).toList();
  }

  RentRate rate(Term yearly) {
    return RentRate.of(yearly.ratio(), cost.currency(), unit, RentPeriod.YEAR);
  }

  private Term rent(int space) {
    return rate(rents.get(space));
  }

  private Term area(int space) {
    return Term.of(Area.of(areas.get(space), unit));
  }

  private Term rate(Ratio yearly) {
    return Term.of(yearly).in(cost.currency() + " per " + unit.symbol());
  }
}
