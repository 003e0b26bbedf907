package org.creativehubs.finance.viability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;

/** The rows of an outlook over periods of some months, and where a cell comes from. */
final class OutlookTable {

  private static final String SURPLUS = "surplus";
  private static final String IN = "money in";
  private static final String OUT = "money out";
  private static final String NET = "net";
  private static final String CASH = "closing cash";

  /** The rows below the lines. */
  static final List<String> SUMS = List.of(SURPLUS, IN, OUT, NET, CASH);

  private final HubOutlook outlook;

  /** The months from one position to the one before another. */
  private record Span(String label, int from, int until, boolean isMonth) {}

  /** A row: what it comes to in a span of months, from which parts, and how. */
  private record Row(
      String name,
      Function<Span, Money> amount,
      Function<Span, List<Step>> parts,
      Function<Span, String> expression) {}

  private OutlookTable(HubOutlook outlook) {
    this.outlook = outlook;
  }

  static Sheet<?> yearly(HubOutlook outlook) {
    return new OutlookTable(outlook).sheet(12, from -> "year " + (from / 12 + 1));
  }

  static Sheet<?> monthly(HubOutlook outlook) {
    return new OutlookTable(outlook)
        .sheet(1, from -> Viability.label(Viability.monthOf(outlook.model(), from)));
  }

  private Sheet<Row> sheet(int width, IntFunction<String> label) {
    Grid<Row> grid = Grid.by("line", Row::name);
    int months = outlook.model().months();
    for (int from = 0; from < months; from += width) {
      Span span = new Span(label.apply(from), from, Math.min(from + width, months), width == 1);
      grid.with(
          Column.<Row>money(span.label(), row -> row.amount().apply(span))
              .after(row -> row.parts().apply(span), row -> row.expression().apply(span)));
    }
    return grid.sheet(outlook.toString(), rows());
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int line = 0; line < outlook.lines().size(); line++) {
      rows.add(line(line));
    }
    Row moneyIn = sum(IN, LineKind::isMoneyIn);
    Row moneyOut = sum(OUT, kind -> !kind.isMoneyIn());
    Row net = both(NET, sum(NET, kind -> true).amount(), moneyIn, moneyOut);
    rows.add(sum(SURPLUS, LineKind::isOfSurplus));
    rows.addAll(List.of(moneyIn, moneyOut, net));
    Row before = new Row("cash before", span -> cash(span.from()), span -> List.of(), Span::label);
    rows.add(both(CASH, span -> cash(span.until()), before, net));
    return rows;
  }

  private Row line(int index) {
    OutlookLine line = outlook.lines().get(index);
    return new Row(
        line.name(),
        span -> amount(line, span),
        span -> span.isMonth() ? List.of() : months(line, span),
        span -> span.isMonth() ? single(index, span) : "the sum of these months");
  }

  private Row sum(String name, Predicate<LineKind> which) {
    List<OutlookLine> lines =
        outlook.lines().stream().filter(line -> which.test(line.kind())).toList();
    return new Row(
        name,
        span -> sum(lines, span),
        span -> lines.stream().map(line -> given(line.name(), amount(line, span))).toList(),
        span -> "the sum of these lines");
  }

  private static Row both(String name, Function<Span, Money> amount, Row first, Row second) {
    return new Row(
        name,
        amount,
        span ->
            List.of(
                given(first.name(), first.amount().apply(span)),
                given(second.name(), second.amount().apply(span))),
        span -> first.name() + " + " + second.name());
  }

  private Money cash(int months) {
    return months == 0 ? outlook.model().openingCash() : outlook.cashAfter(months);
  }

  private Money sum(List<OutlookLine> lines, Span span) {
    Money sum = minor(0);
    for (OutlookLine line : lines) {
      sum = sum.plus(amount(line, span));
    }
    return sum;
  }

  private Money amount(OutlookLine line, Span span) {
    return minor(PlanRun.sum(line.minorUnits(), span.from(), span.until()));
  }

  private Money minor(long units) {
    return Money.ofMinor(units, outlook.model().openingCash().currency());
  }

  private String single(int line, Span span) {
    OperatingModel model = outlook.model();
    return CompiledLine.of(model).get(line).expression(span.until(), model.adjustments())
        + ", rounded half up";
  }

  private List<Step> months(OutlookLine line, Span span) {
    long[] amounts = line.minorUnits();
    return IntStream.range(span.from(), span.until())
        .mapToObj(
            month ->
                given(
                    Viability.label(Viability.monthOf(outlook.model(), month)),
                    minor(amounts[month])))
        .toList();
  }

  private static Step given(String label, Money value) {
    return Step.builder().label(label).value(Answer.of(value)).build();
  }

  static int index(List<String> names, String name, String field) {
    return names.indexOf(Check.named(names, one -> one, name, field));
  }
}
