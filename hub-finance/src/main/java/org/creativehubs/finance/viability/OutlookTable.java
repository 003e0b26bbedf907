package org.creativehubs.finance.viability;

import java.util.ArrayList;
import java.util.List;
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
import org.creativehubs.finance.plan.internal.CompiledLine.OwnLine;
import org.creativehubs.finance.plan.internal.CompiledRule;
import org.creativehubs.finance.plan.internal.PlanRun;

/** The rows of an outlook over periods of some months, and where a cell comes from. */
final class OutlookTable {

  private static final int YEAR = 12;

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

  private Row line(OutlookLine line, CompiledLine compiled) {
    return new Row(
        line.name(),
        span -> amount(line, span),
        span -> span.isMonth() ? amount(compiled, span.until()) : Term.sum(months(line, span)),
        line.isAssumed());
  }

  private Term amount(CompiledLine compiled, int month) {
    return compiled instanceof CompiledRule rule
        ? rule.amount(month, lines.stream().map(OutlookLine::minorUnits).toArray(long[][]::new))
        : ((OwnLine) compiled).amount(month, model.adjustments());
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
