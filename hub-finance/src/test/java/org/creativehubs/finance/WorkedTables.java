package org.creativehubs.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.AnswerKind;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.testing.WorkedExplanation;
import org.creativehubs.testing.WorkedExplanation.Verdict;
import org.creativehubs.testing.WorkedExplanation.WorkedStep;

/** What tests ask of explanations and of the cells of every table. */
public final class WorkedTables {

  private WorkedTables() {}

  /** Works out every expression that gives a number; those in words alone are left aside. */
  public static void assertTrue(Explanation explanation) {
    assertThat(WorkedExplanation.of(explanation))
        .as(explanation.toString())
        .filteredOn(worked -> worked.step().value().kind() != AnswerKind.TEXT)
        .extracting(WorkedStep::verdict)
        .doesNotContain(Verdict.DIFFERS);
  }

  /** Works out every expression, none of which may be in words. */
  public static void assertWorkedOut(Explanation explanation) {
    assertThat(WorkedExplanation.of(explanation))
        .as(explanation.toString())
        .extracting(WorkedStep::verdict)
        .doesNotContain(Verdict.DIFFERS, Verdict.NOT_WORKED_OUT);
  }

  /** Works out every cell, totals included, and compares it with its explanation. */
  public static void assertTrue(ExplainedTable table) {
    for (Sheet<?> sheet : table.sheets()) {
      List<List<Answer>> rows = sheet.table().rows();
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 1; column < rows.get(row).size(); column++) {
          Explanation explanation = sheet.explain(row, column);
          assertThat(explanation.answer()).isEqualTo(rows.get(row).get(column));
          assertTrue(explanation);
        }
      }
    }
  }
}
