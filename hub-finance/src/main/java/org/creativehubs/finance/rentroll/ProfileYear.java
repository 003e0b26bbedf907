package org.creativehubs.finance.rentroll;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The tenancies that come to an end in one calendar year. */
@HubValue
@Value.Immutable
public abstract class ProfileYear {

  ProfileYear() {}

  static ProfileYear of(int year, int tenancies, Money passingRent, Area area) {
    return ImmutableProfileYear.builder()
        .year(year)
        .tenancies(tenancies)
        .passingRent(passingRent)
        .area(area)
        .build();
  }

  /** The calendar year of the last day, from 1 to 9999. */
  public abstract int year();

  /** How many tenancies; one or more. */
  public abstract int tenancies();

  /** The rent that passes under them today, a year. */
  public abstract Money passingRent();

  /** Their floor area as far as it is known, in the unit of the roll. */
  public abstract Area area();

  @Value.Check
  void check() {
    Check.atLeast(tenancies(), 1, "tenancies");
  }

  final ProfileYear plus(ProfileYear other) {
    return of(
        year(),
        tenancies() + other.tenancies(),
        passingRent().plus(other.passingRent()),
        area().plus(other.area()));
  }

  /** Year, number and rent in one line. */
  @Override
  public final String toString() {
    return year() + ": " + tenancies() + " tenancies with " + passingRent() + " a year";
  }
}
