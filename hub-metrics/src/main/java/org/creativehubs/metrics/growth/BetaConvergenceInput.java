package org.creativehubs.metrics.growth;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** A level, such as income a head, of the same regions at two dates. */
@HubValue
@Value.Immutable
public abstract class BetaConvergenceInput {

  BetaConvergenceInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The levels at the start; weights and groups are not used. */
  public abstract Observations first();

  /** The levels at the end, of the labels of {@link #first()} in any order. */
  public abstract Observations last();

  /** The years between, whole or not; in [0.001, 100000]. */
  public abstract double years();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.finite(years(), "years");
    Check.between(years(), 0.001, 100_000, "years");
    Pairs.sameLabels(first(), last(), "first", "last");
  }

  /** Builds a {@link BetaConvergenceInput}. */
  public static final class Builder extends ImmutableBetaConvergenceInput.Builder {
    Builder() {}
  }
}
