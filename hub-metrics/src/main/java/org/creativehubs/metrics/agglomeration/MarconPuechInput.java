package org.creativehubs.metrics.agglomeration;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link MarconPuech} is asked. */
@HubValue
@Value.Immutable
public abstract class MarconPuechInput {

  MarconPuechInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Plants with positions, of all industries to compare with; their sizes are the weights. */
  public abstract Plants plants();

  /** The name of the industry around whose plants one looks; one of the plants. */
  public abstract String industry();

  /** The name of the industry one looks for, one of the plants; the same where it is left out. */
  public abstract Optional<String> neighbours();

  /** The distances; each finite and above zero, in ascending order. */
  public abstract List<Double> radii();

  /** How distances are measured; on a plane where it is left out. */
  @Value.Default
  public PlantDistance distance() {
    return PlantDistance.PLANAR;
  }

  /** What draws leave to chance; all locations where it is left out. */
  @Value.Default
  public NullModel nullModel() {
    return NullModel.RANDOM_LOCATION;
  }

  /** How bands are drawn; none where it is left out. */
  public abstract Optional<Simulation> simulation();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Positions.check(plants(), distance());
    Positions.checkIndustry(plants(), industry(), "industry");
    neighbours().ifPresent(name -> Positions.checkIndustry(plants(), name, "neighbours"));
    Positions.checkAscending(radii(), "radii", false);
  }

  final String neighbour() {
    return neighbours().orElse(industry());
  }

  /** Builds a {@link MarconPuechInput}. */
  public static final class Builder extends ImmutableMarconPuechInput.Builder {
    Builder() {}
  }
}
