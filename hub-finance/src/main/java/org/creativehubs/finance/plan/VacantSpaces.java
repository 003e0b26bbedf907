package org.creativehubs.finance.plan;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How a plan assumes that spaces are let which nobody has. */
@HubValue
@Value.Immutable
public abstract class VacantSpaces {

  VacantSpaces() {}

  /**
   * How vacant spaces are let.
   *
   * @param occupancy how much of their rent comes in, from the first month in which they are vacant
   * @param shareOfMarket the rent as a share of market rent; zero or more
   * @return the assumption
   */
  public static VacantSpaces of(OccupancyRamp occupancy, Ratio shareOfMarket) {
    return new Builder().occupancy(occupancy).shareOfMarket(shareOfMarket).build();
  }

  /** How much of their rent comes in, from the first month in which they are vacant. */
  public abstract OccupancyRamp occupancy();

  /** The rent as a share of market rent, as a decimal fraction; zero or more. */
  public abstract Ratio shareOfMarket();

  @Value.Check
  void check() {
    Check.notNegative(shareOfMarket(), "shareOfMarket");
  }

  static final class Builder extends ImmutableVacantSpaces.Builder {}
}
