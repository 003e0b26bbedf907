package org.creativehubs.metrics.disclosure;

import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Source;

/**
 * Which cells must be hidden so that no small or dominated count can be seen or worked out?
 *
 * <p>Primary: counts above zero and below the threshold, totals too, and cells whose known
 * contributors break the dominance rule. Secondary: hidden cells can change only along cycles of
 * hidden cells, where neighbours share a row or a column in turn and totals are cells as well; some
 * are raised and others lowered by as much, none beyond what the {@link Attacker} knows. So the
 * range of a hidden cell in all tables that add up is found exactly, for strangers, for each
 * contributor and, if wanted, for each two. Each cell whose range is narrower than the {@link
 * ProtectionPolicy} asks, or that ends nearer than the dominance rule allows, gets the cycle that
 * opens it so far and costs least. Cells that are hidden to protect others are protected
 * themselves. Where a rule of dominance is given, the sum of the hidden cells of a line, which
 * everybody can work out, must keep it too, as far as all their contributors are known.
 *
 * <p>Then cells that need not be hidden are shown again, the most expensive first; and in tables of
 * up to some hundred cells it is tried whether less is hidden without each of them. So what is
 * hidden costs little and not always the least possible. A promise is refused only where hiding all
 * that can be hidden does not keep it, or where hidden cells of a line stay dominated together.
 * Counts stay as they are, nothing is rounded, nothing is undefined.
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
          .convention("primary: above zero and below the threshold, or dominated")
          .convention(
              "attacker: zeros shown (a hidden count is at least 1) or hidden too, reasons known or"
                  + " not, contributors alone, each or two together")
          .convention(
              "protection: every hidden count stays open by leastWidth and by leastShare of "
                  + "it, a dominated one above and below by what dominance asks")
          .convention("cost: COUNT, ONE or LOGARITHM; secondary cells are chosen to cost little")
          .convention(
              "publish the publishable form only: statuses and steps say why a cell is hidden")
          .convention("uses: MUST_SHOW and MAY_NOT_USE for single cells")
          .source(
              Source.of(
                  "L. H. Cox, Suppression methodology and statistical disclosure control, "
                      + "Journal of the American Statistical Association 75, 1980"))
          .source(
              Source.of(
                  "D. Gusfield, A graph theoretic approach to statistical data security, "
                      + "SIAM Journal on Computing 17, 1988"))
          .cap(Insiders.CAP)
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
   * @return the table with hidden cells, each with its status; its notes say what is shown although
   *     it is small or dominated, and where contributors are not known
   * @throws org.creativehubs.core.value.InvalidValueException if no choice of cells keeps the
   *     promise with the uses and the attacker given, or, where hidden cells of a line stay
   *     dominated together, none was found; the message names the first cell that is known too
   *     closely even where all is hidden that can be, and who knows it
   */
  public static PublishedTable answer(CellSuppressionInput input) {
    long[] counts = WholeCounts.of(input.table());
    TableSuppression work = new TableSuppression(input, counts);
    CellStatus[] status = work.statuses();
    PublishedTable.Builder result =
        PublishedTable.of(
            input.table(),
            at -> {
              PublishedCell.Builder cell = PublishedCell.builder().status(status[at]);
              return status[at].isHidden() ? cell : cell.value(counts[at]);
            });
    String dominance = input.dominance().isPresent() ? " or dominated" : "";
    return result
        .method(
            "counts below " + input.threshold() + dominance + " are hidden, others to protect them")
        .threshold(input.threshold())
        .attacker(input.attacker())
        .protection(input.protection())
        .marker(input.marker())
        .addNotes(
            input.attacker().zerosShown()
                ? "a zero is shown as it is"
                : "a zero may be hidden to protect others")
        .addAllNotes(work.notes())
        .build();
  }
}
