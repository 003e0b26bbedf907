package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.quantity.Ratio;

/**
 * Spaces that are listed one by one against the number of their kind. The list may be incomplete,
 * so it may fall short, and never hold more.
 */
final class UnitCounts implements Rule {

  private static final String UNIT = "units";

  @Override
  public void examine(Material material, Findings findings) {
    for (Hub hub : material.hubs()) {
      if (!hub.spaces().isEmpty()) {
        hub.units().stream()
            .map(UnitGroup::kind)
            .distinct()
            .forEach(kind -> check(hub, kind, findings));
      }
    }
  }

  private static void check(Hub hub, UnitKind kind, Findings findings) {
    List<FindingFigure> groups =
        hub.units().stream().filter(group -> group.kind() == kind).map(UnitCounts::figure).toList();
    findings.atMost(
        FindingKind.PARTS_ABOVE_WHOLE,
        "hub " + hub.id() + ", units of kind " + kind,
        Sums.figure("units stated", groups, UNIT),
        FindingFigure.of("units listed", Ratio.of(listed(hub, kind)), UNIT),
        groups);
  }

  private static long listed(Hub hub, UnitKind kind) {
    return hub.spaces().stream().map(Space::kind).filter(kind::equals).count();
  }

  private static FindingFigure figure(UnitGroup group) {
    return FindingFigure.of(Show.words(group.kind()), group.count(), UNIT, group.source());
  }
}
