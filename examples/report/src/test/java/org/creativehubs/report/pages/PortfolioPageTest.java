package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.report.pages.SampleFiles.figure;

import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.metrics.evaluation.HubComparison;
import org.creativehubs.metrics.evaluation.HubPortfolio;
import org.creativehubs.metrics.evaluation.HubPortfolioInput;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;
import org.junit.jupiter.api.Test;

class PortfolioPageTest {

  private static final HubPortfolioInput EXAMPLE = JsonCatalog.example(HubPortfolio.ENTRY);
  private static final Page PAGE =
      PortfolioPage.of(HubPortfolio.answer(EXAMPLE), SampleFiles.origin("agreement.json"));

  /** The districts of hubs that are open, found here from the input alone. */
  @Test
  void districtsWithAHubAreCounted() {
    Set<String> with =
        EXAMPLE.hubs().stream()
            .filter(hub -> hub.closed().isEmpty())
            .flatMap(hub -> hub.place().stream())
            .map(place -> place.name())
            .collect(Collectors.toSet());
    assertThat(figure(PAGE, "districts covered")).isEqualTo(Answer.number(with.size()));
    assertThat(PAGE.verdict()).startsWith("2 of 4 districts covered (gaps: 1, not stated: 0)");
  }

  @Test
  void aGapIsAskedAboutAndAClosedHubIsSaid() {
    assertThat(PAGE.asks()).anyMatch(line -> line.contains("Northfield"));
    assertThat(PAGE.asks()).noneMatch(line -> line.contains("Meadows"));
    assertThat(PAGE.unknowns()).contains("The Shed: its space is closed");
    assertThat(PAGE.sections())
        .extracting(PageSection::heading)
        .containsExactly(
            "Coverage by hubs",
            "Hubs by district",
            "Hubs by sector",
            "Where no hub serves a sector",
            "Concentration of hubs",
            "What hubs offer",
            "Hubs of one district that offer the same");
    assertThat(SampleFiles.html(PAGE)).contains("Hubs of a city");
    assertThat(SampleFiles.workbookSize(PAGE)).isGreaterThan(5_000);
  }

  @Test
  void answersOfCitiesAndComparisonsFindTheirPages() {
    assertThat(
            AnswerPage.of(
                    HubPortfolio.ENTRY,
                    HubPortfolio.answer(EXAMPLE),
                    SampleFiles.origin("agreement.json"))
                .asks())
        .isEqualTo(PAGE.asks());
    assertThat(
            AnswerPage.of(
                    HubComparison.ENTRY,
                    HubComparison.answer(JsonCatalog.example(HubComparison.ENTRY)),
                    SampleFiles.origin("agreement.json"))
                .title())
        .isEqualTo("Hubs side by side");
  }
}
