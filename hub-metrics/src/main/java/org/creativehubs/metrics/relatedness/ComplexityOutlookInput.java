package org.creativehubs.metrics.relatedness;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts, and how what a region could gain in complexity is measured. */
@HubValue
@Value.Immutable
public abstract non-sealed class ComplexityOutlookInput extends DirectedIndexInput {

  ComplexityOutlookInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts. */
  public abstract EmploymentTable table();

  /**
   * The scale: population or sample standard deviation, or the eigenvector as it is; population
   * where it is left out.
   */
  @Value.Default
  public ComplexityScale scale() {
    return ComplexityScale.POPULATION;
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

  @Value.Check
  void check() {
    signRule().check(table());
    Check.that(
        scale() != ComplexityScale.OF_REGIONS,
        "scale",
        "be POPULATION, SAMPLE or RAW for an outlook",
        scale());
  }

  /** Builds a {@link ComplexityOutlookInput}. */
  public static final class Builder extends ImmutableComplexityOutlookInput.Builder {
    Builder() {}
  }
}
