package org.creativehubs.finance.viability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;

/** The rows of an outlook over periods of some months, and where a cell comes from. */
public final class OutlookTable {

  private static final String SURPLUS = "surplus";
  private static final String IN = "money in";
  private static final String OUT = "money out";
  private static final String NET = "net";
  private static final String CASH = "closing cash";

  /** The rows below the lines. */
  static final List<String> SUMS = List.of(SURPLUS, IN, OUT, NET, CASH);

  private final HubOutlook outlook;
  private final int width;
  private final List<String> columns = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();

  private OutlookTable(HubOutlook outlook, int width) {
    this.outlook = outlook;
    this.width = width;
    outlook.lines().forEach(line -> rows.add(line.name()));
    rows.addAll(SUMS);
    for (int from = 0; from < outlook.model().months(); from += width) {
      columns.add(
          width == 1
              ? Viability.label(Viability.monthOf(outlook.model(), from))
              : "year " + (from / width + 1));
    }
  }

  /** The table by years. */
  public static OutlookTable yearly(HubOutlook outlook) {
    return new OutlookTable(outlook, 12);
  }

  /** The table by months. */
  public static OutlookTable monthly(HubOutlook outlook) {
    return new OutlookTable(outlook, 1);
  }

  /** Whether there is such a row and column. */
  public boolean has(String column) {
    return columns.contains(column);
  }

  /** The table. */
  public Table table(String title) {
    Table.Builder table = Table.builder();
    table.title(title).addColumns("line").addAllColumns(columns);
    for (int row = 0; row < rows.size(); row++) {
      List<Answer> cells = new ArrayList<>();
      cells.add(Answer.text(rows.get(row)));
      for (int column = 0; column < columns.size(); column++) {
        cells.add(Answer.of(cell(row, column)));
      }
      table.addRows(cells);
    }
    return table.build();
  }

  private int from(int column) {
    return column * width;
  }

  private int until(int column) {
    return Math.min(from(column) + width, outlook.model().months());
  }

  private Money cell(int row, int column) {
    int line = row - outlook.lines().size();
    return switch (line) {
      case 0 -> sum(column, LineKind::isOfSurplus);
      case 1 -> sum(column, LineKind::isMoneyIn);
      case 2 -> sum(column, kind -> !kind.isMoneyIn());
      case 3 -> sum(column, kind -> true);
      case 4 -> outlook.cashAfter(until(column));
      default -> of(outlook.lines().get(row), column);
    };
  }

  private Money sum(int column, Predicate<LineKind> which) {
    Money sum = minor(0);
    for (OutlookLine line : outlook.lines()) {
      sum = which.test(line.kind()) ? sum.plus(of(line, column)) : sum;
    }
    return sum;
  }

  private Money of(OutlookLine line, int column) {
    return minor(PlanRun.sum(line.minorUnits(), from(column), until(column)));
  }

  private Money minor(long units) {
    return Money.ofMinor(units, outlook.model().openingCash().currency());
  }

  /** How a cell was found. */
  public Explanation explain(String row, String column) {
    int line = index(rows, row, "row");
    int at = index(columns, column, "column");
    Explanation.Builder steps = Explanation.answering(row + ", " + column);
    steps.step(row + ", " + column, expression(line, at, steps), Answer.of(cell(line, at)));
    return steps.build();
  }

  /** Adds the figures a cell comes from and returns how they make it. */
  private String expression(int row, int column, Explanation.Builder steps) {
    int line = row - outlook.lines().size();
    return switch (line) {
      case 0 -> parts(column, LineKind::isOfSurplus, steps);
      case 1 -> parts(column, LineKind::isMoneyIn, steps);
      case 2 -> parts(column, kind -> !kind.isMoneyIn(), steps);
      case 3 -> {
        given(IN, cell(row - 2, column), steps);
        given(OUT, cell(row - 1, column), steps);
        yield "money in + money out";
      }
      case 4 -> {
        int before = from(column);
        Money cash = before == 0 ? outlook.model().openingCash() : outlook.cashAfter(before);
        given("cash before", cash, steps);
        given(NET, cell(row - 1, column), steps);
        yield "cash before + net";
      }
      default -> width == 1 ? single(row, column) : months(row, column, steps);
    };
  }

  private String parts(int column, Predicate<LineKind> which, Explanation.Builder steps) {
    for (OutlookLine line : outlook.lines()) {
      if (which.test(line.kind())) {
        given(line.name(), of(line, column), steps);
      }
    }
    return "the sum of these lines";
  }

  private String single(int row, int column) {
    OperatingModel model = outlook.model();
    return CompiledLine.of(model).get(row).expression(column + 1, model.adjustments())
        + ", rounded half up";
  }

  private String months(int row, int column, Explanation.Builder steps) {
    long[] amounts = outlook.lines().get(row).minorUnits();
    for (int month = from(column); month < until(column); month++) {
      given(
          Viability.label(Viability.monthOf(outlook.model(), month)), minor(amounts[month]), steps);
    }
    return "the sum of these months";
  }

  private static void given(String label, Money value, Explanation.Builder steps) {
    steps.given(label, Answer.of(value));
  }

  /** The place of a row. */
  public static int index(List<String> names, String name, String field) {
    return names.indexOf(Check.named(names, one -> one, name, field));
  }
}
