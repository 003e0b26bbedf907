package org.creativehubs.metrics.relatedness;

import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Counts, and how regions and industries are to be ranked by one another. */
@HubValue
@Value.Immutable
public abstract non-sealed class ComplexityInput extends DirectedIndexInput {

  private static final int MOST_STEPS = 10_000;

  ComplexityInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The counts. */
  public abstract EmploymentTable table();

  /** The method; the eigenvector where it is left out. */
  @Value.Default
  public ComplexityMethod method() {
    return ComplexityMethod.EIGEN;
  }

  /**
   * How often each side is computed from the other, from 1 to 10,000; given for the methods that
   * have steps, and for no other.
   */
  public abstract Optional<Integer> steps();

  /** The scale; the usual one of the method where it is left out. */
  public abstract Optional<ComplexityScale> scale();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    signRule().check(table());
    Check.givenExactlyIf(steps(), "steps", method().hasSteps(), "method has steps");
    steps().ifPresent(steps -> Check.between(steps, 1, MOST_STEPS, "steps"));
    Check.that(
        method() == ComplexityMethod.EIGEN
            || !scale().equals(Optional.of(ComplexityScale.OF_REGIONS)),
        Fault.INCONSISTENT,
        "scale",
        "be OF_REGIONS only for EIGEN",
        "OF_REGIONS for " + method());
  }

  /** The scale, be it given or usual. */
  public final ComplexityScale usedScale() {
    return scale().orElse(method().usualScale());
  }

  /** Builds a {@link ComplexityInput}. */
  public static final class Builder extends ImmutableComplexityInput.Builder {
    Builder() {}
  }
}
