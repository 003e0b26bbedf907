package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.membership.MemberGroup;
import org.creativehubs.core.quantity.QualifiedNumber;

/** Members by kind against all members; one kind that another includes counts once. */
final class MemberCounts implements Rule {

  private static final String UNIT = "members";

  @Override
  public void examine(Material material, Findings findings) {
    for (ClusterInitiative initiative : material.input().initiatives()) {
      if (!initiative.memberGroups().isEmpty()) {
        initiative.members().ifPresent(members -> check(initiative, members, findings));
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
    findings.same(
        FindingKind.MEMBERS_MISS_TOTAL,
        "initiative " + initiative.id(),
        FindingFigure.of("all members", members, UNIT, initiative.source()),
        Sums.figure("members by kind together", groups, UNIT),
        groups);
  }

  private static FindingFigure figure(MemberGroup group, QualifiedNumber members) {
    return FindingFigure.of(group.kind().label(), group.countOf(members), UNIT, group.source());
  }
}
