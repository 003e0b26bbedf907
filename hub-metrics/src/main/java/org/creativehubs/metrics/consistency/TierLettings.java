package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.quantity.QualifiedNumber;

/**
 * Lettings under a rent tier against the units that the tier counts, on the day on which most are
 * let. A letting without spaces is one unit; several of one space are one.
 */
final class TierLettings implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (Hub hub : material.hubs()) {
      for (RentTier tier : hub.rentTiers()) {
        if (tier.unit().flatMap(UnitNames::kind).isPresent()) {
          check(hub, tier, findings);
        }
      }
    }
  }

  private static void check(Hub hub, RentTier tier, Findings findings) {
    List<Letting> lettings =
        hub.lettings().stream()
            .filter(letting -> letting.tier().filter(tier.name()::equals).isPresent())
            .toList();
    if (!lettings.isEmpty()) {
      String unit = tier.unit().orElseThrow();
      List<String> most = Busiest.names(lettings, TierLettings::units);
      findings.atMost(
          FindingKind.PARTS_ABOVE_WHOLE,
          "hub " + hub.id() + ", tier " + tier.name(),
          FindingFigure.of(
              "units of the tier", QualifiedNumber.exact(tier.size()), unit, tier.source()),
          FindingFigure.of(
              "units let under it", QualifiedNumber.exact(most.size()), unit, Optional.empty()),
          most.stream().map(each -> FindingFigure.text("unit", each)).toList());
    }
  }

  private static Stream<String> units(Letting letting) {
    return letting.spaces().isEmpty()
        ? Stream.of("letting " + letting.id())
        : letting.spaces().stream().map(space -> "space " + space);
  }
}
