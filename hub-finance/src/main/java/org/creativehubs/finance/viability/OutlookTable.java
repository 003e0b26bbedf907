package org.creativehubs.finance.viability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.internal.SumRows;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.internal.CompiledLine;
import org.creativehubs.finance.plan.internal.PlanRun;

/** The rows of an outlook over periods of some months, and where a cell comes from. */
final class OutlookTable {

  private static final int YEAR = 12;
  private static final Set<LineKind> CAPITAL =
      EnumSet.of(LineKind.CAPITAL_GRANT, LineKind.CAPITAL_COST);
  private static final Set<LineKind> LOANS =
      EnumSet.of(LineKind.LOAN_DRAWN, LineKind.LOAN_REPAYMENT);
  private static final Set<LineKind> DEPOSITS =
      EnumSet.of(LineKind.DEPOSIT_TAKEN, LineKind.DEPOSIT_ENDED);
  private static final Set<LineKind> VAT =
      EnumSet.of(LineKind.VAT_CHARGED, LineKind.VAT_ON_COSTS, LineKind.VAT_PAID);

  private final OperatingModel model;
  private final List<OutlookLine> lines;
  private final long[] cash;

  /** The months from one position to the one before another. */
  private record Span(String label, int from, int until) {

    boolean isMonth() {
      return until == from + 1;
    }
  }

  /** A row: what it comes to in a span of months, and how. */
  private record Row(
      String name, Function<Span, Money> amount, Function<Span, Term> working, boolean isAssumed) {

    Term given(Span span) {
      return Term.given(name, amount.apply(span));
    }

    Explanation explanation(Span span) {
      String cell = name + ", " + span.label();
      return Explanation.of(span.label() + " of " + name, working.apply(span).named(cell));
    }
  }

  private OutlookTable(OperatingModel model, List<OutlookLine> lines, long[] cash) {
    this.model = model;
    this.lines = lines;
    this.cash = cash;
  }

  static Sheet<?> yearly(String title, OperatingModel model, List<OutlookLine> lines, long[] cash) {
    return new OutlookTable(model, lines, cash)
        .sheet(title, YEAR, from -> "year " + (from / YEAR + 1));
  }

  static Sheet<?> monthly(
      String title, OperatingModel model, List<OutlookLine> lines, long[] cash) {
    return new OutlookTable(model, lines, cash).sheet(title, 1, from -> model.label(from + 1));
  }

  private Sheet<Row> sheet(String title, int width, IntFunction<String> label) {
    Grid<Row> grid =
        Grid.by("line", Row::name)
            .withIf(
                !model.assumed().isEmpty(),
                Column.<Row>text("stands on", row -> row.isAssumed() ? "assumed" : "terms")
                    .because("the plan names the lines whose amounts are assumed"));
    for (int from = 0; from < cash.length; from += width) {
      Span span = new Span(label.apply(from), from, Math.min(from + width, cash.length));
      grid.with(
          Column.<Row>money(span.label(), row -> row.amount().apply(span))
              .explained(row -> row.explanation(span)));
    }
    return grid.sheet(title, rows());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    List<CompiledLine> compiled = CompiledLine.of(model);
    for (int line = 0; line < lines.size(); line++) {
      rows.add(line(lines.get(line), compiled.get(line)));
    }
    Row moneyIn = sum(SumRows.MONEY_IN, LineKind::isMoneyIn);
    Row moneyOut = sum(SumRows.MONEY_OUT, kind -> !kind.isMoneyIn());
    Row net = both(SumRows.NET, sum(SumRows.NET, kind -> true).amount(), moneyIn, moneyOut);
    rows.add(sum(SumRows.SURPLUS, LineKind::isOfSurplus));
    rows.addAll(List.of(moneyIn, moneyOut, net));
    Row before = new Row("cash before", span -> cash(span.from()), span -> nothing(), false);
    rows.add(both(SumRows.CLOSING_CASH, span -> cash(span.until()), before, net));
    return rows;
  }

  /** From the surplus of each year to what cash changed by. */
  static Sheet<?> reconciliation(String title, OperatingModel model, HubOutlook outlook) {
    OutlookTable table = new OutlookTable(model, outlook.lines(), outlook.cashMinorUnits());
    List<Row> rows = new ArrayList<>();
    rows.add(table.sum(SumRows.SURPLUS, LineKind::isOfSurplus));
    rows.add(table.sum("capital", CAPITAL::contains));
    rows.add(table.sum("loans drawn less repaid", LOANS::contains));
    rows.add(table.sum("deposits", DEPOSITS::contains));
    rows.add(table.sum("debtors", kind -> kind == LineKind.DEBTORS));
    rows.add(table.sum("creditors", kind -> kind == LineKind.CREDITORS));
    rows.add(table.sum("VAT", VAT::contains));
    List<Row> parts = List.copyOf(rows);
    rows.add(
        new Row(
            "change in cash",
            table.sum(SumRows.NET, kind -> true).amount(),
            span -> Term.sum(parts.stream().map(part -> part.given(span)).toList()),
            parts.stream().anyMatch(Row::isAssumed)));
    return table.byYear(Grid.by("from surplus to cash", Row::name)).sheet(title, rows);
  }

  /** What is owed to the hub and by it, at the start and at the end of each year. */
  static Sheet<?> balances(String title, OperatingModel model, HubOutlook outlook) {
    OutlookTable table = new OutlookTable(model, outlook.lines(), outlook.cashMinorUnits());
    Span start = new Span("opening", 0, 0);
    List<Row> rows = new ArrayList<>();
    for (Balance one : Balance.values()) {
      rows.add(table.balance(one, outlook));
    }
    Grid<Row> grid = Grid.by("balance", Row::name);
    grid.with(
        Column.<Row>money(start.label(), row -> row.amount().apply(start))
            .explained(row -> row.explanation(start)));
    return table.byYear(grid).sheet(title, rows);
  }

  private Grid<Row> byYear(Grid<Row> grid) {
    for (int from = 0; from < cash.length; from += YEAR) {
      Span span = new Span("year " + (from / YEAR + 1), from, Math.min(from + YEAR, cash.length));
      grid.with(
          Column.<Row>money(span.label(), row -> row.amount().apply(span))
              .explained(row -> row.explanation(span)));
    }
    return grid;
  }

  private Row balance(Balance one, HubOutlook outlook) {
    Row change = sum("change", one::isMovedBy);
    return new Row(
        one.words(),
        span -> outlook.balance(one, span.until()),
        span -> {
          Term before = Term.given("before", outlook.balance(one, span.from()));
          Term changed = change.given(span);
          return span.until() == 0
              ? before
              : one.isOwedToHub() ? before.minus(changed) : before.plus(changed);
        },
        change.isAssumed());
  }

  private Row line(OutlookLine line, CompiledLine compiled) {
    return new Row(
        line.name(),
        span -> amount(line, span),
        span -> span.isMonth() ? amount(compiled, span.until()) : Term.sum(months(line, span)),
        line.isAssumed());
  }

  private Term amount(CompiledLine compiled, int month) {
    long[][] amounts = lines.stream().map(OutlookLine::minorUnits).toArray(long[][]::new);
    return compiled.amount(month, model, amounts);
  }

  private List<Term> months(OutlookLine line, Span span) {
    long[] amounts = line.minorUnits();
    return IntStream.range(span.from(), span.until())
        .mapToObj(month -> Term.given(model.label(month + 1), minor(amounts[month])))
        .toList();
  }

  private Row sum(String name, Predicate<LineKind> which) {
    List<OutlookLine> parts = lines.stream().filter(line -> which.test(line.kind())).toList();
    return new Row(
        name,
        span -> minor(parts.stream().mapToLong(line -> units(line, span)).sum()),
        span ->
            parts.stream()
                .map(line -> Term.given(line.name(), amount(line, span)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::sum)),
        parts.stream().anyMatch(OutlookLine::isAssumed));
  }

  private Term sum(List<Term> parts) {
    return parts.isEmpty() ? nothing() : Term.sum(parts);
  }

  private static Row both(String name, Function<Span, Money> amount, Row first, Row second) {
    return new Row(
        name,
        amount,
        span -> first.given(span).plus(second.given(span)),
        first.isAssumed() || second.isAssumed());
  }

  private Term nothing() {
    return Term.of(minor(0));
  }

  private Money cash(int months) {
    return months == 0 ? model.openingCash() : minor(cash[months - 1]);
  }

  private static long units(OutlookLine line, Span span) {
    return PlanRun.sum(line.minorUnits(), span.from(), span.until());
  }

  private Money amount(OutlookLine line, Span span) {
    return minor(units(line, span));
  }

  private Money minor(long units) {
    return Money.ofMinor(units, model.openingCash().currency());
  }
}
