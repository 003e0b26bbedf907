package org.creativehubs.metrics.disclosure;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;

/**
 * Which cells must be hidden so that no small or dominated count can be seen or worked out?
 *
 * <p>Primary: counts above zero and below the threshold, totals too, and cells whose known
 * contributors break the dominance rule. A zero is shown. Secondary: hidden cells can change only
 * along cycles of hidden cells, where neighbours share a row or a column in turn and totals are
 * cells as well; some are raised and others lowered by as much, none below zero. The range of a
 * hidden cell in all tables that add up is found exactly. Each cell whose range is narrower than
 * the {@link ProtectionPolicy} asks gets the cycle that opens it so far and hides the smallest sum
 * of further counts; of equal ones the walk through rows, then columns, in the order of the table
 * finds the first. Cells that are hidden to protect others are protected themselves.
 *
 * <p>Cells are treated one after the other, so the sum of what is hidden is small and not always
 * the least possible. Thresholds are gone through from 1 upwards, each keeping what the one before
 * hides; so a higher threshold never shows more. Counts stay as they are, nothing is rounded,
 * nothing is undefined.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentTable.of(
 *         "jobs",
 *         List.of("Leeds", "York"),
 *         List.of("design", "film"),
 *         new double[][] {{30, 10}, {20, 40}});
 * PublishedTable published = CellSuppression.of(jobs, 15);
 * published.cell("Leeds", "film").isHidden(); // true
 * }</pre>
 */
public final class CellSuppression {

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<CellSuppressionInput, PublishedTable> ENTRY =
      CatalogEntry.of(
              "cell-suppression",
              CellSuppression.class,
              CellSuppressionInput.class,
              PublishedTable.class)
          .title("Suppression of small cells")
          .question("Which cells must be hidden so that no small count can be worked out?")
          .convention("primary: above zero and below the threshold, or dominated; a zero is shown")
          .convention(
              "protection: every hidden count stays open by leastWidth and by leastShare of "
                  + "it")
          .convention("secondary: the cycle with the smallest sum of further hidden counts")
          .source(
              Source.of(
                  "L. H. Cox, Suppression methodology and statistical disclosure control, "
                      + "Journal of the American Statistical Association 75, 1980"))
          .source(
              Source.of(
                  "D. Gusfield, A graph theoretic approach to statistical data security, "
                      + "SIAM Journal on Computing 17, 1988"))
          .answeredBy(CellSuppression::answer);

  private CellSuppression() {}

  /**
   * A table without its counts below a threshold.
   *
   * @param table whole counts
   * @param threshold the least count above zero that may be shown; 1 or more
   * @return the table with hidden cells
   */
  public static PublishedTable of(EmploymentTable table, long threshold) {
    return answer(CellSuppressionInput.builder().table(table).threshold(threshold).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input counts, threshold, and who stands behind the cells
   * @return the table with hidden cells, each with its status
   */
  public static PublishedTable answer(CellSuppressionInput input) {
    long[] counts = WholeCounts.of(input.table());
    CellStatus[] status = new Suppressing(input, counts).statuses();
    PublishedTable.Builder result =
        PublishedTable.of(
            input.table(),
            at -> {
              PublishedCell.Builder cell = PublishedCell.builder().status(status[at]);
              return status[at].isHidden() ? cell : cell.value(counts[at]);
            });
    ProtectionPolicy protection = input.protection();
    String dominance = input.dominance().isPresent() ? " or dominated" : "";
    return result
        .method(
            "counts below " + input.threshold() + dominance + " are hidden, others to protect them")
        .protection(protection)
        .marker(input.marker())
        .addNotes("a zero is shown as it is")
        .build();
  }
}
