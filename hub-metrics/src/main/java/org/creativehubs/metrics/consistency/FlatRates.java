package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.statement.FlatRateRule;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementLine;

/** Lines that a flat rate sets, against the rate times its base. */
final class FlatRates implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (Statement statement : material.statements()) {
      for (FlatRateRule rule : statement.flatRates()) {
        statement
            .line(rule.category())
            .flatMap(StatementLine::amount)
            .ifPresent(amount -> check(statement, rule, amount, findings));
      }
    }
  }

  private static void check(
      Statement statement, FlatRateRule rule, Money amount, Findings findings) {
    String unit = amount.currency().getCurrencyCode();
    statement
        .byRule(rule)
        .ifPresent(
            ruled ->
                findings.same(
                    FindingKind.RATE_MISSES_LINE,
                    "statement " + statement.id() + ", " + rule.category(),
                    FindingFigure.of("rate times base", ruled, unit),
                    FindingFigure.of(rule.category(), amount, statement.source()),
                    figures(statement, rule)));
  }

  private static List<FindingFigure> figures(Statement statement, FlatRateRule rule) {
    ImmutableList.Builder<FindingFigure> figures = ImmutableList.builder();
    QualifiedNumber rate = QualifiedNumber.exact(rule.rate());
    figures.add(FindingFigure.of("rate", rate, Tolerances.SHARE, rule.source()));
    for (String category : rule.base()) {
      Money amount = statement.line(category).flatMap(StatementLine::amount).orElseThrow();
      figures.add(FindingFigure.of(category, amount, statement.source()));
    }
    return figures.build();
  }
}
