package org.creativehubs.metrics.consistency;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.FlatRateRule;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.time.StatedPeriod;

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
                    FindingFigure.of(
                        "rate times base",
                        rounded(statement, rule, ruled, amount),
                        unit,
                        Optional.empty()),
                    FindingFigure.of(rule.category(), amount, statement.source()),
                    figures(statement, rule)));
  }

  /**
   * What the rate makes, give or take what rounding can: where all amounts are whole units, each
   * may have been rounded to them once in every year of the period.
   */
  private static QualifiedNumber rounded(
      Statement statement, FlatRateRule rule, Ratio ruled, Money amount) {
    List<Money> base =
        rule.base().stream()
            .flatMap(category -> statement.line(category).flatMap(StatementLine::amount).stream())
            .toList();
    boolean isWhole =
        Stream.concat(base.stream(), Stream.of(amount)).allMatch(m -> m.toRatio().isWhole());
    int years = statement.period().map(FlatRates::years).orElse(1);
    if (!isWhole || years == 1) {
      return QualifiedNumber.exact(ruled);
    }
    Ratio each = rule.rate().times(Ratio.of(base.size())).plus(Ratio.ONE);
    Ratio most = each.times(Ratio.of(years, 2));
    return QualifiedNumber.between(ruled.minus(most), ruled.plus(most));
  }

  private static int years(StatedPeriod period) {
    return (period.length().orElse(12) + 11) / 12;
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
