package org.creativehubs.metrics.network;

import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How groups are sought: the best of so many searches, each from a random order of members. */
@HubValue
@Value.Immutable
public abstract class GroupSearch {

  private static final int MOST_STARTS = 10_000;

  GroupSearch() {}

  /**
   * The best of twenty searches.
   *
   * @param seed what the random orders are made of, any number
   * @return the search
   */
  public static GroupSearch of(long seed) {
    return new Builder().seed(seed).starts(20).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the random orders are made of, any number; the same seed gives the same groups. */
  public abstract long seed();

  /** How many searches are made, in [1, 10000]. */
  public abstract int starts();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.between(starts(), 1, MOST_STARTS, "starts");
  }

  /** How many searches, and from what, such as {@code 20 searches from seed 1}. */
  @Override
  public final String toString() {
    return Show.counted(starts(), "searches") + " from seed " + seed();
  }

  /** Builds a {@link GroupSearch}. */
  public static final class Builder extends ImmutableGroupSearch.Builder {
    Builder() {}
  }
}
