package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.membership.MemberGroup;
import org.creativehubs.core.membership.MemberKind;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

/** How many there are of those who belong to something. */
final class MemberRules {

  private MemberRules() {}

  /**
   * Members by kind against all members; one kind that another includes counts once. Kinds that are
   * not said to be all may fall short, and never come to more.
   */
  static final class MemberCounts implements Rule {

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
          FindingFigure.of(
              "members known by name", Ratio.of(initiative.namedMembers().size()), UNIT),
          List.of());
    }

    private static FindingFigure all(ClusterInitiative initiative, QualifiedNumber members) {
      return FindingFigure.of("all members", members, UNIT, initiative.source());
    }

    private static FindingFigure figure(MemberGroup group, QualifiedNumber members) {
      return FindingFigure.of(group.kind().label(), group.countOf(members), UNIT, group.source());
    }
  }

  /**
   * Members and tenants that are known one by one against how many there are said to be, in figures
   * and in the duties of agreements. The lists may be incomplete, so they may fall short.
   */
  static final class HeadCounts implements Rule {

    private static final String MEMBERS = "members";
    private static final String TENANTS = "tenants";

    @Override
    public void examine(Material material, Findings findings) {
      for (Hub hub : material.hubs()) {
        check(hub, MEMBERS, members(hub), findings);
        check(hub, TENANTS, tenants(hub), findings);
      }
    }

    /** Tenants of a time may have left since, so they are not among them. */
    private static Ratio members(Hub hub) {
      Set<String> dated =
          hub.lettings().stream()
              .filter(letting -> !LettingRules.Busiest.isUndated(letting))
              .flatMap(letting -> letting.tenant().stream())
              .collect(Collectors.toSet());
      return Ratio.of(hub.members().stream().filter(each -> !dated.contains(each.id())).count());
    }

    private static Ratio tenants(Hub hub) {
      return Ratio.of(
          LettingRules.Busiest.names(hub.lettings(), letting -> letting.tenant().stream()).size());
    }

    private static void check(Hub hub, String whom, Ratio listed, Findings findings) {
      if (listed.signum() > 0) {
        stated(hub, whom)
            .forEach(
                number ->
                    findings.atMost(
                        FindingKind.COUNTS_DIFFER,
                        "hub " + hub.id() + ", " + whom,
                        number,
                        FindingFigure.of("those listed", listed, whom),
                        List.of()));
      }
    }

    /** How many there are by the figures of the hub, and by the duties that all of them have. */
    private static Stream<FindingFigure> stated(Hub hub, String whom) {
      Stream<FindingFigure> figures =
          hub.figures().stream()
              .filter(each -> each.measure().equals(whom) && each.unit().equals(whom))
              .filter(each -> each.population().isEmpty() && each.asOf().isEmpty())
              .map(each -> FindingFigure.of(whom, each.value(), whom, Optional.of(each.source())));
      Stream<FindingFigure> bearers =
          hub.evidence().stream()
              .filter(each -> each.asOf().isEmpty() && each.period().isEmpty())
              .flatMap(
                  each ->
                      each
                          .duty()
                          .filter(duty -> duty.bearersUnit().equals(whom))
                          .map(
                              duty ->
                                  FindingFigure.of(
                                      whom, duty.bearers(), whom, Optional.of(each.source())))
                          .stream());
      return Stream.concat(figures, bearers);
    }
  }

  /** Which kinds of members are kinds of others: small and large companies are companies. */
  static final class MemberKinds {

    private MemberKinds() {}

    /** Whether adding a group to the others would count its members twice. */
    static boolean isWithinAnother(MemberGroup group, List<MemberGroup> groups) {
      return isSized(group.kind())
          && groups.stream().anyMatch(each -> each.kind() == MemberKind.COMPANY);
    }

    private static boolean isSized(MemberKind kind) {
      return kind == MemberKind.SMALL_OR_MEDIUM_COMPANY || kind == MemberKind.LARGE_COMPANY;
    }
  }
}
