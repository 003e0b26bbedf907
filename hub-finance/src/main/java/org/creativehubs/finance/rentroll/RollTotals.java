package org.creativehubs.finance.rentroll;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** The sums of a rent roll. Those of two hubs add up to those of both. */
@HubValue
@Value.Immutable
public abstract class RollTotals {

  RollTotals() {}

  static Builder builder() {
    return new Builder();
  }

  /** How many spaces are listed; zero or more. */
  public abstract int spaces();

  /** How many of them nobody has on the date; zero or more. */
  public abstract int vacantSpaces();

  /** How many lettings are in force on the date; zero or more. */
  public abstract int lettings();

  /** How many of them roll on without an end; zero or more. */
  public abstract int rollingLettings();

  /** How many of them are held over after their term; zero or more. */
  public abstract int heldOverLettings();

  /** How many of them do not say for which days they are; zero or more. */
  public abstract int undatedLettings();

  /** How many lettings have a line and are not in force; zero or more. */
  public abstract int otherLettings();

  /**
   * How many lettings in force and vacant spaces have no area, zero or more; the areas lack them.
   */
  public abstract int withoutArea();

  /** The floor area that is let. */
  public abstract Area letArea();

  /** The floor area that is not. */
  public abstract Area vacantArea();

  /** The rent that passes a year. */
  public abstract Money passingRent();

  /** What passes of it under lettings that roll on. */
  public abstract Money rentRolling();

  /** What passes of it from tenants who hold over. */
  public abstract Money rentHeldOver();

  /** What passes of it under lettings that do not say for which days they are. */
  public abstract Money rentUndated();

  /** How many lettings in force say no rent, zero or more; the rents lack them. */
  public abstract int withoutRent();

  /** The market rent a year of the lettings in force, as far as it is known. */
  public abstract Money marketRentOfLet();

  /** By how much market rents exceed passing rents, of the lettings where they do; zero or more. */
  public abstract Money underRented();

  /** By how much passing rents exceed market rents, of the lettings where they do; zero or more. */
  public abstract Money overRented();

  /** How many lettings in force have no reversion, zero or more; that of the roll lacks them. */
  public abstract int withoutReversion();

  /** The market rent a year of the vacant spaces, as far as it is known. */
  public abstract Money vacantMarketRent();

  /** How many vacant spaces have no market rent; zero or more. */
  public abstract int vacantWithoutMarketRent();

  /** What falls due in the year under all terms, net of concessions. */
  public abstract Money dueInYear();

  /** What is conceded of the lines that fall due in the year. */
  public abstract Money concededInYear();

  /**
   * What is open on the date of bills that fell due before, of all lines; zero or more. Absent
   * where there is no ledger.
   */
  public abstract Optional<Money> arrears();

  /** How many lettings have no terms, zero or more; what falls due lacks them. */
  public abstract int withoutTerms();

  /** The sum of the weights of unexpired terms; zero or more. */
  public abstract Ratio weight();

  /** The sum of weights times years to expiry; zero or more. */
  public abstract Ratio weightedToExpiry();

  /** The sum of weights times years to the first break; zero or more. */
  public abstract Ratio weightedToBreak();

  /** The lettings whose term runs, by the calendar year in which they expire, in order. */
  public abstract List<ProfileYear> expiries();

  /** The same by the calendar year of their next break or else expiry, in order. */
  public abstract List<ProfileYear> firstEnds();

  @Value.Check
  void check() {
    Check.that(
        vacantSpaces() <= spaces(),
        Fault.INCONSISTENT,
        "vacantSpaces",
        "be at most spaces",
        vacantSpaces());
    Check.that(
        rollingLettings() + heldOverLettings() + undatedLettings() <= lettings(),
        Fault.INCONSISTENT,
        "lettings",
        "be at least those in each state",
        lettings());
    checkProfile(expiries(), "expiries");
    checkProfile(firstEnds(), "firstEnds");
  }

  private void checkProfile(List<ProfileYear> years, String field) {
    Money rent =
        Money.sum(passingRent().currency(), years.stream().map(ProfileYear::passingRent).toList());
    Check.that(
        rent.equals(rentOfTerms()),
        Fault.INCONSISTENT,
        field,
        "add up to passingRent, without what is rolling, held over or undated",
        rent);
  }

  /** What passes under terms that run to an end. */
  final Money rentOfTerms() {
    return passingRent().minus(rentRolling()).minus(rentHeldOver()).minus(rentUndated());
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

  final UnexpiredSums unexpired(RollPolicy policy) {
    return UnexpiredSums.of(policy, lettings(), weight(), weightedToExpiry(), weightedToBreak());
  }

  /**
   * These sums and those of another hub, under the same conventions and on the same date.
   *
   * @param other the sums of spaces and lettings that are not in these
   * @return the sums of both
   * @throws InvalidValueException if the currencies differ
   */
  public final RollTotals plus(RollTotals other) {
    Builder sum = builder();
    return sum.spaces(spaces() + other.spaces())
        .vacantSpaces(vacantSpaces() + other.vacantSpaces())
        .lettings(lettings() + other.lettings())
        .rollingLettings(rollingLettings() + other.rollingLettings())
        .heldOverLettings(heldOverLettings() + other.heldOverLettings())
        .undatedLettings(undatedLettings() + other.undatedLettings())
        .otherLettings(otherLettings() + other.otherLettings())
        .withoutArea(withoutArea() + other.withoutArea())
        .letArea(letArea().plus(other.letArea()))
        .vacantArea(vacantArea().plus(other.vacantArea()))
        .passingRent(passingRent().plus(other.passingRent()))
        .rentRolling(rentRolling().plus(other.rentRolling()))
        .rentHeldOver(rentHeldOver().plus(other.rentHeldOver()))
        .rentUndated(rentUndated().plus(other.rentUndated()))
        .withoutRent(withoutRent() + other.withoutRent())
        .marketRentOfLet(marketRentOfLet().plus(other.marketRentOfLet()))
        .underRented(underRented().plus(other.underRented()))
        .overRented(overRented().plus(other.overRented()))
        .withoutReversion(withoutReversion() + other.withoutReversion())
        .vacantMarketRent(vacantMarketRent().plus(other.vacantMarketRent()))
        .vacantWithoutMarketRent(vacantWithoutMarketRent() + other.vacantWithoutMarketRent())
        .dueInYear(dueInYear().plus(other.dueInYear()))
        .concededInYear(concededInYear().plus(other.concededInYear()))
        .arrears(arrears().flatMap(own -> other.arrears().map(own::plus)))
        .withoutTerms(withoutTerms() + other.withoutTerms())
        .weight(weight().plus(other.weight()))
        .weightedToExpiry(weightedToExpiry().plus(other.weightedToExpiry()))
        .weightedToBreak(weightedToBreak().plus(other.weightedToBreak()))
        .addAllExpiries(Profile.of(expiries(), other.expiries()))
        .addAllFirstEnds(Profile.of(firstEnds(), other.firstEnds()))
        .build();
  }

  /** Lettings, vacant spaces and rent in one line. */
  @Override
  public final String toString() {
    return Show.counted(lettings(), "lettings")
        + " in force"
        + counted(rollingLettings(), "rolling")
        + counted(heldOverLettings(), "holding over")
        + counted(undatedLettings(), "undated")
        + ", "
        + vacantSpaces()
        + " of "
        + Show.counted(spaces(), "spaces")
        + " vacant, "
        + passingRent()
        + " a year passing, "
        + dueInYear()
        + " due in the year"
        + arrears().map(open -> ", " + open + " in arrears").orElse("");
  }

  private static String counted(int lettings, String words) {
    return lettings == 0 ? "" : ", " + lettings + " " + words;
  }

  static final class Builder extends ImmutableRollTotals.Builder {}
}
