package org.creativehubs.finance.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;

/**
 * Explanations whose printed expressions come to their values, and end in the cell they explain.
 */
public final class TrueExplanations {

  private TrueExplanations() {}

  /** Of every cell of every sheet, some rows of long ones, those of totals too. */
  public static void ofCells(ExplainedTable result) {
    result.sheets().forEach(TrueExplanations::ofCells);
  }

  private static void ofCells(Sheet<?> sheet) {
    List<List<Answer>> rows = sheet.table().rows();
    int step = 1 + rows.size() / 40;
    IntStream.iterate(rows.size() - 1, row -> row >= 0, row -> row - step)
        .forEach(
            row ->
                IntStream.range(0, rows.get(row).size())
                    .forEach(
                        column -> ofCell(sheet.explain(row, column), rows.get(row).get(column))));
  }

  private static void ofCell(Explanation explanation, Answer cell) {
    assertThat(explanation.answer()).isEqualTo(cell);
    of(explanation);
  }

  /** Of every step of an explanation. */
  public static void of(Explanation explanation) {
    assertThat(WorkedExplanation.of(explanation))
        .as(explanation.toString())
        .allMatch(worked -> worked.verdict() != Verdict.DIFFERS);
  }
}
