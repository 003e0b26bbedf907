package org.creativehubs.metrics.consistency;

import java.util.List;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementLine;

/** Lines against the published total, shares against one, and shares against amounts. */
final class StatementSums implements Rule {

  private static final FindingFigure ALL = FindingFigure.of("all", Ratio.ONE, Tolerances.SHARE);

  @Override
  public void examine(Material material, Findings findings) {
    for (Statement statement : material.statements()) {
      String subject = "statement " + statement.id();
      checkTotal(statement, subject, findings);
      checkShares(statement, subject, findings);
      statement.sum().ifPresent(sum -> checkEachShare(statement, sum, subject, findings));
    }
  }

  private static void checkTotal(Statement statement, String subject, Findings findings) {
    if (statement.sum().isPresent() && statement.publishedTotal().isPresent()) {
      Money total = statement.publishedTotal().get();
      List<FindingFigure> lines =
          statement.lines().stream()
              .flatMap(line -> line.amount().map(m -> amount(statement, line, m)).stream())
              .toList();
      findings.same(
          FindingKind.LINES_MISS_TOTAL,
          subject,
          FindingFigure.of("published total", total, statement.source()),
          Sums.figure("sum of the lines", lines, total.currency().getCurrencyCode()),
          lines);
    }
  }

  private static void checkShares(Statement statement, String subject, Findings findings) {
    if (statement.sumOfShares().isPresent()) {
      List<FindingFigure> shares =
          statement.lines().stream()
              .flatMap(line -> line.share().map(s -> share(statement, line, s)).stream())
              .toList();
      findings.same(
          FindingKind.SHARES_MISS_WHOLE,
          subject,
          ALL,
          Sums.figure("sum of the shares", shares, Tolerances.SHARE),
          shares);
    }
  }

  /** A share is of the published total, or of the sum where none is published. */
  private static void checkEachShare(
      Statement statement, Money sum, String subject, Findings findings) {
    Money total = statement.publishedTotal().orElse(sum);
    for (StatementLine line : statement.lines()) {
      if (line.share().isPresent() && !total.isZero()) {
        Money amount = line.amount().orElseThrow();
        findings.same(
            FindingKind.SHARE_MISSES_AMOUNT,
            subject + ", " + line.category(),
            FindingFigure.of(
                "amount by total", amount.ratioTo(total).orElseThrow(), Tolerances.SHARE),
            share(statement, line, line.share().get()),
            List.of(
                amount(statement, line, amount),
                FindingFigure.of("total", total, statement.source())));
      }
    }
  }

  private static FindingFigure amount(Statement statement, StatementLine line, Money amount) {
    return FindingFigure.of(line.category(), amount, statement.source());
  }

  private static FindingFigure share(Statement statement, StatementLine line, Ratio share) {
    return FindingFigure.of(
        "share of " + line.category(),
        QualifiedNumber.exact(share),
        Tolerances.SHARE,
        statement.source());
  }
}
