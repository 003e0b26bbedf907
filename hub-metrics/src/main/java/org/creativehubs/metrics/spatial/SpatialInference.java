package org.creativehubs.metrics.spatial;

import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** How a statistic is tested. */
@HubValue
@Value.Immutable
public abstract class SpatialInference {

  private static final int MOST = 10_000_000;

  SpatialInference() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The test that the package spdep does unless it is told otherwise: more alike than by chance,
   * without permutations.
   *
   * @return the test
   */
  public static SpatialInference oneSided() {
    return builder().alternative(Alternative.GREATER).build();
  }

  /**
   * The analytic test that the package esda does: more alike or less alike than by chance.
   *
   * @return the test
   */
  public static SpatialInference twoSided() {
    return builder().alternative(Alternative.TWO_SIDED).build();
  }

  /** What expected value and variance are taken under; the usual one of the measure if absent. */
  public abstract Optional<NullAssumption> assumption();

  /** What the test looks for. */
  public abstract Alternative alternative();

  /** How many permutations, from 1 to 10,000,000; the test is analytic alone where it is absent. */
  public abstract Optional<Integer> permutations();

  /** The seed of the permutations, any number; given where permutations are, and only there. */
  public abstract Optional<Long> seed();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    permutations().ifPresent(count -> Check.between(count, 1, MOST, "permutations"));
    Check.givenExactlyIf(seed(), "seed", permutations().isPresent(), "permutations are");
  }

  /** Builds a {@link SpatialInference}. */
  public static final class Builder extends ImmutableSpatialInference.Builder {
    Builder() {}
  }
}
