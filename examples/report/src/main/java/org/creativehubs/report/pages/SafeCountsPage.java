package org.creativehubs.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.disclosure.CellSuppression;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * Counts that may be published, as a page: small ones are hidden, with so many others that none of
 * them can be worked out, and nothing on the page says which are which. What is hidden is chosen by
 * {@link CellSuppression}; even the hash on the page is that of the counts that are shown.
 *
 * <pre>{@code
 * FileRead<EmploymentTable> read = EmploymentTable.read(file);
 * Page page = SafeCountsPage.of(read, 10, origin);
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class SafeCountsPage {

  private SafeCountsPage() {}

  /**
   * The page of a file of counts.
   *
   * @param read the counts, all known and whole, and how they were read
   * @param threshold the least count above zero that is shown; 1 or more
   * @param origin the file, and the day of the page
   * @return the page
   * @throws org.creativehubs.core.value.InvalidValueException if a count is not known, or as {@link
   *     CellSuppression} does
   */
  public static Page of(FileRead<EmploymentTable> read, long threshold, PageOrigin origin) {
    SafeCounts safe = SafeCounts.of(read.value(), threshold);
    EmploymentTable shown = safe.shown();
    int cells = shown.regions().size() * shown.industries().size();
    int hidden = shown.unknown().size();
    Page.Builder page = Page.builder().title("Counts that may be published");
    page.about(shown.measure() + " by region and industry").origin(safe.origin(origin));
    page.verdict(
        Show.line(
            "{} of {} counts are hidden, those from 1 to {} and others, so that each of them may"
                + " still be one of at least {} numbers.",
            hidden,
            cells,
            threshold - 1,
            safe.width() + 1));
    page.addFigures(
        KeyFigure.worked(
            "counts",
            Term.given("regions", shown.regions().size())
                .times(Term.given("industries", shown.industries().size()))),
        KeyFigure.worked("hidden", hidden(shown)),
        KeyFigure.counting("regions whose total is shown", regionsWithTotal(shown)),
        KeyFigure.given(
            "least count above zero that is shown",
            Answer.number(Ratio.of(threshold)),
            "the threshold that was asked for"));
    page.addSections(
        PageSection.builder()
            .heading("What may be published")
            .addParagraphs(
                "A hidden count is at least 1: counts of zero are shown. Publish this table and no"
                    + " other of the same counts, since what one hides another may tell.")
            .addTables(PageTable.of(safe.published().sheet().table()))
            .build());
    page.addUnknowns(
        "Whether two people or firms of one count can work out a third: only strangers are kept"
            + " from it here");
    CellSuppression.ENTRY.conventions().forEach(page::addNotes);
    CellSuppression.ENTRY.sources().forEach(page::addSources);
    return page.build();
  }

  private static List<String> regionsWithTotal(EmploymentTable shown) {
    List<String> open = new ArrayList<>();
    for (int row = 0; row < shown.regions().size(); row++) {
      if (shown.unknown().whyRegionTotalAt(row).isEmpty()) {
        open.add(shown.regions().get(row));
      }
    }
    return open;
  }

  /** How many counts are hidden, by the regions that have any. */
  private static Term hidden(EmploymentTable shown) {
    List<Term> terms = new ArrayList<>();
    for (int row = 0; row < shown.regions().size(); row++) {
      int region = row;
      long of =
          IntStream.range(0, shown.industries().size())
              .filter(column -> shown.unknown().isUnknownAt(region, column))
              .count();
      if (of > 0) {
        terms.add(Term.given("of " + shown.regions().get(row), of));
      }
    }
    return terms.isEmpty() ? Term.given("hidden", 0) : Term.sum(terms);
  }
}
