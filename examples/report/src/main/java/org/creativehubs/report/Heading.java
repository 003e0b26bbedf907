package org.creativehubs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.ColumnFormat;
import org.creativehubs.core.explain.Table;

/**
 * The heading of a column, with the currency or unit that its cells share.
 *
 * @param text the heading
 * @param format what the column holds
 * @param saysUnit whether it says what the cells are measured in
 */
record Heading(String text, ColumnFormat format, boolean saysUnit) {

  static List<Heading> of(Table table) {
    List<String> printed = table.printedHeadings();
    List<Heading> headings = new ArrayList<>();
    for (int column = 0; column < printed.size(); column++) {
      headings.add(of(table, column, printed.get(column)));
    }
    return headings;
  }

  private static Heading of(Table table, int column, String printed) {
    ColumnFormat format = table.format(column);
    Optional<String> unit = format.unit();
    boolean saysMoney =
        table.rows().stream()
            .flatMap(row -> row.get(column).money().stream())
            .findFirst()
            .filter(money -> printed.endsWith("(" + money.currency() + ")"))
            .isPresent();
    String text =
        unit.filter(one -> !printed.contains(one))
            .map(one -> printed + " (" + one + ")")
            .orElse(printed);
    return new Heading(text, format, saysMoney || unit.isPresent());
  }

  /** Whether its cells are numbers, which stand to the right. */
  boolean isNumber() {
    return switch (format.kind()) {
      case NUMBER, COUNT, SHARE, MONEY, QUANTITY -> true;
      case TEXT, DAY, YEAR, TRUTH, ANY -> false;
    };
  }
}
