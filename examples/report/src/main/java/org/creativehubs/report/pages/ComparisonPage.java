package org.creativehubs.report.pages;

import java.util.List;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.metrics.evaluation.ComparedModels;
import org.creativehubs.metrics.evaluation.HubComparison;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * Hubs side by side, as a page of what {@link HubComparison} answers: functions, form and
 * governance, services, funding, rents, scale and measures, each as it is stated of each hub or not
 * stated, and what must not be compared and why.
 *
 * <pre>{@code
 * List<StudiedHub> hubs = List.of(StudiedHub.of(mill, List.of()), StudiedHub.of(yard, studies));
 * Page page = ComparisonPage.of(hubs, PageOrigin.of("mill.json and yard.json", bytes, on));
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class ComparisonPage {

  private static final String ALONE = "Figures that one alone gives";

  private ComparisonPage() {}

  /**
   * Hubs side by side, with the sources of their figures.
   *
   * @param hubs the hubs, each of a name of its own; at least two
   * @param origin what they were read from, and the day of the page
   * @return the page
   * @throws org.creativehubs.core.value.InvalidValueException if there are fewer, or two of one
   *     name
   */
  public static Page of(List<StudiedHub> hubs, PageOrigin origin) {
    return of(HubComparison.of(hubs), origin).toBuilder()
        .sources(
            hubs.stream()
                .flatMap(one -> one.figures().stream())
                .map(Figure::source)
                .distinct()
                .toList())
        .build();
  }

  /**
   * What was answered of hubs side by side.
   *
   * @param models the models of the hubs
   * @param origin what they were read from, and the day of the page
   * @return the page
   */
  public static Page of(ComparedModels models, PageOrigin origin) {
    Page.Builder page = Page.builder().title("Hubs side by side");
    page.about(String.join(", ", models.hubs())).origin(origin).verdict(models.toString());
    page.addFigures(
        KeyFigure.counting(
                "functions that all of them have",
                models.shared().stream().map(Show::words).toList())
            .toBuilder()
            .note("of " + HubFunction.values().length)
            .build(),
        KeyFigure.counting(
            "comparisons that must not be made",
            models.mustNot().stream().map(Finding::sentence).toList()));
    if (!models.mustNot().isEmpty()) {
      page.addSections(
          PageSection.builder()
              .heading("What must not be compared")
              .addAllRemarks(models.mustNot().stream().map(Finding::sentence).toList())
              .build());
    }
    models.topics().forEach(topic -> page.addSections(section(topic.title(), topic)));
    models.ranked().ifPresent(ranked -> page.addSections(section("Indicators, ranked", ranked)));
    for (String hub : models.hubs()) {
      List<String> missing = models.notStated(hub);
      if (!missing.isEmpty()) {
        page.addUnknowns("Of " + hub + ": " + String.join(", ", missing));
      }
    }
    page.addAllNotes(HubComparison.ENTRY.conventions());
    return page.addAllSources(HubComparison.ENTRY.sources()).build();
  }

  private static PageSection section(String heading, KpiSheet sheet) {
    return PageSection.builder()
        .heading(heading)
        .isAnnex(heading.equals(ALONE))
        .addAllTables(PageTable.allOf(sheet))
        .addAllRemarks(sheet.conventions())
        .addAllRemarks(sheet.findings().stream().map(Finding::toString).toList())
        .build();
  }
}
