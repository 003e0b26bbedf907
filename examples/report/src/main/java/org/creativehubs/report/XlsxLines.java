package org.creativehubs.report;

import org.creativehubs.core.explain.Answer;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of lines to read, one below the other. */
final class XlsxLines {

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
    sheet.range(row, 0, row, 1).merge();
    sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
    int characters = 105;
    sheet.rowHeight(row, 15.0 * Math.min(20, 1 + text.length() / characters));
    row++;
  }

  void pair(String label, Answer value) {
    sheet.value(row, 0, budget.text(label));
    XlsxCell cell = XlsxCell.of(value, true, locale);
    cell.put(sheet, row, 1, budget);
    cell.style(sheet, row, 1);
    row++;
  }
}
