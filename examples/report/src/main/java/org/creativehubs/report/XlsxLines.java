package org.creativehubs.report;

import org.creativehubs.core.explain.Answer;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of lines to read, one below the other. */
final class XlsxLines {

  private static final double LINE = 15;
  private static final int LINE_LENGTH = 125;
  private static final int MOST_LINES = 20;

  private final Worksheet sheet;
  private final ReportLocale locale;
  private final XlsxBudget budget;
  private int row;

  XlsxLines(Worksheet sheet, ReportLocale locale, XlsxBudget budget) {
    this.sheet = sheet;
    this.locale = locale;
    this.budget = budget;
  }

  void heading(String text) {
    row += row > 0 ? 1 : 0;
    sheet.value(row, 0, budget.text(text));
    sheet.style(row, 0).bold().fontSize(12).set();
    row++;
  }

  void text(String text) {
    sheet.value(row, 0, budget.text(text));
    sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
    sheet.rowHeight(row, LINE * Math.min(MOST_LINES, 1 + text.length() / LINE_LENGTH));
    row++;
  }

  void pair(String label, Answer value) {
    sheet.value(row, 0, budget.text(label));
    XlsxCell cell = XlsxCell.of(value, true, locale);
    cell.put(sheet, row, 1, budget);
    if (!cell.format().isEmpty()) {
      sheet.style(row, 1).format(cell.format()).horizontalAlignment("left").set();
    }
    row++;
  }
}
