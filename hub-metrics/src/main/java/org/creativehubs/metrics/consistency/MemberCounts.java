package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.membership.MemberGroup;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/**
 * Members by kind against all members; one kind that another includes counts once. Kinds that are
 * not said to be all may fall short, and never come to more.
 */
final class MemberCounts implements Rule {

  private static final String UNIT = "members";

  @Override
  public void examine(Material material, Findings findings) {
    for (ClusterInitiative initiative : material.input().initiatives()) {
      boolean overlap =
          initiative.memberParts().filter(PartsRelation.OVERLAPPING::equals).isPresent();
      if (!initiative.memberGroups().isEmpty() && !overlap) {
        initiative.members().ifPresent(members -> check(initiative, members, findings));
      }
      if (!initiative.namedMembers().isEmpty()) {
        initiative.members().ifPresent(members -> checkNamed(initiative, members, findings));
      }
    }
  }

  private static void check(
      ClusterInitiative initiative, QualifiedNumber members, Findings findings) {
    List<FindingFigure> groups =
        initiative.memberGroups().stream()
            .filter(group -> !MemberKinds.isWithinAnother(group, initiative.memberGroups()))
            .map(group -> figure(group, members))
            .toList();
    String subject = "initiative " + initiative.id();
    FindingFigure all = all(initiative, members);
    FindingFigure sum = Sums.figure("members by kind together", groups, UNIT);
    if (initiative.memberParts().filter(PartsRelation.DISJOINT::equals).isPresent()) {
      findings.same(FindingKind.MEMBERS_MISS_TOTAL, subject, all, sum, groups);
    } else {
      findings.atMost(FindingKind.MEMBERS_MISS_TOTAL, subject, all, sum, groups);
    }
  }

  private static void checkNamed(
      ClusterInitiative initiative, QualifiedNumber members, Findings findings) {
    findings.atMost(
        FindingKind.PARTS_ABOVE_WHOLE,
        "initiative " + initiative.id() + ", members",
        all(initiative, members),
        FindingFigure.of("members known by name", Ratio.of(initiative.namedMembers().size()), UNIT),
        List.of());
  }

  private static FindingFigure all(ClusterInitiative initiative, QualifiedNumber members) {
    return FindingFigure.of("all members", members, UNIT, initiative.source());
  }

  private static FindingFigure figure(MemberGroup group, QualifiedNumber members) {
    return FindingFigure.of(group.kind().label(), group.countOf(members), UNIT, group.source());
  }
}
