package org.creativehubs.metrics.relatedness;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts, and how to compare industries or regions with one another. */
@HubValue
@Value.Immutable
public abstract class RelatednessInput {

  RelatednessInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts. */
  public abstract EmploymentTable table();

  /** What is compared; industries where it is left out. */
  @Value.Default
  public RelatedSide side() {
    return RelatedSide.INDUSTRIES;
  }

  /** The measure; proximity where it is left out. */
  @Value.Default
  public RelatednessMeasure measure() {
    return RelatednessMeasure.PROXIMITY;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link RelatednessInput}. */
  public static final class Builder extends ImmutableRelatednessInput.Builder {
    Builder() {}
  }
}
