package org.creativehubs.finance.billing;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What is expected of bills that have been late for some days. */
@HubValue
@Value.Immutable
public abstract class OverdueBehaviour {

  OverdueBehaviour() {}

  /**
   * What is expected of bills late for more than some days.
   *
   * @param overDays the days of lateness beyond which it holds, zero or more
   * @param share the part that is paid, in [0, 1]
   * @param daysFromNow when it is paid, in days after the day of the forecast, in [1, 3660]
   * @return the assumption
   */
  public static OverdueBehaviour of(int overDays, Ratio share, int daysFromNow) {
    return ImmutableOverdueBehaviour.builder()
        .overDays(overDays)
        .share(share)
        .daysFromNow(daysFromNow)
        .build();
  }

  /** The days of lateness beyond which it holds, up to the next; zero or more. */
  public abstract int overDays();

  /** The part that is paid; a decimal fraction in [0, 1]. */
  public abstract Ratio share();

  /** When it is paid, in days after the day of the forecast; in [1, 3660]. */
  public abstract int daysFromNow();

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notNegative(overDays(), "overDays"),
        () -> Check.share(share(), "share"),
        () -> Check.between(daysFromNow(), 1, 3660, "daysFromNow"));
  }
}
