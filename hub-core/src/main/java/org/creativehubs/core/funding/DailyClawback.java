package org.creativehubs.core.funding;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A grant is given back less by the day, in a straight line. */
@HubValue
@JsonTypeName("DAILY")
@Value.Immutable
public abstract non-sealed class DailyClawback extends ClawbackPolicy {

  DailyClawback() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public final ClawbackTaper taper() {
    return ClawbackTaper.DAILY;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkTerms();
  }

  /** Builds a {@link DailyClawback}. */
  public static final class Builder extends ImmutableDailyClawback.Builder {
    Builder() {}
  }
}
