package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;

/**
 * A building, its spaces and the leases over them.
 *
 * @param id the hub
 * @param floorArea all there is to let
 * @param scope the part of the building that the floor area is of; empty where it is all
 * @param spaces its spaces
 * @param tiers what its lettings pay, by the share of market rent
 * @param lettings what is let in it
 * @param headLeases how it is held
 */
record Premises(
    String id,
    Optional<Area> floorArea,
    Optional<String> scope,
    List<Space> spaces,
    List<RentTier> tiers,
    List<Letting> lettings,
    List<HeadLease> headLeases) {

  static Premises of(Hub hub) {
    return new Premises(
        hub.id(),
        hub.floorArea(),
        hub.floorAreaScope(),
        hub.spaces(),
        hub.rentTiers(),
        hub.lettings(),
        hub.headLeases());
  }

  Optional<Space> space(String id) {
    return spaces.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The spaces of a letting; empty where it has none, or one that is not known. */
  List<Space> spacesOf(Letting letting) {
    List<Space> known = letting.spaces().stream().flatMap(space -> space(space).stream()).toList();
    return known.size() == letting.spaces().size() ? known : List.of();
  }

  /** The sum of the areas of its spaces in square metres; empty where one is not known. */
  Optional<Ratio> areaOfSpaces(Letting letting) {
    List<Space> spaces = spacesOf(letting);
    return spaces.isEmpty() || spaces.stream().anyMatch(space -> space.area().isEmpty())
        ? Optional.empty()
        : Optional.of(
            Ratio.sum(
                spaces.stream().map(space -> space.area().orElseThrow().squareMetres()).toList()));
  }

  /** Whether a space certainly lies in what the floor area is of. */
  boolean isInScope(Space space) {
    return scope.isEmpty() || space.within().equals(scope);
  }

  /** Whether a letting certainly lies in what the floor area is of. */
  boolean isInScope(Letting letting) {
    List<Space> spaces = spacesOf(letting);
    return scope.isEmpty() || (!spaces.isEmpty() && spaces.stream().allMatch(this::isInScope));
  }

  Optional<RentTier> tier(Letting letting) {
    return letting
        .tier()
        .flatMap(name -> tiers.stream().filter(tier -> tier.name().equals(name)).findFirst());
  }

  /** A letting in words, as the subject of a finding. */
  String subject(Letting letting) {
    return "letting " + letting.id() + " of " + id;
  }
}
