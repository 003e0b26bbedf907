package org.creativehubs.finance.rentroll;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The lettings whose term ends in one calendar year. */
@HubValue
@Value.Immutable
public abstract class ProfileYear {

  ProfileYear() {}

  static ProfileYear of(int year, int lettings, Money passingRent, Area area) {
    return ImmutableProfileYear.builder()
        .year(year)
        .lettings(lettings)
        .passingRent(passingRent)
        .area(area)
        .build();
  }

  /** The calendar year of the last day, from 1 to 9999. */
  public abstract int year();

  /** How many lettings; one or more. */
  public abstract int lettings();

  /** The rent that passes under them today, a year. */
  public abstract Money passingRent();

  /** Their floor area as far as it is known, in the unit of the roll. */
  public abstract Area area();

  @Value.Check
  void check() {
    Check.atLeast(lettings(), 1, "lettings");
  }

  final ProfileYear plus(ProfileYear other) {
    return of(
        year(),
        lettings() + other.lettings(),
        passingRent().plus(other.passingRent()),
        area().plus(other.area()));
  }

  /** Year, number and rent in one line. */
  @Override
  public final String toString() {
    return year()
        + ": "
        + Show.counted(lettings(), "lettings")
        + " with "
        + passingRent()
        + " a year";
  }
}
