package org.creativehubs.core.funding;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A grant is given back less by one part of it at the end of each full year. */
@HubValue
@JsonTypeName("YEAR_STEPS")
@Value.Immutable
public abstract non-sealed class YearStepsClawback extends ClawbackPolicy {

  YearStepsClawback() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final ClawbackTaper taper() {
    return ClawbackTaper.YEAR_STEPS;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkTerms();
  }

  /** Builds a {@link YearStepsClawback}. */
  public static final class Builder extends ImmutableYearStepsClawback.Builder {
    Builder() {}
  }
}
