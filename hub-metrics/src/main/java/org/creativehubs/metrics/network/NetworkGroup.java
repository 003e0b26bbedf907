package org.creativehubs.metrics.network;

import java.util.List;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** One group of members, and what it adds to the modularity. */
@HubValue
@Value.Immutable
public abstract class NetworkGroup {

  NetworkGroup() {}

  static Builder builder() {
    return new Builder();
  }

  /** Its name: that given, or of its first member; not blank. */
  public abstract String name();

  /** Its members in alphabetical order; at least one. */
  public abstract List<String> members();

  /** The weight of links within it by that of all links, in [0, 1]. */
  public abstract Ratio within();

  /**
   * The part that chance would put within it: what leads out of its members by all weights, times
   * what leads into them by all weights; in [0, 1].
   */
  public abstract Ratio expected();

  /** How many members it has. */
  public final int size() {
    return members().size();
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notEmpty(members(), "members");
    Check.share(within(), "within");
    Check.share(expected(), "expected");
  }

  static final class Builder extends ImmutableNetworkGroup.Builder {}
}
