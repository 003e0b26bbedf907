package org.creativehubs.metrics.relatedness;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts, and how nearness to an industry is measured. */
@HubValue
@Value.Immutable
public abstract class RelatednessDensityInput {

  RelatednessDensityInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts. */
  public abstract EmploymentTable table();

  /**
   * How industries are compared; proximity where it is left out. The others have 0 on the diagonal,
   * so that {@link #diagonal()} changes nothing.
   */
  @Value.Default
  public RelatednessMeasure measure() {
    return RelatednessMeasure.PROXIMITY;
  }

  /** Whether an industry counts as related to itself; it does where this is left out. */
  @Value.Default
  public DiagonalRule diagonal() {
    return DiagonalRule.INCLUDED;
  }

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** Builds a {@link RelatednessDensityInput}. */
  public static final class Builder extends ImmutableRelatednessDensityInput.Builder {
    Builder() {}
  }
}
