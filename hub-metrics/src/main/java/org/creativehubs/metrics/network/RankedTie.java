package org.creativehubs.metrics.network;

import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A tie with its rank among the ties of a network. */
@HubValue
@Value.Immutable
public abstract class RankedTie {

  RankedTie() {}

  static Builder builder() {
    return new Builder();
  }

  /** One more than the number of stronger ties; at least 1, the same for ties that are equal. */
  public abstract int rank();

  /** The tie. */
  public abstract NetworkTie tie();

  @Value.Check
  void check() {
    Check.atLeast(rank(), 1, "rank");
  }

  static final class Builder extends ImmutableRankedTie.Builder {}
}
