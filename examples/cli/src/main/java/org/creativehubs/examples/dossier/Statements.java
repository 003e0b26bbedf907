package org.creativehubs.examples.dossier;

import java.util.Locale;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.statement.FlatRateRule;
import org.creativehubs.core.statement.LineClaim;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementLine;

/** Statements of revenue and expenditure on a page. */
final class Statements {

  private Statements() {}

  /** The lines, their sum where all have an amount or all a share, and the published total. */
  static Table table(Statement statement) {
    Grid grid = Grid.of(title(statement), "category", "amount", "share", "remark");
    for (StatementLine line : statement.lines()) {
      grid.row(
          Cells.text(line.category()),
          Cells.money(line.amount()),
          Cells.share(line.share()),
          Cells.orDash(line.note()));
    }
    if (statement.sum().isPresent() || statement.sumOfShares().isPresent()) {
      grid.row(
          Answer.text("sum of the lines"),
          Cells.money(statement.sum()),
          Cells.share(statement.sumOfShares()),
          Answer.text("-"));
    }
    statement
        .publishedTotal()
        .ifPresent(
            total ->
                grid.row(
                    Answer.text("total as published"),
                    Answer.of(total),
                    Answer.text("-"),
                    Answer.text("-")));
    return grid.table();
  }

  private static String title(Statement statement) {
    String title = statement.words();
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  static void print(Statement statement, Page page) {
    page.section(table(statement));
    statement.staff().ifPresent(n -> page.line("staff: " + n));
    statement.flatRates().forEach(rule -> page.bullet(words(statement, rule), rule.source()));
    statement.claims().forEach(claim -> page.bullet(words(claim), Optional.of(claim.source())));
    page.source(statement.source());
  }

  private static String words(LineClaim claim) {
    return "said of " + claim.category() + ": \"" + claim.words() + "\"";
  }

  private static String words(Statement statement, FlatRateRule rule) {
    return "by rule, "
        + rule.category()
        + " is "
        + Answer.share(rule.rate())
        + " of "
        + Words.list(rule.base())
        + statement.byRule(rule).map(exact -> ": " + Answer.number(exact)).orElse("");
  }
}
