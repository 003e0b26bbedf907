package org.creativehubs.metrics.location;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts with their reference, and how sure the intervals around quotients are to be. */
@HubValue
@Value.Immutable
public abstract class QuotientIntervalInput {

  QuotientIntervalInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts, what the regions are compared with, and the industries asked about. */
  public abstract LocationQuotientInput quotients();

  /** The confidence level, in (0, 1), such as 0.95. */
  public abstract double level();

  /** The method; {@link IntervalMethod#LOG_DELTA} where it is left out. */
  @Value.Default
  public IntervalMethod method() {
    return IntervalMethod.LOG_DELTA;
  }

  /** When a quotient is flagged as unreliable; nothing is flagged where it is left out. */
  public abstract Optional<ReliabilityRule> reliability();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.inside(level(), 0, 1, "level");
  }

  /** Builds a {@link QuotientIntervalInput}. */
  public static final class Builder extends ImmutableQuotientIntervalInput.Builder {
    Builder() {}
  }
}
