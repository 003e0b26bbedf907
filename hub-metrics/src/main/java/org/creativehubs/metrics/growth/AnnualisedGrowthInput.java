package org.creativehubs.metrics.growth;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** A level, such as jobs or turnover, at two dates. */
@HubValue
@Value.Immutable
public abstract class AnnualisedGrowthInput {

  AnnualisedGrowthInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The levels at the start; weights and groups are not used. */
  public abstract Observations first();

  /** The levels at the end, of the labels of {@link #first()} in any order. */
  public abstract Observations last();

  /** The years between, whole or not; above 0. */
  public abstract double years();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.positive(years(), "years");
    Pairs.sameLabels(first(), last(), "first", "last");
  }

  /** Builds an {@link AnnualisedGrowthInput}. */
  public static final class Builder extends ImmutableAnnualisedGrowthInput.Builder {
    Builder() {}
  }
}
