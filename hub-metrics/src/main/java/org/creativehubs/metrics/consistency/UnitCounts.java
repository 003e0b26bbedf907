package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.hub.UnitGroup;
import org.creativehubs.core.hub.UnitKind;
import org.creativehubs.core.lease.RentTier;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/**
 * The units of one kind against all that counts them: spaces that are listed one by one, rent tiers
 * that count them, and their areas. The list of spaces may be incomplete, so it may fall short, and
 * never hold more.
 */
final class UnitCounts implements Rule {

  private static final String UNIT = "units";
  private static final String METRES = AreaUnit.SQ_M.symbol();

  @Override
  public void examine(Material material, Findings findings) {
    for (Hub hub : material.hubs()) {
      hub.units().stream()
          .map(UnitGroup::kind)
          .distinct()
          .forEach(kind -> check(hub, kind, findings));
    }
  }

  private static void check(Hub hub, UnitKind kind, Findings findings) {
    List<UnitGroup> groups = hub.units().stream().filter(group -> group.kind() == kind).toList();
    List<FindingFigure> counts = groups.stream().map(UnitCounts::figure).toList();
    String subject = "hub " + hub.id() + ", units of kind " + Show.words(kind);
    FindingFigure stated = Sums.figure("units stated", counts, UNIT);
    if (!hub.spaces().isEmpty()) {
      Ratio listed = Ratio.of(hub.spaces().stream().filter(isOf(kind)).count());
      findings.atMost(
          FindingKind.PARTS_ABOVE_WHOLE,
          subject,
          stated,
          FindingFigure.of("units listed", listed, UNIT),
          counts);
    }
    checkTiers(hub, kind, subject, stated, findings);
    checkAreas(hub, kind, subject, groups, findings);
  }

  private static void checkTiers(
      Hub hub, UnitKind kind, String subject, FindingFigure stated, Findings findings) {
    List<FindingFigure> tiers =
        hub.rentTiers().stream()
            .filter(
                tier ->
                    tier.unit().flatMap(UnitWords.UnitNames::kind).filter(kind::equals).isPresent())
            .map(UnitCounts::figure)
            .toList();
    if (!tiers.isEmpty()) {
      findings.same(
          FindingKind.COUNTS_DIFFER,
          subject,
          stated,
          Sums.figure("the rent tiers together", tiers, UNIT),
          tiers);
    }
  }

  private static void checkAreas(
      Hub hub, UnitKind kind, String subject, List<UnitGroup> groups, Findings findings) {
    List<FindingFigure> stated = groups.stream().flatMap(each -> area(each).stream()).toList();
    List<FindingFigure> listed =
        hub.spaces().stream().filter(isOf(kind)).flatMap(each -> area(each).stream()).toList();
    if (stated.size() == groups.size() && !listed.isEmpty()) {
      findings.atMost(
          FindingKind.PARTS_ABOVE_WHOLE,
          subject + ", area",
          Sums.figure("area of the units stated", stated, METRES),
          Sums.figure("area of the units listed", listed, METRES),
          listed);
    }
  }

  private static Predicate<Space> isOf(UnitKind kind) {
    return space -> space.kind() == kind;
  }

  private static Optional<FindingFigure> area(UnitGroup group) {
    return group
        .area()
        .map(Area::squareMetres)
        .map(QualifiedNumber::exact)
        .map(m2 -> FindingFigure.of(Show.words(group.kind()), m2, METRES, group.source()));
  }

  private static Optional<FindingFigure> area(Space space) {
    return LetArea.ofSpace(space);
  }

  private static FindingFigure figure(UnitGroup group) {
    return FindingFigure.of(Show.words(group.kind()), group.count(), UNIT, group.source());
  }

  private static FindingFigure figure(RentTier tier) {
    return FindingFigure.of(tier.name(), QualifiedNumber.exact(tier.size()), UNIT, tier.source());
  }
}
