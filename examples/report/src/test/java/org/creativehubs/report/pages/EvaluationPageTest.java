package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.report.pages.SampleFiles.figure;

import java.util.List;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.metrics.evaluation.HubEvaluation;
import org.creativehubs.metrics.evaluation.HubEvaluationInput;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;
import org.junit.jupiter.api.Test;

class EvaluationPageTest {

  private static final HubEvaluationInput EXAMPLE = JsonCatalog.example(HubEvaluation.ENTRY);
  private static final Page PAGE =
      EvaluationPage.of(HubEvaluation.answer(EXAMPLE), SampleFiles.origin("agreement.json"));

  @Test
  void whatIsKeptIsCountedByList() {
    assertThat(figure(PAGE, "success measures kept")).isEqualTo(Answer.number(2));
    assertThat(figure(PAGE, "results kept")).isEqualTo(Answer.number(2));
    assertThat(figure(PAGE, "principles kept")).isEqualTo(Answer.number(1));
  }

  /** The one measure whose target lies above its number, found here from the input alone. */
  @Test
  void whatIsMissedStandsFirst() {
    List<String> missed =
        EXAMPLE.hub().indicators().stream()
            .filter(one -> one.target().isPresent() && one.actual().isPresent())
            .filter(
                one ->
                    one.polarity().name().startsWith("HIGHER")
                        == one.actual().get().value().compareTo(one.target().get()) < 0)
            .map(Indicator::measure)
            .toList();
    assertThat(missed).containsExactly("companies started");
    assertThat(PAGE.contradictions()).anyMatch(line -> line.contains("companies started"));
    assertThat(PAGE.contradictions()).anyMatch(line -> line.startsWith("long term finance: rated"));
  }

  @Test
  void everyCriterionStandsWithWhatIsBehindIt() {
    Table behind = section("What stands behind each").tables().get(0).table();
    assertThat(behind.rows()).hasSize(17);
    assertThat(section("What results cost").tables().get(0).table().toString())
        .contains("GBP 900.00");
    assertThat(PAGE.unknowns()).anyMatch(line -> line.startsWith("social impact: promise"));
    assertThat(PAGE.asks()).anyMatch(line -> line.contains("a list of open days"));
    assertThat(SampleFiles.html(PAGE)).contains("Evaluation of Harbour Mill");
  }

  private static PageSection section(String heading) {
    return PAGE.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aHubOfWhichNothingIsToldKeepsNothing() {
    Hub plain = Hub.builder().id("plain").name("Plain").build();
    Page page =
        EvaluationPage.of(
            HubEvaluation.of(StudiedHub.of(plain, List.of())),
            SampleFiles.origin("agreement.json"));
    assertThat(figure(page, "principles kept")).isEqualTo(Answer.number(0));
    assertThat(page.unknowns()).hasSize(17).allMatch(line -> line.endsWith(": nothing is stated"));
    assertThat(page.sections()).hasSize(2);
  }

  @Test
  void theAnswerOfTheCalculatorFindsItsPage() {
    assertThat(
            AnswerPage.of(
                    HubEvaluation.ENTRY,
                    HubEvaluation.answer(EXAMPLE),
                    SampleFiles.origin("agreement.json"))
                .contradictions())
        .isEqualTo(PAGE.contradictions());
  }
}
