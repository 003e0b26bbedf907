package org.creativehubs.metrics.spatial;

import java.util.Optional;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.metrics.index.Observations;
import org.immutables.value.Value;

/** Values of places and who is whose neighbour. */
@HubValue
@Value.Immutable
public abstract class SpatialGiniInput {

  SpatialGiniInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** One value of zero or more for each place of the weights, in any order. */
  public abstract Observations observations();

  /** Who is whose neighbour; how much a neighbour weighs is not used. */
  public abstract SpatialWeights weights();

  /**
   * How polarisation is tested by permutations; not tested where it is left out. An assumption is
   * not used.
   */
  public abstract Optional<SpatialInference> inference();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Links.checkSame(observations(), weights());
    Links.checkNotNegative(observations(), "a Gini");
  }

  /** Builds a {@link SpatialGiniInput}. */
  public static final class Builder extends ImmutableSpatialGiniInput.Builder {
    Builder() {}
  }
}
