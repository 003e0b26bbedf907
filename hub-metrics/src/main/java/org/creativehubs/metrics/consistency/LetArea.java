package org.creativehubs.metrics.consistency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.SpaceUnit;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.DateRange;

/**
 * What is let at one time, and what units there are, against the floor area. Tenancies without a
 * date count as let at all times; those of one unit count once.
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
    FindingFigure expected = figure("floor area", floor);
    List<FindingFigure> units =
        premises.units().stream().flatMap(unit -> ofUnit(unit).stream()).toList();
    compare(premises, "units", expected, units, findings);
    compare(premises, "tenancies", expected, mostLet(premises), findings);
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

  /** What is let on the day on which most is let: the first day of one of the tenancies. */
  private static List<FindingFigure> mostLet(Premises premises) {
    Stream<Optional<LocalDate>> days =
        premises.tenancies().stream().map(each -> Terms.certain(each).map(DateRange::start));
    return Stream.concat(Stream.of(Optional.<LocalDate>empty()), days)
        .distinct()
        .map(day -> letOn(premises, day))
        .max(Comparator.comparing(parts -> Sums.of(parts).value()))
        .orElseThrow();
  }

  private static List<FindingFigure> letOn(Premises premises, Optional<LocalDate> day) {
    Set<String> counted = new HashSet<>();
    return premises.tenancies().stream()
        .filter(each -> isLetOn(each, day))
        .filter(each -> each.unit().isEmpty() || counted.add(each.unit().get()))
        .flatMap(each -> ofTenancy(premises, each).stream())
        .toList();
  }

  private static boolean isLetOn(Tenancy tenancy, Optional<LocalDate> day) {
    return tenancy.start().isEmpty() || day.filter(on -> isCertainOn(tenancy, on)).isPresent();
  }

  private static boolean isCertainOn(Tenancy tenancy, LocalDate day) {
    return Terms.certain(tenancy).filter(term -> term.contains(day)).isPresent();
  }

  private static Optional<FindingFigure> ofTenancy(Premises premises, Tenancy tenancy) {
    return tenancy
        .area()
        .or(() -> tenancy.unit().flatMap(premises::unit).flatMap(SpaceUnit::area))
        .map(area -> figure("tenancy " + tenancy.id(), area));
  }

  private static Optional<FindingFigure> ofUnit(SpaceUnit unit) {
    return unit.area().map(area -> figure("unit " + unit.id(), area));
  }

  private static FindingFigure figure(String label, Area area) {
    QualifiedNumber number = QualifiedNumber.exact(area.squareMetres());
    return FindingFigure.of(label, number, METRES, Optional.empty());
  }
}
