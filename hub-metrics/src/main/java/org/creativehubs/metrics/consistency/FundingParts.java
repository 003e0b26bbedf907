package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.initiative.FundingPart;
import org.creativehubs.core.strategy.PlannedAmount;

/** What the funders of an initiative give, against its budget, where all of them are known. */
final class FundingParts implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (ClusterInitiative initiative : material.input().initiatives()) {
      initiative
          .budget()
          .filter(budget -> isKnown(initiative, budget))
          .ifPresent(budget -> check(initiative, budget, findings));
    }
  }

  private static boolean isKnown(ClusterInitiative initiative, PlannedAmount budget) {
    List<FundingPart> parts = initiative.funding();
    return !parts.isEmpty()
        && parts.stream()
            .allMatch(
                part ->
                    part.amount()
                        .filter(money -> money.currency().equals(budget.amount().currency()))
                        .isPresent());
  }

  private static void check(ClusterInitiative initiative, PlannedAmount budget, Findings findings) {
    List<FindingFigure> parts =
        initiative.funding().stream()
            .map(
                part -> FindingFigure.of(part.funder(), part.amount().orElseThrow(), part.source()))
            .toList();
    FindingFigure whole = Amounts.figure("budget", budget);
    findings.same(
        FindingKind.FUNDING_MISSES_BUDGET,
        "initiative " + initiative.id(),
        whole,
        Sums.figure("funders together", parts, whole.unit().orElseThrow()),
        parts);
  }
}
