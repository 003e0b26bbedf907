package org.creativehubs.metrics.inequality;

import java.util.OptionalDouble;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observation;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** Values, and how their inequality is measured. */
@HubValue
@Value.Immutable
public abstract class InequalityInput {

  InequalityInput() {}

  /**
   * Values and a measure without a parameter.
   *
   * @param observations the values
   * @param measure any but {@code GENERALISED_ENTROPY} and {@code ATKINSON}
   * @return the input
   */
  public static InequalityInput of(Observations observations, InequalityMeasure measure) {
    return builder().observations(observations).measure(measure).build();
  }

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The values, with weights where they count more than once; groups are of no effect. */
  public abstract Observations observations();

  /** What is measured. */
  public abstract InequalityMeasure measure();

  /** The order of a generalised entropy, given only for it; any finite number. */
  public abstract OptionalDouble alpha();

  /** The aversion to inequality, given only for Atkinson; a finite number of zero or more. */
  public abstract OptionalDouble epsilon();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    given("alpha", alpha(), InequalityMeasure.GENERALISED_ENTROPY);
    given("epsilon", epsilon(), InequalityMeasure.ATKINSON);
    alpha().ifPresent(alpha -> Check.finite(alpha, "alpha"));
    epsilon().ifPresent(epsilon -> Check.notNegative(epsilon, "epsilon"));
    Check.that(
        !measure().needsEqualWeights() || hasEqualWeights(),
        Fault.INCONSISTENT,
        "observations",
        "have equal weights for " + measure(),
        "weights that differ");
  }

  private void given(String field, OptionalDouble parameter, InequalityMeasure of) {
    Check.that(
        parameter.isPresent() == (measure() == of),
        Fault.INCONSISTENT,
        field,
        "be given if, and only if, measure is " + of,
        parameter.isPresent() ? "given" : "left out");
  }

  /** Whether every observation counts the same. */
  final boolean hasEqualWeights() {
    double first = observations().entries().get(0).weight();
    return observations().entries().stream()
        .mapToDouble(Observation::weight)
        .allMatch(weight -> weight == first);
  }

  /** Builds an {@link InequalityInput}. */
  public static final class Builder extends ImmutableInequalityInput.Builder {
    Builder() {}
  }
}
