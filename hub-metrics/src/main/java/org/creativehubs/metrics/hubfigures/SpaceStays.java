package org.creativehubs.metrics.hubfigures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;

/**
 * A space with everyone who has it at some time.
 *
 * @param space the space
 * @param stays the lettings of it
 */
record SpaceStays(Space space, List<Stay> stays) {

  static List<SpaceStays> in(Hub hub) {
    Map<String, List<Stay>> bySpace = new HashMap<>();
    for (Stay stay : Stay.in(hub)) {
      for (String id : stay.letting().spaces()) {
        bySpace.computeIfAbsent(id, key -> new ArrayList<>()).add(stay);
      }
    }
    return hub.spaces().stream()
        .map(space -> new SpaceStays(space, bySpace.getOrDefault(space.id(), List.of())))
        .toList();
  }

  boolean isLet(LocalDate day) {
    return stays.stream().anyMatch(stay -> stay.isThere(day));
  }

  /** The letting that leaves open whether the space is let. */
  Optional<Stay> open(LocalDate day) {
    return isLet(day)
        ? Optional.empty()
        : stays.stream().filter(stay -> stay.isOpen(day)).findFirst();
  }

  /** The days it stood empty before each new letting in a period, where it was let before. */
  List<Ratio> daysToLet(DateRange period) {
    return starts(period).flatMap(start -> daysBefore(start).stream()).map(Ratio::of).toList();
  }

  /** The letting that leaves open how long it stood empty before a new letting in a period. */
  Optional<Stay> openToLet(DateRange period) {
    boolean isLetAnew = starts(period).findAny().isPresent();
    return stays.stream()
        .filter(stay -> stay.occupied().isEmpty() && (isLetAnew || mayStart(stay, period)))
        .findFirst();
  }

  private static boolean mayStart(Stay stay, DateRange period) {
    Optional<PartialDate> start = stay.letting().start();
    return start.isEmpty() || start.get().range().overlaps(period);
  }

  private Stream<LocalDate> starts(DateRange period) {
    return known().map(OpenDateRange::start).filter(period::contains).distinct();
  }

  private Stream<OpenDateRange> known() {
    return stays.stream().flatMap(stay -> stay.occupied().stream());
  }

  /** A space that others have already is not let again; who shares it does not wait for it. */
  private Optional<Long> daysBefore(LocalDate start) {
    boolean isShared =
        known().anyMatch(days -> days.start().isBefore(start) && days.contains(start));
    return isShared
        ? Optional.empty()
        : known()
            .flatMap(days -> days.end().stream())
            .filter(end -> !end.isAfter(start))
            .max(LocalDate::compareTo)
            .map(end -> ChronoUnit.DAYS.between(end, start));
  }
}
