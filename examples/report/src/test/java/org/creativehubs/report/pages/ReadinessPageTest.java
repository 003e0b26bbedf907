package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.report.pages.SampleFiles.figure;

import java.time.LocalDate;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.initiative.ClusterInitiative;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.metrics.strategy.ClusterReadiness;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.ReportLanguage;
import org.junit.jupiter.api.Test;

class ReadinessPageTest {

  private static final LocalDate BEFORE = LocalDate.parse("2024-12-31");
  private static final LocalDate ON = LocalDate.parse("2026-12-31");

  private static Rating rated(String list, String term, Standing standing, String year) {
    return Rating.builder()
        .vocabulary(list)
        .term(term)
        .standing(standing)
        .evidence("seen in " + year)
        .asOf(PartialDate.parse(year))
        .source(Source.of("Survey of the cluster", year))
        .build();
  }

  private static ClusterInitiative design() {
    return ClusterInitiative.builder()
        .id("d")
        .name("Design cluster")
        .addRatings(
            rated("success-factors", "legacy", Standing.NOT_MET, "2024"),
            rated("success-factors", "legacy", Standing.MET, "2026"),
            rated("policy-rules", "listen", Standing.MET, "2024"),
            rated("policy-rules", "listen", Standing.NOT_MET, "2026"),
            rated("growth-barriers", "skills", Standing.MET, "2026"))
        .build();
  }

  @Test
  void saysWhatIsInPlaceWhatIsNextAndWhatHasChanged() {
    Page page =
        ReadinessPage.of(
            ClusterReadiness.of(design(), BEFORE, ON), SampleFiles.origin("agreement.json"));
    assertThat(page.verdict())
        .isEqualTo(
            "3 of 56 terms are rated: 1 in place, 0 in part, 2 lacking; since 2024-12-31 1 are"
                + " better and 1 worse.");
    assertThat(figure(page, "rated of all terms").value()).hasToString("5.36 %");
    assertThat(page.asks())
        .containsExactly(
            "Skills (Barriers to growth): overcome it",
            "Listen (Rules for cluster policy): put it in place");
    assertThat(page.unknowns()).contains("53 terms were never rated: neither passed nor failed");
    assertThat(page.sections())
        .extracting(PageSection::heading)
        .containsExactly(
            "List by list", "What has changed", "What is next", "Every term, with its evidence");
    assertThat(page.sources()).contains(Source.of("Survey of the cluster", "2026"));
    assertThat(HtmlPage.in(ReportLanguage.EN).write(page)).contains("Design cluster");
  }

  @Test
  void aClusterOfWhichNothingIsKnownHasNeitherPassedNorFailed() {
    ClusterInitiative fresh = ClusterInitiative.builder().id("f").name("Food cluster").build();
    Page page =
        ReadinessPage.of(ClusterReadiness.of(fresh, ON), SampleFiles.origin("agreement.json"));
    assertThat(page.verdict())
        .isEqualTo("0 of 56 terms are rated: 0 in place, 0 in part, 0 lacking.");
    assertThat(page.asks()).isEmpty();
    assertThat(page.sections()).hasSize(3);
  }
}
