package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.SpaceUnit;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.quantity.Area;

/**
 * A building, its units and the leases over them.
 *
 * @param id the hub
 * @param floorArea all there is to let
 * @param units its units
 * @param tenancies what is let in it
 * @param headLeases how it is held
 */
record Premises(
    String id,
    Optional<Area> floorArea,
    List<SpaceUnit> units,
    List<Tenancy> tenancies,
    List<HeadLease> headLeases) {

  static Premises of(Hub hub) {
    return new Premises(
        hub.id(), hub.floorArea(), hub.spaceUnits(), hub.tenancies(), hub.headLeases());
  }

  Optional<SpaceUnit> unit(String unit) {
    return units.stream().filter(each -> each.id().equals(unit)).findFirst();
  }
}
