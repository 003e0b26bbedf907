package org.creativehubs.metrics.network;

import java.util.List;
import org.creativehubs.core.cluster.NetworkTie;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.vocabulary.Codes;
import org.immutables.value.Value;

/** The ties of the same members before and after an event. */
@HubValue
@Value.Immutable
public abstract class NetworkChangeInput {

  NetworkChangeInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Names in order, each once, not blank; at least one. */
  public abstract List<String> members();

  /** Ties before the event, each pair once for each kind. */
  public abstract List<NetworkTie> before();

  /** All ties after the event, also those that were there before, each pair once for each kind. */
  public abstract List<NetworkTie> after();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(members(), "members");
    Codes.checkNames(members(), "members");
    Ties.check(members(), before(), TieDirection.NONE, "before");
    Ties.check(members(), after(), TieDirection.NONE, "after");
  }

  /** Builds a {@link NetworkChangeInput}. */
  public static final class Builder extends ImmutableNetworkChangeInput.Builder {
    Builder() {}
  }
}
