package org.creativehubs.core.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.time.OpenDateRange;

/**
 * Who has which unit when, as far as the rows of a sheet say. A tenant who is in a roll after the
 * end of the term is still there, unless the roll has somebody else who followed by its day.
 */
final class UnitUses {

  /**
   * One use of a unit.
   *
   * @param line the line it stands on
   * @param letting the key of the letting
   * @param term the days agreed
   * @param saysHeldOver whether the row says itself that the tenant is still there
   */
  record Use(int line, String letting, OpenDateRange term, boolean saysHeldOver) {}

  private final LocalDate on;
  private final Map<String, List<Use>> uses = new HashMap<>();

  UnitUses(LocalDate on) {
    this.on = on;
  }

  void add(String unit, Use use) {
    uses.computeIfAbsent(unit, any -> new ArrayList<>()).add(use);
  }

  /** Whether a term was over by the day of the sheet. */
  boolean isOut(OpenDateRange term) {
    return isOut(term, on);
  }

  /** Whether a term was over by a day. */
  static boolean isOut(OpenDateRange term, LocalDate on) {
    return term.end().filter(end -> !end.isAfter(on)).isPresent();
  }

  /** The first other use of the unit on a day on which this one has it too. */
  Optional<Use> against(String unit, Use use) {
    return of(unit).stream()
        .filter(other -> other.term().overlaps(use.term()) || stays(unit, other, use))
        .findFirst();
  }

  private boolean stays(String unit, Use first, Use second) {
    return staysInto(unit, first, second) || staysInto(unit, second, first);
  }

  private boolean staysInto(String unit, Use earlier, Use later) {
    boolean isLater = isOut(earlier.term()) && !later.term().start().isBefore(end(earlier));
    boolean isInTheWay = earlier.saysHeldOver() || later.term().start().isAfter(on);
    return isLater && isInTheWay && !isFollowed(unit, earlier);
  }

  /** Whether the roll has somebody who followed on a term that was over, by its day. */
  boolean isFollowed(String unit, Use use) {
    return isOut(use.term())
        && !use.saysHeldOver()
        && of(unit).stream()
            .map(other -> other.term().start())
            .anyMatch(start -> !start.isBefore(end(use)) && !start.isAfter(on));
  }

  private static LocalDate end(Use use) {
    return use.term().end().orElseThrow();
  }

  /** Every use of a unit, in the order of the sheet. */
  List<Use> of(String unit) {
    return uses.getOrDefault(unit, List.of());
  }

  /** The units that somebody has. */
  Iterable<String> units() {
    return uses.keySet();
  }
}
