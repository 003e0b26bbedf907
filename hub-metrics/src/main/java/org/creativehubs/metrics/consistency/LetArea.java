package org.creativehubs.metrics.consistency;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.OpenDateRange;

/**
 * What is let at one time, and what spaces there are, against the floor area. Lettings without a
 * date count as let at all times; those of one space count once. A floor area of a part of the hub
 * is compared with what lies in that part; where nothing says so, it is taken for that of all.
 */
final class LetArea implements Rule {

  private static final String METRES = AreaUnit.SQ_M.symbol();

  @Override
  public void examine(Material material, Findings findings) {
    for (Premises premises : material.premises()) {
      premises.floorArea().ifPresent(floor -> check(premises, floor, findings));
    }
  }

  private static void check(Premises premises, Area floor, Findings findings) {
    String of = premises.scope().map(" of "::concat).orElse(", taken for that of the whole hub,");
    FindingFigure expected = figure("floor area" + of, floor, Optional.empty());
    List<FindingFigure> spaces =
        premises.spaces().stream()
            .filter(premises::isInScope)
            .flatMap(space -> ofSpace(space).stream())
            .toList();
    compare(premises, "spaces", expected, spaces, findings);
    compare(premises, "lettings", expected, mostLet(premises), findings);
  }

  private static void compare(
      Premises premises,
      String what,
      FindingFigure expected,
      List<FindingFigure> parts,
      Findings findings) {
    if (!parts.isEmpty()) {
      findings.atMost(
          FindingKind.LET_AREA_ABOVE_FLOOR,
          what + " of " + premises.id(),
          expected,
          Sums.figure("area of the " + what, parts, METRES),
          parts);
    }
  }

  /** What is let on the day on which most is let: the first day of one of the lettings. */
  private static List<FindingFigure> mostLet(Premises premises) {
    Stream<Optional<LocalDate>> days =
        premises.lettings().stream()
            .map(each -> PeriodRules.Terms.certain(each).map(OpenDateRange::start));
    return Stream.concat(Stream.of(Optional.<LocalDate>empty()), days)
        .distinct()
        .map(day -> letOn(premises, day))
        .max(Comparator.comparing(parts -> Sums.of(parts).value()))
        .orElseThrow();
  }

  private static List<FindingFigure> letOn(Premises premises, Optional<LocalDate> day) {
    Set<String> counted = new HashSet<>();
    return premises.lettings().stream()
        .filter(premises::isInScope)
        .filter(each -> isLetOn(each, day))
        .filter(each -> Collections.disjoint(counted, each.spaces()))
        .peek(each -> counted.addAll(each.spaces()))
        .flatMap(each -> ofLetting(premises, each).stream())
        .toList();
  }

  private static boolean isLetOn(Letting letting, Optional<LocalDate> day) {
    boolean isUndated = letting.terms().isEmpty() && letting.start().isEmpty();
    return isUndated || day.filter(on -> isCertainOn(letting, on)).isPresent();
  }

  private static boolean isCertainOn(Letting letting, LocalDate day) {
    return PeriodRules.Terms.certain(letting).filter(term -> term.contains(day)).isPresent();
  }

  private static Optional<FindingFigure> ofLetting(Premises premises, Letting letting) {
    return letting
        .area()
        .map(Area::squareMetres)
        .or(() -> premises.areaOfSpaces(letting))
        .map(area -> FindingFigure.of("letting " + letting.id(), area, METRES));
  }

  static Optional<FindingFigure> ofSpace(Space space) {
    return space.area().map(area -> figure("space " + space.id(), area, space.source()));
  }

  static QualifiedNumber squareMetres(Area area) {
    return QualifiedNumber.exact(area.squareMetres());
  }

  private static FindingFigure figure(String label, Area area, Optional<Source> source) {
    return FindingFigure.of(label, squareMetres(area), METRES, source);
  }
}
