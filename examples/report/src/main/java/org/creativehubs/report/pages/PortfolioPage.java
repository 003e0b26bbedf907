package org.creativehubs.report.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.metrics.evaluation.HubCoverage;
import org.creativehubs.metrics.evaluation.HubPortfolio;
import org.creativehubs.metrics.kpi.KpiRow;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.creativehubs.report.KeyFigure;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.PageTable;

/**
 * The hubs of a city as a page: which districts and sectors they reach, where are businesses and no
 * hub, how they are spread, and what they share.
 *
 * <pre>{@code
 * HubCoverage coverage = HubPortfolio.of(List.of(mill), firms);
 * Page page = PortfolioPage.of(coverage, PageOrigin.of("city.json", bytes, on));
 * HtmlPage.in(ReportLanguage.EN).write(page); // <!DOCTYPE html> ...
 * }</pre>
 */
public final class PortfolioPage {

  private static final String COVERAGE = "coverage";

  private PortfolioPage() {}

  /**
   * The page of a city.
   *
   * @param city what its hubs reach
   * @param origin what it was read from, and the day of the page
   * @return the page
   */
  public static Page of(HubCoverage city, PageOrigin origin) {
    Page.Builder page = Page.builder().title("Hubs of a city");
    page.about(HubPortfolio.ENTRY.question()).origin(origin).verdict(city + ".");
    city.summary().rows().stream()
        .map(KpiRow::name)
        .map(level -> figure(city.summary(), level))
        .forEach(page::addFigures);
    districts(city, "gap")
        .map(name -> "How creative businesses of " + name + " find room and support without a hub")
        .forEach(page::addAsks);
    districts(city, "not stated").map(name -> name + ": not stated").forEach(page::addUnknowns);
    city.summary().findings().stream().map(PortfolioPage::words).forEach(page::addUnknowns);
    Stream.of(
            Optional.of(city.summary()),
            city.districts(),
            city.sectors(),
            city.gaps(),
            Optional.of(city.concentration()),
            city.offers(),
            city.overlaps())
        .flatMap(Optional::stream)
        .map(PortfolioPage::section)
        .forEach(page::addSections);
    page.addAllNotes(HubPortfolio.ENTRY.conventions());
    return page.addAllSources(HubPortfolio.ENTRY.sources()).build();
  }

  private static KeyFigure figure(KpiSheet summary, String level) {
    Explanation working = summary.sheet().explain(level, "covered");
    return KeyFigure.builder()
        .label(level + " covered")
        .value(summary.value(level, "covered"))
        .explanation(working)
        .note("of " + summary.value(level, "all"))
        .build();
  }

  private static Stream<String> districts(HubCoverage city, String state) {
    return city.districts().stream()
        .flatMap(
            sheet ->
                sheet.rows().stream()
                    .map(KpiRow::name)
                    .filter(row -> sheet.value(row, COVERAGE).equals(Answer.text(state))));
  }

  private static String words(Finding finding) {
    return finding.subject() + ": " + finding.sentence();
  }

  private static PageSection section(KpiSheet sheet) {
    return PageSection.builder()
        .heading(sheet.title())
        .addAllTables(PageTable.allOf(sheet))
        .addAllRemarks(List.copyOf(sheet.conventions()))
        .build();
  }
}
