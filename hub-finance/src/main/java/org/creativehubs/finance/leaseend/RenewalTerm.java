package org.creativehubs.finance.leaseend;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.DateLimits;
import org.immutables.value.Value;

/** A renewal of a lease. */
@HubValue
@Value.Immutable
public abstract class RenewalTerm {

  private static final int MOST_MONTHS = 12 * 9998;

  RenewalTerm() {}

  /**
   * A renewal that follows on at once.
   *
   * @param months its length, one or more
   * @return the renewal
   */
  public static RenewalTerm of(int months) {
    return new Builder().months(months).build();
  }

  /**
   * A renewal that begins on a day.
   *
   * @param months its length, one or more
   * @param startsOn its first day, in the years 1 to 9999
   * @return the renewal
   */
  public static RenewalTerm startingOn(int months, LocalDate startsOn) {
    return new Builder().months(months).startsOn(startsOn).build();
  }

  /** Its length in months, in [1, 119976]. */
  public abstract int months();

  /** Its first day, in the years 1 to 9999; absent where it follows on at once. */
  @IsoDate
  public abstract Optional<LocalDate> startsOn();

  @Value.Check
  void check() {
    Check.between(months(), 1, MOST_MONTHS, "months");
    startsOn().ifPresent(day -> DateLimits.years(day, "startsOn"));
  }

  static final class Builder extends ImmutableRenewalTerm.Builder {}
}
