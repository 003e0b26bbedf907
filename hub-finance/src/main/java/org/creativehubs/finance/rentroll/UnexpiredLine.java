package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What is left of the term of one unit. */
@HubValue
@Value.Immutable
public abstract class UnexpiredLine {

  UnexpiredLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the unit. */
  public abstract String unit();

  /** How it stands on the date; only those that are let count. */
  public abstract TenancyState state();

  /** What it weighs: rent a year or area; zero or more, zero if it is not let. */
  public abstract Ratio weight();

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

  /** Unit, state and expiry in one line. */
  @Override
  public final String toString() {
    return unit() + " " + Show.words(state()) + expiry().map(day -> " until " + day).orElse("");
  }

  static final class Builder extends ImmutableUnexpiredLine.Builder {}
}
