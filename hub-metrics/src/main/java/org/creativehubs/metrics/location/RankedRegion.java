package org.creativehubs.metrics.location;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A region with its place in the order of quotients. */
@HubValue
@Value.Immutable
public abstract class RankedRegion {

  RankedRegion() {}

  static RankedRegion of(int rank, String region, double quotient) {
    return new Builder().rank(rank).region(region).quotient(quotient).build();
  }

  /** One more than the number of regions with a higher quotient; at least 1. */
  public abstract int rank();

  /** The label of the region; not blank. */
  public abstract String region();

  /** Its quotient; zero or more. */
  public abstract double quotient();

  @Value.Check
  void check() {
    Check.atLeast(rank(), 1, "rank");
    Check.notNegative(quotient(), "quotient");
  }

  /** Rank, region and quotient in one line. */
  @Override
  public final String toString() {
    return rank() + ". " + region() + " " + Show.number(quotient());
  }

  static final class Builder extends ImmutableRankedRegion.Builder {}
}
