package org.creativehubs.metrics.relatedness;

import java.util.Optional;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** A question on an eigenvector index: which of its two directions is up, and what it is over. */
public abstract sealed class DirectedIndexInput
    permits ComplexityInput, ComplexityOutlookInput, ComplexityOverYearsInput {

  DirectedIndexInput() {}

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

  final SignRule signRule() {
    return new SignRule(sign(), anchor(), reference(), leastStrength());
  }
}
