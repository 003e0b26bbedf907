package org.creativehubs.metrics.network;

import java.util.List;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Members and ties, and by which conventions their positions are measured. */
@HubValue
@Value.Immutable
public abstract class NetworkPositionsInput {

  NetworkPositionsInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Names in order, each once, not blank; at least one. Those without ties count as well. */
  public abstract List<String> members();

  /**
   * Ties between members, each pair once for each kind of tie; with a direction once for each way.
   */
  public abstract List<NetworkTie> ties();

  /** Whether links count once, or by the counts of their ties. */
  public abstract TieWeights weights();

  /** How closeness takes those who are not reached. */
  public abstract ClosenessRule closeness();

  /**
   * Whether ties lead from {@code from} to {@code to}. Closeness then follows them; constraint and
   * effective size add both ways, as Burt does; what else is measured takes links without
   * direction.
   */
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
    Ties.checkWeights(ties(), weights());
  }

  /** Builds a {@link NetworkPositionsInput}. */
  public static final class Builder extends ImmutableNetworkPositionsInput.Builder {
    Builder() {}
  }
}
