package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;

/** Parts of a budget against the whole, and budgets against the ambition of their action. */
final class PlannedParts implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (Strategy strategy : material.strategies()) {
      for (Action action : strategy.allActions()) {
        String subject = "strategy " + strategy.id() + ", action " + action.number();
        action.budget().forEach(whole -> checkParts(action, whole, subject, findings));
        action.ambition().ifPresent(most -> checkAmbition(action, most, subject, findings));
      }
    }
  }

  private static void checkParts(
      Action action, PlannedAmount whole, String subject, Findings findings) {
    List<FindingFigure> parts =
        action.budget().stream()
            .filter(part -> part.partOf().filter(whole.id()::equals).isPresent())
            .filter(part -> isIn(part, whole.amount()))
            .map(part -> Amounts.figure(part.purpose(), part))
            .toList();
    if (!parts.isEmpty()) {
      FindingFigure expected = Amounts.figure(whole.purpose(), whole);
      FindingFigure sum = Sums.figure("parts", parts, expected.unit().orElseThrow());
      findings.atMost(
          FindingKind.PARTS_ABOVE_WHOLE, subject + ", " + whole.id(), expected, sum, parts);
    }
  }

  /** A part of another amount is in that one already, and an open ambition is never exceeded. */
  private static void checkAmbition(
      Action action, PlannedAmount ambition, String subject, Findings findings) {
    for (PlannedAmount budget : action.budget()) {
      if (isIn(budget, ambition.amount()) && budget.partOf().isEmpty()) {
        findings.atMost(
            FindingKind.BUDGET_ABOVE_AMBITION,
            subject + ", " + budget.id(),
            Amounts.figure("ambition", ambition),
            Amounts.figure(budget.purpose(), budget),
            List.of());
      }
    }
  }

  private static boolean isIn(PlannedAmount amount, Money other) {
    return amount.amount().currency().equals(other.currency());
  }
}
