package org.creativehubs.report.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementKind;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.value.Check;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.PlannedLine;

/**
 * The lines of a plan out of a budget: each category is a line that runs evenly, and its kind is
 * what its note says, else what its name says, else other income or fixed cost.
 */
final class PlanLines {

  /** Words of names that say what a line is; the first that fits counts. */
  private static final Map<StatementKind, List<Word>> WORDS =
      Map.of(
          StatementKind.REVENUE,
          List.of(
              new Word("grant", LineKind.GRANT),
              new Word("subsidy", LineKind.GRANT),
              new Word("donation", LineKind.GRANT),
              new Word("member", LineKind.MEMBERSHIPS),
              new Word("desk", LineKind.MEMBERSHIPS),
              new Word("event", LineKind.EVENTS),
              new Word("hire", LineKind.EVENTS),
              new Word("food", LineKind.FOOD_AND_DRINK),
              new Word("caf", LineKind.FOOD_AND_DRINK),
              new Word("rent", LineKind.RENT)),
          StatementKind.EXPENDITURE,
          List.of(
              new Word("staff", LineKind.STAFF),
              new Word("salar", LineKind.STAFF),
              new Word("wage", LineKind.STAFF),
              new Word("rent", LineKind.HEAD_RENT)));

  private record Word(String part, LineKind kind) {}

  private final List<PlannedLine> lines = new ArrayList<>();
  private final List<String> assumptions = new ArrayList<>();
  private final List<String> unknowns = new ArrayList<>();

  private PlanLines() {}

  /** The lines of the column of a budget, or of the only column of amounts. */
  static PlanLines of(List<Statement> statements, Optional<Ratio> rise) {
    boolean hasBudget = statements.stream().anyMatch(one -> one.id().startsWith("budget"));
    PlanLines lines = new PlanLines();
    Set<String> left = new LinkedHashSet<>();
    for (Statement statement : statements) {
      if (!hasBudget || statement.id().startsWith("budget")) {
        statement.lines().forEach(line -> lines.add(statement.kind(), line, rise));
      } else {
        left.add("The amounts spent so far are not in the plan, which is made of the budget");
      }
    }
    Check.notEmpty(lines.lines, "budget");
    lines.assumptions.addAll(left);
    lines.assumptions.add("Yearly amounts fall in equal parts every month");
    lines.assumptions.add(
        rise.map(rate -> "Every line rises by " + Show.percent(rate) + " every twelve months")
            .orElse("No line rises in any year"));
    return lines;
  }

  private void add(StatementKind side, StatementLine line, Optional<Ratio> rise) {
    if (line.amount().isEmpty()) {
      unknowns.add(line.category() + ": the file gives no amount, so it is not in the plan");
      return;
    }
    LineKind kind = kind(side, line);
    assumptions.add(line.category() + " is taken for " + Show.words(kind));
    Money annual = line.amount().get();
    PlannedLine.Builder made = PlannedLine.builder().name(name(line)).kind(kind);
    lines.add(made.annual(annual).annualIncrease(rise).build());
  }

  /** A category may be both an income and a cost. */
  private String name(StatementLine line) {
    boolean isTaken = lines.stream().anyMatch(one -> one.name().equals(line.category()));
    return isTaken ? line.category() + ", cost" : line.category();
  }

  private static LineKind kind(StatementKind side, StatementLine line) {
    boolean isIn = side == StatementKind.REVENUE;
    Optional<LineKind> noted = line.note().flatMap(PlanLines::noted);
    return noted
        .filter(kind -> kind.isMoneyIn() == isIn)
        .orElseGet(() -> named(side, line.category().toLowerCase(Locale.ROOT)));
  }

  private static Optional<LineKind> noted(String note) {
    String words = note.strip().toLowerCase(Locale.ROOT);
    return List.of(LineKind.values()).stream()
        .filter(LineKind::isPlanned)
        .filter(kind -> Show.words(kind).equals(words))
        .findFirst();
  }

  private static LineKind named(StatementKind side, String category) {
    return WORDS.getOrDefault(side, List.of()).stream()
        .filter(word -> category.contains(word.part()))
        .map(Word::kind)
        .findFirst()
        .orElse(side == StatementKind.REVENUE ? LineKind.OTHER_INCOME : LineKind.FIXED_COST);
  }

  List<PlannedLine> lines() {
    return lines;
  }

  List<String> assumptions() {
    return assumptions;
  }

  List<String> unknowns() {
    return unknowns;
  }
}
