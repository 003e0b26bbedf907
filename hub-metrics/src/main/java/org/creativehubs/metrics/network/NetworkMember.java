package org.creativehubs.metrics.network;

import java.util.OptionalInt;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How one member stands in a network. */
@HubValue
@Value.Immutable
public abstract class NetworkMember {

  NetworkMember() {}

  static Builder builder() {
    return new Builder();
  }

  /** Its name; not blank. */
  public abstract String name();

  /** How many others it is linked to, in any direction; zero or more. */
  public abstract int degree();

  /** How many others its ties lead to, zero or more; given where ties have a direction. */
  public abstract OptionalInt outgoing();

  /** From how many others ties lead to it, zero or more; given where ties have a direction. */
  public abstract OptionalInt incoming();

  /** The sum of the counts of its ties, in links; undefined where one has no count. */
  public abstract Answer strength();

  /**
   * How many pairs of others it lies between: for each pair the part of its shortest paths that
   * lead through it; zero or more. Where ties have a direction, pairs are in order: there and back
   * are two.
   */
  public abstract double betweenness();

  /** Its betweenness by all pairs of others, in [0, 1]; undefined with fewer than two others. */
  public abstract Answer betweennessShare();

  /** Whether a part would break apart without it; false where JSON does not say. */
  @Value.Default
  public boolean bridge() {
    return false;
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.notNegative(degree(), "degree");
    Check.finite(betweenness(), "betweenness");
    Check.notNegative(betweenness(), "betweenness");
  }

  static final class Builder extends ImmutableNetworkMember.Builder {}
}
