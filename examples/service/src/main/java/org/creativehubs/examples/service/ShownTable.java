package org.creativehubs.examples.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerValue;
import org.creativehubs.core.explain.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table of an answer as a page shows and draws it.
 *
 * @param title what it is
 * @param columns the headings
 * @param label which column names the rows, from 0: the first without a number
 * @param totals how many rows at the bottom add up those above
 * @param rows the rows from top to bottom
 */
record ShownTable(
    String title, List<String> columns, int label, int totals, List<List<ShownCell>> rows) {

  /**
   * A cell.
   *
   * @param text as it is read
   * @param number as it is drawn; absent where it is no number
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ShownCell(String text, @Nullable Double number) {

    private static ShownCell of(Answer answer) {
      return new ShownCell(answer.toString(), number(answer));
    }

    private static @Nullable Double number(Answer answer) {
      if (answer.value() instanceof AnswerValue.Amount amount) {
        return amount.money().amount().doubleValue();
      }
      return answer.number().isPresent() ? (Double) answer.number().getAsDouble() : null;
    }
  }

  static ShownTable of(Table table) {
    return new ShownTable(
        table.title(),
        table.columns(),
        label(table),
        table.totals(),
        table.rows().stream().map(row -> row.stream().map(ShownCell::of).toList()).toList());
  }

  private static int label(Table table) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> table.rows().stream().allMatch(row -> ShownCell.number(row.get(i)) == null))
        .findFirst()
        .orElse(0);
  }
}
