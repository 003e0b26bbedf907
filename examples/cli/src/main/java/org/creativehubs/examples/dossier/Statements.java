package org.creativehubs.examples.dossier;

import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
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
    Multimaps.index(statement.claims(), claim -> List.of(claim.words(), claim.source()))
        .asMap()
        .values()
        .forEach(alike -> claims(alike, page));
    page.source(statement.source());
  }

  /** What is said in one place in one way, of one line or several. */
  private static void claims(Collection<LineClaim> alike, Page page) {
    LineClaim first = alike.iterator().next();
    String lines = Words.list(alike.stream().map(LineClaim::category).toList());
    page.bullet("said of " + lines + ": \"" + first.words() + "\"", Optional.of(first.source()));
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
