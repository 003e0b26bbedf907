package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.PromisedContent;

/** What documents on an initiative promise to give against what there is of it. */
final class Promises implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (ClusterInitiative initiative : material.input().initiatives()) {
      initiative.promised().forEach(promise -> check(initiative, promise, findings));
    }
  }

  private static void check(
      ClusterInitiative initiative, PromisedContent promise, Findings findings) {
    findings.demand(
        isThere(initiative, promise),
        FindingKind.PROMISED_AND_ABSENT,
        "initiative " + initiative.id() + ", " + Show.words(promise.content()),
        FindingFigure.text("promised", promise.words(), Optional.of(promise.source())),
        FindingFigure.text(Show.words(promise.content()), "absent"),
        List.of());
  }

  private static boolean isThere(ClusterInitiative initiative, PromisedContent promise) {
    return switch (promise.content()) {
      case INDICATORS -> !initiative.indicators().isEmpty();
      case BUDGET -> initiative.budget().isPresent();
      case FUNDING -> !initiative.funding().isEmpty();
      case OPERATIONS_PLAN -> initiative.operationsPlan().isPresent();
      case EVENT_PLAN -> initiative.eventPlan().isPresent();
      case MEMBERSHIP_RULE -> initiative.membershipRule().isPresent();
    };
  }
}
