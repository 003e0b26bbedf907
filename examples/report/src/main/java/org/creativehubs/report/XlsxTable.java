package org.creativehubs.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.dhatim.fastexcel.Worksheet;

/** A table as a sheet: title, headings, rows, totals. */
final class XlsxTable {

  private static final int HEADINGS = 1;
  private static final int FIRST = 2;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;
  private static final int LONGEST_NOTE = 900;

  /** A sum of doubles may differ in its last digits. */
  private static final BigDecimal NEARLY = new BigDecimal("1e-12");

  private final Worksheet sheet;
  private final PageTable source;
  private final Table table;
  private final ReportLocale locale;
  private final XlsxBudget budget;
  private final List<Heading> headings;
  private final int firstTotal;
  private final List<BigDecimal> formulas = new ArrayList<>();

  XlsxTable(Worksheet sheet, PageTable source, ReportLocale locale, XlsxBudget budget) {
    this.sheet = sheet;
    this.source = source;
    this.table = source.table();
    this.locale = locale;
    this.budget = budget;
    this.headings = Heading.of(table);
    this.firstTotal = table.rows().size() - table.totals();
    check("rows", table.rows().size() + FIRST, Worksheet.MAX_ROWS);
    check("columns", table.columns().size(), Worksheet.MAX_COLS);
  }

  private static void check(String what, int found, int most) {
    Check.that(found <= most, Fault.TOO_LARGE, what, "fit on a sheet of " + most, found);
  }

  /** Writes it; the values of its formulas in the order in which they stand on the sheet. */
  List<BigDecimal> write() {
    sheet.value(0, 0, budget.text(table.title()));
    sheet.style(0, 0).bold().fontSize(12).set();
    List<List<XlsxCell>> columns = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      columns.add(cells(column));
      column(column, columns.get(column));
    }
    for (int row = firstTotal; row < table.rows().size(); row++) {
      totals(row, columns);
    }
    notes();
    frame();
    return formulas;
  }

  private List<XlsxCell> cells(int column) {
    boolean isHeaded = headings.get(column).saysUnit();
    List<XlsxCell> cells = new ArrayList<>(table.rows().size());
    boolean anyBroken = false;
    for (List<Answer> row : table.rows()) {
      XlsxCell cell = XlsxCell.of(row.get(column), !isHeaded, locale);
      cells.add(cell);
      anyBroken |= cell.format().contains("0.00##");
    }
    if (anyBroken) {
      cells.replaceAll(XlsxCell::broken);
    }
    return cells;
  }

  private void column(int column, List<XlsxCell> cells) {
    String heading = headings.get(column).text();
    sheet.value(HEADINGS, column, budget.text(heading));
    int width = Math.max(NARROWEST, Math.min(heading.length() + 2, WIDEST / 2));
    for (int row = 0; row < cells.size(); row++) {
      cells.get(row).put(sheet, row + FIRST, column, budget);
      width = Math.max(width, Math.min(WIDEST, cells.get(row).width() + 1));
    }
    sheet.width(column, width);
    styles(column, cells);
  }

  /** One style for a column whose numbers are all alike, else one for each. */
  private void styles(int column, List<XlsxCell> cells) {
    List<String> formats =
        cells.stream().map(XlsxCell::format).filter(one -> !one.isEmpty()).distinct().toList();
    if (formats.size() == 1) {
      sheet
          .range(FIRST, column, FIRST + cells.size() - 1, column)
          .style()
          .format(formats.get(0))
          .set();
      return;
    }
    for (int row = 0; row < cells.size(); row++) {
      cells.get(row).style(sheet, row + FIRST, column);
    }
  }

  private void totals(int row, List<List<XlsxCell>> columns) {
    for (int column = 0; column < columns.size(); column++) {
      List<XlsxCell> cells = columns.get(column);
      Optional<BigDecimal> total = cells.get(row).number();
      if (total.isPresent() && isSum(cells.subList(0, firstTotal), total.get())) {
        String name = name(column);
        sheet.formula(
            row + FIRST,
            column,
            "SUM(" + name + (FIRST + 1) + ":" + name + (FIRST + firstTotal) + ")");
        formulas.add(total.get());
      }
    }
    sheet.range(row + FIRST, 0, row + FIRST, columns.size() - 1).style().bold().set();
  }

  /** Whether a total is what a spreadsheet adds up. */
  private static boolean isSum(List<XlsxCell> cells, BigDecimal total) {
    if (cells.isEmpty()) {
      return false;
    }
    BigDecimal sum =
        cells.stream()
            .flatMap(cell -> cell.number().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = sum.subtract(total).abs();
    return off.compareTo(total.abs().multiply(NEARLY, MathContext.DECIMAL64)) <= 0
        || off.signum() == 0;
  }

  /** The letters of a column. */
  static String name(int column) {
    int letters = 26;
    String last = String.valueOf((char) ('A' + column % letters));
    return column < letters ? last : name(column / letters - 1) + last;
  }

  /** Notes on the totals first, then on the rows from the top. */
  private void notes() {
    for (int row = firstTotal; row < table.rows().size(); row++) {
      notes(row);
    }
    for (int row = 0; row < firstTotal && budget.hasNotes(); row++) {
      notes(row);
    }
  }

  private void notes(int row) {
    for (int column = 1; column < table.columns().size(); column++) {
      Optional<Explanation> how = source.working(row, column).filter(XlsxTable::saysMore);
      if (how.isPresent() && budget.takesNote()) {
        sheet.comment(row + FIRST, column, XlsxText.cut(clean(how.get()), LONGEST_NOTE));
      }
    }
  }

  private static String clean(Explanation explanation) {
    return GroupedAmounts.in(explanation.toString())
        .lines()
        .map(XlsxText::of)
        .collect(Collectors.joining("\n"));
  }

  private static boolean saysMore(Explanation explanation) {
    return explanation.steps().size() > 1
        || explanation.steps().get(0).expression().isPresent()
        || explanation.answer().undefined().filter(XlsxTable::isTold).isPresent();
  }

  private static boolean isTold(Undefined why) {
    return why.reason() != Reason.NO_TOTAL;
  }

  private void frame() {
    int last = table.columns().size() - 1;
    sheet
        .range(HEADINGS, 0, HEADINGS, last)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor("FFDDE6EE")
        .set();
    for (int column = 1; column <= last; column++) {
      if (headings.get(column).isNumber()) {
        sheet.style(HEADINGS, column).horizontalAlignment("right").set();
      }
    }
    sheet.freezePane(1, FIRST);
    if (firstTotal > 0) {
      sheet.setAutoFilter(HEADINGS, 0, HEADINGS + firstTotal, last);
    }
    sheet.pageOrientation("landscape");
    sheet.repeatRows(0, HEADINGS);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }
}
