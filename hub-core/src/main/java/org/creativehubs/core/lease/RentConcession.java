package org.creativehubs.core.lease;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A part of a charge that is not collected for a time: rent-free, half rent. */
@HubValue
@Value.Immutable
public abstract class RentConcession {

  RentConcession() {}

  /**
   * A concession.
   *
   * @param dates the days it runs
   * @param share the part not collected, in [0, 1]
   * @return the concession
   */
  public static RentConcession of(DateRange dates, Ratio share) {
    return ImmutableRentConcession.builder().dates(dates).share(share).build();
  }

  /**
   * No charge at all for a time.
   *
   * @param dates the days it runs
   * @return a concession of all
   */
  public static RentConcession free(DateRange dates) {
    return of(dates, Ratio.ONE);
  }

  /** The days it runs. */
  public abstract DateRange dates();

  /** The part of the charge that is not collected, as a decimal fraction in [0, 1]. */
  public abstract Ratio share();

  @Value.Check
  void check() {
    Check.share(share(), "share");
  }

  /** Share and days in one line. */
  @Override
  public final String toString() {
    return share() + " off from " + dates().start() + " to " + dates().lastDay();
  }
}
