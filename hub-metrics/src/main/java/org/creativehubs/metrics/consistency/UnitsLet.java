package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.SpaceUnit;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.DateRange;

/** Tenancies against the units they are of, and against one another. */
final class UnitsLet implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (Premises premises : material.premises()) {
      List<Tenancy> tenancies = premises.tenancies();
      for (int i = 0; i < tenancies.size(); i++) {
        checkUnit(premises, tenancies.get(i), findings);
        for (Tenancy other : tenancies.subList(i + 1, tenancies.size())) {
          checkOnce(premises, tenancies.get(i), other, findings);
        }
      }
    }
  }

  private static void checkUnit(Premises premises, Tenancy tenancy, Findings findings) {
    if (tenancy.unit().isPresent()) {
      String id = tenancy.unit().get();
      String subject = "tenancy " + tenancy.id() + " of " + premises.id();
      Optional<SpaceUnit> unit = premises.unit(id);
      findings.demand(
          unit.isPresent(),
          FindingKind.UNIT_UNKNOWN,
          subject,
          FindingFigure.text("what is let", "one of " + premises.units().size() + " units"),
          FindingFigure.text("the unit", id, tenancy.source()),
          List.of());
      unit.ifPresent(known -> checkArea(subject, tenancy, known, findings));
    }
  }

  private static void checkArea(
      String subject, Tenancy tenancy, SpaceUnit unit, Findings findings) {
    if (tenancy.area().isPresent() && unit.area().isPresent()) {
      QualifiedNumber ofUnit = squareMetres(unit.area().get());
      QualifiedNumber ofTenancy = squareMetres(tenancy.area().get());
      String metres = AreaUnit.SQ_M.symbol();
      findings.same(
          FindingKind.TENANCY_AREA_DIFFERS,
          subject,
          FindingFigure.of("area of the unit", ofUnit, metres, unit.source()),
          FindingFigure.of("area of the tenancy", ofTenancy, metres, tenancy.source()),
          List.of());
    }
  }

  private static QualifiedNumber squareMetres(Area area) {
    return QualifiedNumber.exact(area.squareMetres());
  }

  /** Only periods that certainly overlap are a finding. */
  private static void checkOnce(Premises premises, Tenancy one, Tenancy other, Findings findings) {
    Optional<DateRange> first = Terms.certain(one);
    Optional<DateRange> second = Terms.certain(other);
    if (one.unit().isPresent()
        && one.unit().equals(other.unit())
        && first.isPresent()
        && second.isPresent()) {
      boolean ordered = one.id().compareTo(other.id()) <= 0;
      findings.demand(
          !first.get().overlaps(second.get()),
          FindingKind.UNIT_LET_TWICE,
          "unit " + one.unit().get() + " of " + premises.id(),
          ordered ? term(one, first.get()) : term(other, second.get()),
          ordered ? term(other, second.get()) : term(one, first.get()),
          List.of());
    }
  }

  private static FindingFigure term(Tenancy tenancy, DateRange term) {
    return FindingFigure.text("tenancy " + tenancy.id(), term, tenancy.source());
  }
}
