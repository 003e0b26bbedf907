package org.creativehubs.metrics.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Members, ties, and groups that are given or to be sought. */
@HubValue
@Value.Immutable
public abstract class NetworkGroupsInput {

  NetworkGroupsInput() {}

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

  /** Whether ties lead from {@code from} to {@code to}. */
  @Value.Default
  public TieDirection direction() {
    return TieDirection.NONE;
  }

  /**
   * How much chance counts, above zero: more makes smaller groups. 1, where it is not given, is
   * modularity as it was first defined.
   */
  @Value.Default
  public Ratio resolution() {
    return Ratio.ONE;
  }

  /** How groups are sought; given unless groups are. */
  public abstract Optional<GroupSearch> search();

  /** The name of the group of each member, not blank; empty where groups are sought. */
  public abstract Map<String, String> groups();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Ties.checkNetwork(members(), ties(), direction());
    Ties.checkWeights(ties(), weights());
    Check.positive(resolution(), "resolution");
    Check.givenExactlyIf(search(), "search", groups().isEmpty(), "groups is empty");
    if (!groups().isEmpty()) {
      checkGroups();
    }
  }

  private void checkGroups() {
    for (String member : members()) {
      String field = "groups[" + member + "]";
      Check.that(groups().containsKey(member), Fault.MISSING_FIELD, field, "be given", "absent");
      Check.notBlank(groups().getOrDefault(member, ""), field);
    }
    for (String name : groups().keySet()) {
      Check.that(
          members().contains(name), Fault.UNKNOWN_CODE, "groups", "be of one of members", name);
    }
  }

  /** Builds a {@link NetworkGroupsInput}. */
  public static final class Builder extends ImmutableNetworkGroupsInput.Builder {
    Builder() {}
  }
}
