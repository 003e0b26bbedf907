package org.creativehubs.metrics.relatedness;

import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** Counts, and how regions and industries are to be ranked by one another. */
@HubValue
@Value.Immutable
public abstract class ComplexityInput {

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

  /** Which direction of an eigenvector is up; no other method asks. */
  @Value.Default
  public ComplexitySign sign() {
    return ComplexitySign.WITH_DIVERSITY;
  }

  /**
   * The region or industry that is up, not blank; given exactly if the sign is WITH_REGION or
   * WITH_INDUSTRY.
   */
  public abstract Optional<String> anchor();

  /**
   * A value of some regions, such as the index of the year before, that the index is to rise with;
   * given exactly if the sign is WITH_REFERENCE. Regions without one do not decide.
   */
  public abstract Optional<Observations> reference();

  /**
   * How clearly the sign has to be decided, in [0, 1]: the least absolute correlation or, for an
   * anchor, the least distance from the mean in standard deviations. Below it the index is
   * declined. 0.3 where it is left out, a correlation of medium size in Cohen 1988.
   */
  @Value.Default
  public double leastStrength() {
    return SignRule.MEDIUM;
  }

  /** What an eigenvector is taken over; all regions and industries where it is left out. */
  @Value.Default
  public ComplexityScope scope() {
    return ComplexityScope.WHOLE;
  }

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

  final SignRule signRule() {
    return new SignRule(sign(), anchor(), reference(), leastStrength());
  }

  /** Builds a {@link ComplexityInput}. */
  public static final class Builder extends ImmutableComplexityInput.Builder {
    Builder() {}
  }
}
