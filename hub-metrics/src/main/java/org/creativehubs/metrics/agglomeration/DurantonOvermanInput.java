package org.creativehubs.metrics.agglomeration;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.Plants;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link DurantonOverman} is asked. */
@HubValue
@Value.Immutable
public abstract class DurantonOvermanInput {

  DurantonOvermanInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Plants with positions, of all industries whose sites the industry could have. */
  public abstract Plants plants();

  /** The name of the industry asked about; one of the plants. */
  public abstract String industry();

  /** The bandwidth h of the kernel, in the unit of distances; finite and above zero. */
  public abstract double bandwidth();

  /** The distances; each finite and zero or more, in ascending order. */
  public abstract List<Double> distances();

  /** What becomes of the kernel below zero. */
  public abstract Boundary boundary();

  /** How pairs count; alike where it is left out. */
  @Value.Default
  public PairWeighting weighting() {
    return PairWeighting.EQUAL;
  }

  /** How distances are measured; on a plane where it is left out. */
  @Value.Default
  public PlantDistance distance() {
    return PlantDistance.PLANAR;
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
    Check.finite(bandwidth(), "bandwidth");
    Check.positive(bandwidth(), "bandwidth");
    Positions.checkAscending(distances(), "distances", true);
  }

  /** Builds a {@link DurantonOvermanInput}. */
  public static final class Builder extends ImmutableDurantonOvermanInput.Builder {
    Builder() {}
  }
}
