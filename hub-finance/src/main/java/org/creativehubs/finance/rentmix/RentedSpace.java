package org.creativehubs.finance.rentmix;

import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A tenant, or a band of tenants, with the floor they have and the rent they pay. */
@HubValue
@Value.Immutable
public abstract class RentedSpace {

  RentedSpace() {}

  /**
   * A rented space.
   *
   * @param name the tenant or band; not blank
   * @param area the floor; above zero
   * @param rent the rent; zero or more
   * @return the space
   */
  public static RentedSpace of(String name, Area area, RentRate rent) {
    return new Builder().name(name).area(area).rent(rent).build();
  }

  /** The tenant or band; not blank. */
  public abstract String name();

  /** The floor; above zero. */
  public abstract Area area();

  /** The rent for an area and a period; zero or more. */
  public abstract RentRate rent();

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.positive(area(), "area");
  }

  static final class Builder extends ImmutableRentedSpace.Builder {}
}
