package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
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

  /** Compared with the amount that is stated: one above an open end is odd, if not impossible. */
  private static void checkAmbition(
      Action action, PlannedAmount ambition, String subject, Findings findings) {
    Money most = ambition.upper().orElse(ambition.amount());
    for (PlannedAmount budget : action.budget()) {
      if (isIn(budget, most)) {
        Money stated = budget.upper().orElse(budget.amount());
        findings.atMost(
            FindingKind.BUDGET_ABOVE_AMBITION,
            subject + ", " + budget.id(),
            stated("ambition as stated", most, ambition),
            stated(budget.purpose(), stated, budget),
            List.of(Amounts.figure("ambition", ambition)));
      }
    }
  }

  private static FindingFigure stated(String label, Money money, PlannedAmount amount) {
    QualifiedNumber number = QualifiedNumber.exact(money.toRatio());
    return FindingFigure.of(label, number, money.currency().getCurrencyCode(), amount.source());
  }

  private static boolean isIn(PlannedAmount amount, Money other) {
    return amount.amount().currency().equals(other.currency());
  }
}
