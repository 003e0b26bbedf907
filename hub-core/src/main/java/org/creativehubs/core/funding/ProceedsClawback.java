package org.creativehubs.core.funding;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A share of what the asset is sold for is given back, within the years. */
@HubValue
@JsonTypeName("PROCEEDS_SHARE")
@Value.Immutable
public abstract non-sealed class ProceedsClawback extends ClawbackPolicy {

  ProceedsClawback() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final ClawbackTaper taper() {
    return ClawbackTaper.PROCEEDS_SHARE;
  }

  /** The share of the funder of what the asset is sold for, in [0, 1]. */
  public abstract Ratio shareOfProceeds();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(this::checkTerms, () -> Check.share(shareOfProceeds(), "shareOfProceeds"));
  }

  /** Builds a {@link ProceedsClawback}. */
  public static final class Builder extends ImmutableProceedsClawback.Builder {
    Builder() {}
  }
}
