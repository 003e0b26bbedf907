package org.creativehubs.finance.rentroll;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The sums of a rent roll. Those of two parts of a hub add up to those of the whole. */
@HubValue
@Value.Immutable
public abstract class RollTotals {

  RollTotals() {}

  static Builder builder() {
    return new Builder();
  }

  /** How many units; zero or more. */
  public abstract int units();

  /** How many of them are let on the date; zero or more. */
  public abstract int letUnits();

  /** How many have a lease that ended before the date, zero or more; they are vacant. */
  public abstract int endedUnits();

  /** How many have a lease that starts after the date, zero or more; vacant until then. */
  public abstract int notStartedUnits();

  /** How many have no floor area, zero or more; they are missing from the areas. */
  public abstract int unitsWithoutArea();

  /** The floor area of the units that are let. */
  public abstract Area letArea();

  /** The floor area of the units that are not. */
  public abstract Area vacantArea();

  /** The rent that passes a year. */
  public abstract Money passingRent();

  /** The market rent a year of the units that are let, as far as it is known. */
  public abstract Money marketRentOfLet();

  /** By how much market rents exceed passing rents, of the units where they do; zero or more. */
  public abstract Money underRented();

  /** By how much passing rents exceed market rents, of the units where they do; zero or more. */
  public abstract Money overRented();

  /** How many let units have no market rent, zero or more; the reversion lacks them. */
  public abstract int letWithoutMarketRent();

  /** The market rent a year of the vacant units, as far as it is known. */
  public abstract Money vacantMarketRent();

  /** How many vacant units have no market rent; zero or more. */
  public abstract int vacantWithoutMarketRent();

  /** What falls due in the year under all leases, net of concessions. */
  public abstract Money dueInYear();

  /** What is conceded of the lines that fall due in the year. */
  public abstract Money concededInYear();

  /** The sum of the weights of unexpired terms; zero or more. */
  public abstract Ratio weight();

  /** The sum of weights times years to expiry; zero or more. */
  public abstract Ratio weightedToExpiry();

  /** The sum of weights times years to the first break; zero or more. */
  public abstract Ratio weightedToBreak();

  /** The tenancies by the calendar year in which they expire, in order. */
  public abstract List<ProfileYear> expiries();

  /** The tenancies by the calendar year of their next break or else expiry, in order. */
  public abstract List<ProfileYear> firstEnds();

  @Value.Check
  void check() {
    int known = letUnits() + endedUnits() + notStartedUnits();
    Check.that(
        units() >= known, Fault.INCONSISTENT, "units", "be at least those in each state", units());
    checkProfile(expiries(), "expiries");
    checkProfile(firstEnds(), "firstEnds");
  }

  private void checkProfile(List<ProfileYear> years, String field) {
    Money rent =
        Money.sum(passingRent().currency(), years.stream().map(ProfileYear::passingRent).toList());
    Check.that(
        rent.equals(passingRent()), Fault.INCONSISTENT, field, "add up to passingRent", rent);
  }

  /** How many units are not let. */
  public final int vacantUnits() {
    return units() - letUnits();
  }

  /** The reversion: {@link #underRented()} less {@link #overRented()}. */
  public final Money reversion() {
    return underRented().minus(overRented());
  }

  /** The part of the floor that is vacant, exactly; empty if no area is known. */
  public final Optional<Ratio> vacancyByArea() {
    Area all = letArea().plus(vacantArea());
    return all.isZero() ? Optional.empty() : Optional.of(vacantArea().dividedBy(all));
  }

  /** How many have no lease at all. */
  final int unitsWithoutLease() {
    return vacantUnits() - endedUnits() - notStartedUnits();
  }

  final UnexpiredSums unexpired(RollPolicy policy) {
    return UnexpiredSums.of(policy, letUnits(), weight(), weightedToExpiry(), weightedToBreak());
  }

  /**
   * These sums and those of another part of the hub, under the same conventions and on the same
   * date.
   *
   * @param other the sums of units that are not in this part
   * @return the sums of both
   * @throws InvalidValueException if the currencies differ
   */
  public final RollTotals plus(RollTotals other) {
    Builder sum = builder();
    return sum.units(units() + other.units())
        .letUnits(letUnits() + other.letUnits())
        .endedUnits(endedUnits() + other.endedUnits())
        .notStartedUnits(notStartedUnits() + other.notStartedUnits())
        .unitsWithoutArea(unitsWithoutArea() + other.unitsWithoutArea())
        .letArea(letArea().plus(other.letArea()))
        .vacantArea(vacantArea().plus(other.vacantArea()))
        .passingRent(passingRent().plus(other.passingRent()))
        .marketRentOfLet(marketRentOfLet().plus(other.marketRentOfLet()))
        .underRented(underRented().plus(other.underRented()))
        .overRented(overRented().plus(other.overRented()))
        .letWithoutMarketRent(letWithoutMarketRent() + other.letWithoutMarketRent())
        .vacantMarketRent(vacantMarketRent().plus(other.vacantMarketRent()))
        .vacantWithoutMarketRent(vacantWithoutMarketRent() + other.vacantWithoutMarketRent())
        .dueInYear(dueInYear().plus(other.dueInYear()))
        .concededInYear(concededInYear().plus(other.concededInYear()))
        .weight(weight().plus(other.weight()))
        .weightedToExpiry(weightedToExpiry().plus(other.weightedToExpiry()))
        .weightedToBreak(weightedToBreak().plus(other.weightedToBreak()))
        .addAllExpiries(Profile.of(expiries(), other.expiries()))
        .addAllFirstEnds(Profile.of(firstEnds(), other.firstEnds()))
        .build();
  }

  /** Units, rent and vacancy in one line. */
  @Override
  public final String toString() {
    return letUnits()
        + " of "
        + units()
        + " units let, "
        + passingRent()
        + " a year passing, "
        + dueInYear()
        + " due in the year";
  }

  static final class Builder extends ImmutableRollTotals.Builder {}
}
