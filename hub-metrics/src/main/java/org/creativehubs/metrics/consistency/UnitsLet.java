package org.creativehubs.metrics.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;

/** Lettings against the spaces they are of, and against one another. */
final class UnitsLet implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (Premises premises : material.premises()) {
      Map<String, List<Letting>> bySpace = new LinkedHashMap<>();
      for (Letting letting : premises.lettings()) {
        checkSpaces(premises, letting, findings);
        checkArea(premises, letting, findings);
        letting
            .spaces()
            .forEach(id -> bySpace.computeIfAbsent(id, key -> new ArrayList<>()).add(letting));
      }
      bySpace.forEach((space, lettings) -> checkOnce(premises, space, lettings, findings));
    }
  }

  private static void checkSpaces(Premises premises, Letting letting, Findings findings) {
    for (String id : letting.spaces()) {
      findings.demand(
          premises.space(id).isPresent(),
          FindingKind.UNIT_UNKNOWN,
          premises.subject(letting),
          FindingFigure.text(
              "what is let", "one of " + Show.counted(premises.spaces().size(), "spaces")),
          FindingFigure.text("the space", id, letting.source()),
          List.of());
    }
  }

  private static void checkArea(Premises premises, Letting letting, Findings findings) {
    Optional<Ratio> ofSpaces = premises.areaOfSpaces(letting);
    if (letting.area().isPresent() && ofSpaces.isPresent()) {
      String metres = AreaUnit.SQ_M.symbol();
      findings.same(
          FindingKind.TENANCY_AREA_DIFFERS,
          premises.subject(letting),
          FindingFigure.of("area of the spaces", ofSpaces.get(), metres),
          FindingFigure.of(
              "area of the letting",
              LetArea.squareMetres(letting.area().get()),
              metres,
              letting.source()),
          premises.spacesOf(letting).stream()
              .map(LetArea::ofSpace)
              .flatMap(Optional::stream)
              .toList());
    }
  }

  private static void checkOnce(
      Premises premises, String space, List<Letting> lettings, Findings findings) {
    for (int i = 0; i < lettings.size(); i++) {
      for (Letting other : lettings.subList(i + 1, lettings.size())) {
        checkOnce("space " + space + " of " + premises.id(), lettings.get(i), other, findings);
      }
    }
  }

  /** Only periods that certainly overlap are a finding. */
  private static void checkOnce(String subject, Letting one, Letting other, Findings findings) {
    Optional<OpenDateRange> first = PeriodRules.Terms.certain(one);
    Optional<OpenDateRange> second = PeriodRules.Terms.certain(other);
    if (first.isPresent() && second.isPresent() && !(isShared(one) && isShared(other))) {
      boolean ordered = one.id().compareTo(other.id()) <= 0;
      findings.demand(
          !first.get().overlaps(second.get()),
          FindingKind.UNIT_LET_TWICE,
          subject,
          ordered ? term(one, first.get()) : term(other, second.get()),
          ordered ? term(other, second.get()) : term(one, first.get()),
          List.of());
    }
  }

  private static boolean isShared(Letting letting) {
    return letting.basis().filter(basis -> basis == LettingBasis.MEMBERSHIP).isPresent();
  }

  private static FindingFigure term(Letting letting, OpenDateRange term) {
    return FindingFigure.text("letting " + letting.id(), term, letting.source());
  }
}
