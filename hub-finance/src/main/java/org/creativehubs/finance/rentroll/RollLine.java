package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** One unit of a rent roll; money in one currency. */
@HubValue
@Value.Immutable
public abstract class RollLine {

  RollLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the unit. */
  public abstract String unit();

  /** How it stands on the date. */
  public abstract TenancyState state();

  /** The floor area, greater than zero, as it was given; absent where it is not known. */
  public abstract Optional<Area> area();

  /** The rent that passes a year; zero or more, zero if the unit is not let. */
  public abstract Money passingRent();

  /** The market rent a year, zero or more; absent where it is not known. */
  public abstract Optional<Money> marketRent();

  /**
   * Market rent less passing rent of a unit that is let: above zero if it is under-rented, below if
   * over-rented; absent if the unit is not let or its market rent not known.
   */
  public abstract Optional<Money> reversion();

  /** What falls due in the year under the lease, whether or not it runs on the date; net. */
  public abstract Money dueInYear();

  /** What is conceded of the lines that fall due in the year. */
  public abstract Money concededInYear();

  /** The last day of the term; absent where there is no lease. */
  @IsoDate
  public abstract Optional<LocalDate> expiry();

  /** The first break on or after the date; absent if there is none, or the unit is not let. */
  @IsoDate
  public abstract Optional<LocalDate> nextBreak();

  /** Years from the date to the end of the term; zero or more; absent if the unit is not let. */
  public abstract Optional<Ratio> yearsToExpiry();

  /** Years to the next break, or to the end if there is none; above zero, absent if not let. */
  public abstract Optional<Ratio> yearsToBreak();

  /** Unit, state and passing rent in one line. */
  @Override
  public final String toString() {
    return unit() + " " + Show.words(state()) + ": " + passingRent() + " a year";
  }

  static final class Builder extends ImmutableRollLine.Builder {}
}
