package org.creativehubs.finance.plan;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How occupancy goes in a straight line from one share to another, and stays there. */
@HubValue
@Value.Immutable
public abstract class OccupancyRamp {

  OccupancyRamp() {}

  /**
   * The same occupancy in every month.
   *
   * @param share in [0, 1]
   * @return the ramp
   */
  public static OccupancyRamp steady(Ratio share) {
    return builder().first(share).full(share).months(0).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The share in the first month, in [0, 1]. */
  public abstract Ratio first();

  /** The share once {@link #months()} have gone by, in [0, 1]. */
  public abstract Ratio full();

  /** How many months it takes, from 0 to 600; 0 means that the first has the full share. */
  public abstract int months();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.share(first(), "first");
    Check.share(full(), "full");
    Check.between(months(), 0, 600, "months");
  }

  /**
   * The share of a month.
   *
   * @param month the month, counted from 1: the first in which what it is of is there
   * @return the exact share
   */
  public final Ratio in(int month) {
    Check.atLeast(month, 1, "month");
    return month > months()
        ? full()
        : first().plus(full().minus(first()).times(Ratio.of(month - 1, months())));
  }

  /** The occupancy ramp in one line. */
  @Override
  public final String toString() {
    return months() == 0
        ? full() + " let"
        : first() + " let, " + full() + " after " + Show.counted(months(), "months");
  }

  /** Builds an {@link OccupancyRamp}. */
  public static final class Builder extends ImmutableOccupancyRamp.Builder {
    Builder() {}
  }
}
