package org.creativehubs.finance.jobs;

import java.util.Optional;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What {@link EmploymentCapacity} takes. */
@HubValue
@Value.Immutable
public abstract class EmploymentCapacityInput {

  EmploymentCapacityInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The floor area. */
  public abstract Area area();

  /** How the floor area was measured; as that of the density. */
  public abstract MeasureBasis basis();

  /** How much floor one job takes. */
  public abstract EmploymentDensity density();

  /** The part of the floor that is let, in [0, 1]; without it only the capacity is found. */
  public abstract Optional<Ratio> occupancy();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.that(
        basis() == density().basis(),
        Fault.INCONSISTENT,
        "basis",
        "be that of the density, " + density().basis(),
        basis());
    occupancy().ifPresent(occupancy -> Check.share(occupancy, "occupancy"));
  }

  /** Builds an {@link EmploymentCapacityInput}. */
  public static final class Builder extends ImmutableEmploymentCapacityInput.Builder {
    Builder() {}
  }
}
