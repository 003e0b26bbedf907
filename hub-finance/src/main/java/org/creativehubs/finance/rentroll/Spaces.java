package org.creativehubs.finance.rentroll;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;

/** Facts of several spaces together; one that is not known of one is not known of all. */
final class Spaces {

  private Spaces() {}

  /** The unit of the first space that has an area; square metres if none has. */
  static AreaUnit areaUnit(Hub hub) {
    return hub.spaces().stream()
        .flatMap(space -> space.area().stream())
        .findFirst()
        .map(Area::unit)
        .orElse(AreaUnit.SQ_M);
  }

  static Optional<Area> area(List<Space> spaces) {
    if (spaces.size() == 1) {
      return spaces.get(0).area();
    }
    return spaces.stream()
        .map(Space::area)
        .reduce((one, other) -> one.flatMap(area -> other.map(area::plus)))
        .flatMap(sum -> sum);
  }

  /** The market rent a year on a day, that of each space rounded half up. */
  static Optional<Money> marketRent(List<Space> spaces, LocalDate day) {
    if (spaces.size() == 1) {
      return marketRent(spaces.get(0), day);
    }
    return spaces.stream()
        .map(space -> marketRent(space, day))
        .reduce((one, other) -> one.flatMap(rent -> other.map(rent::plus)))
        .flatMap(sum -> sum);
  }

  private static Optional<Money> marketRent(Space space, LocalDate day) {
    return space
        .marketRentOn(day)
        .flatMap(market -> market.rent().yearly(space.area(), RoundingMode.HALF_UP));
  }
}
