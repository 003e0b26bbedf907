package org.creativehubs.metrics.concentration;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.shares.LogBase;
import org.immutables.value.Value;

/** Counts by region and industry, and how their separation is measured. */
@HubValue
@Value.Immutable
public abstract class MultigroupSegregationInput {

  MultigroupSegregationInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts. */
  public abstract EmploymentTable table();

  /** What is measured. */
  public abstract MultigroupMeasure measure();

  /** The base of the logarithms; base 2 (bits) if left out. The ratio does not depend on it. */
  @Value.Default
  public LogBase logBase() {
    return LogBase.TWO;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link MultigroupSegregationInput}. */
  public static final class Builder extends ImmutableMultigroupSegregationInput.Builder {
    Builder() {}
  }
}
