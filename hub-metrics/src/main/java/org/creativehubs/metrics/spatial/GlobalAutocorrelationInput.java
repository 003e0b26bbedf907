package org.creativehubs.metrics.spatial;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** Values of places, their neighbours, and how a statistic of the map is tested. */
@HubValue
@Value.Immutable
public abstract class GlobalAutocorrelationInput {

  GlobalAutocorrelationInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * One value for each place of the weights, in any order; zero or more for {@link
   * GlobalMeasure#GETIS_ORD}. Their weights and groups are not used.
   */
  public abstract Observations observations();

  /** Who is whose neighbour. */
  public abstract SpatialWeights weights();

  /** The statistic; Moran where it is left out. */
  @Value.Default
  public GlobalMeasure measure() {
    return GlobalMeasure.MORAN;
  }

  /** How it is tested; under randomisation unless an assumption is given. */
  public abstract SpatialInference inference();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Links.checkSame(observations(), weights());
    if (measure() == GlobalMeasure.GETIS_ORD) {
      Links.checkNotNegative(observations(), measure().words());
    }
    Check.that(
        measure().allows(assumption()),
        Fault.INCONSISTENT,
        "inference.assumption",
        "be one that " + measure() + " has",
        assumption());
  }

  /** The assumption, be it given or usual. */
  public final NullAssumption assumption() {
    return inference().assumption().orElse(NullAssumption.RANDOMISATION);
  }

  /** Builds a {@link GlobalAutocorrelationInput}. */
  public static final class Builder extends ImmutableGlobalAutocorrelationInput.Builder {
    Builder() {}
  }
}
