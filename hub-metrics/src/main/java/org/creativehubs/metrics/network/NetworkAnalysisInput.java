package org.creativehubs.metrics.network;

import java.util.List;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Members, hubs or places, and what ties them. */
@HubValue
@Value.Immutable
public abstract class NetworkAnalysisInput {

  NetworkAnalysisInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Their names in order, each once, not blank; at least one. Those without ties count as well. */
  public abstract List<String> members();

  /**
   * Ties between members, each pair once for each kind of tie; with a direction once for each way.
   */
  public abstract List<NetworkTie> ties();

  /** How far apart linked members are. */
  public abstract Distance distance();

  /** Whether ties lead from {@code from} to {@code to}; without it they have no direction. */
  @Value.Default
  public TieDirection direction() {
    return TieDirection.NONE;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Ties.checkNetwork(members(), ties(), direction());
    if (distance() == Distance.INVERSE_WEIGHT) {
      Ties.checkWeights(ties(), "ties", "distances by INVERSE_WEIGHT");
    }
  }

  /** Builds a {@link NetworkAnalysisInput}. */
  public static final class Builder extends ImmutableNetworkAnalysisInput.Builder {
    Builder() {}
  }
}
