package org.creativehubs.report.pages;

import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.files.FileRead;
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
        figure("counts", cells),
        figure("hidden", hidden),
        figure("regions whose total is shown", shownRegions(shown)),
        figure("least count above zero that is shown", threshold));
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

  private static long shownRegions(EmploymentTable shown) {
    long open = 0;
    for (int row = 0; row < shown.regions().size(); row++) {
      open += shown.unknown().whyRegionTotalAt(row).isPresent() ? 0 : 1;
    }
    return open;
  }

  private static KeyFigure figure(String label, long number) {
    return KeyFigure.builder().label(label).value(Answer.number((double) number)).build();
  }
}
