package org.creativehubs.metrics.relatedness;

import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** Counts, and how what a region could gain in complexity is measured. */
@HubValue
@Value.Immutable
public abstract class ComplexityOutlookInput {

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

  /** Which direction of the eigenvector is up. */
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
    Check.that(
        scale() != ComplexityScale.OF_REGIONS,
        "scale",
        "be POPULATION, SAMPLE or RAW for an outlook",
        scale());
  }

  final SignRule signRule() {
    return new SignRule(sign(), anchor(), reference(), leastStrength());
  }

  /** Builds a {@link ComplexityOutlookInput}. */
  public static final class Builder extends ImmutableComplexityOutlookInput.Builder {
    Builder() {}
  }
}
