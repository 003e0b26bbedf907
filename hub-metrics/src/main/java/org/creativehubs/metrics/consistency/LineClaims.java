package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingFigure;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.LineClaim;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementLine;

/** What is said in words of a line of a statement against the share that it has. */
final class LineClaims implements Rule {

  @Override
  public void examine(Material material, Findings findings) {
    for (Statement statement : material.statements()) {
      for (LineClaim claim : statement.claims()) {
        statement
            .line(claim.category())
            .flatMap(statement::shareOf)
            .ifPresent(share -> check(statement, claim, share, findings));
      }
    }
  }

  private static void check(Statement statement, LineClaim claim, Ratio share, Findings findings) {
    findings.atLeast(
        FindingKind.CLAIM_MISSES_SHARE,
        "statement " + statement.id() + ", " + claim.category(),
        figure(label(claim), least(statement, claim, share), Optional.empty()),
        figure("share of " + claim.category(), share, statement.source()),
        List.of(FindingFigure.text("said of it", claim.words(), Optional.of(claim.source()))));
  }

  private static String label(LineClaim claim) {
    return switch (claim.weight()) {
      case LARGEST -> "the largest share of another line";
      case MAJORITY -> "half of the whole";
      case CORE -> "an equal share of the lines";
    };
  }

  private static Ratio least(Statement statement, LineClaim claim, Ratio share) {
    return switch (claim.weight()) {
      case LARGEST -> largest(statement).orElse(share);
      case MAJORITY -> Ratio.of(1, 2);
      case CORE -> Ratio.of(1, statement.lines().size());
    };
  }

  private static Optional<Ratio> largest(Statement statement) {
    return statement.lines().stream()
        .flatMap((StatementLine line) -> statement.shareOf(line).stream())
        .max(Ratio::compareTo);
  }

  private static FindingFigure figure(String label, Ratio share, Optional<Source> source) {
    return FindingFigure.of(label, QualifiedNumber.exact(share), Tolerances.SHARE, source);
  }
}
