package org.creativehubs.metrics.spatial;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** Values of places, their neighbours, and how a statistic of each place is tested. */
@HubValue
@Value.Immutable
public abstract class LocalAutocorrelationInput {

  LocalAutocorrelationInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * One value for each place of the weights, in any order. Their weights and groups are not used.
   */
  public abstract Observations observations();

  /** Who is whose neighbour. */
  public abstract SpatialWeights weights();

  /** The statistic; local Moran where it is left out. */
  @Value.Default
  public LocalMeasure measure() {
    return LocalMeasure.MORAN;
  }

  /** What the second moment of local Moran divides by; no other measure asks. */
  @Value.Default
  public MoranDivisor divisor() {
    return MoranDivisor.PLACES;
  }

  /** How each place is tested; permutations keep its own value in place. */
  public abstract SpatialInference inference();

  /** How p-values are raised because there are many. */
  public abstract Correction correction();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Links.checkSame(observations(), weights());
    Check.that(
        measure().allows(assumption()),
        Fault.INCONSISTENT,
        "inference.assumption",
        "be one that " + measure() + " has",
        assumption());
  }

  /** The assumption, be it given or usual. */
  public final NullAssumption assumption() {
    return inference().assumption().orElse(measure().usual());
  }

  /** Builds a {@link LocalAutocorrelationInput}. */
  public static final class Builder extends ImmutableLocalAutocorrelationInput.Builder {
    Builder() {}
  }
}
