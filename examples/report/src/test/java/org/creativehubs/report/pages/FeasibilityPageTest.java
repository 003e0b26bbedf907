package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.report.pages.SampleFiles.figure;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.survey.SpaceNeed;
import org.creativehubs.core.survey.WorkspaceSurvey;
import org.creativehubs.finance.feasibility.HubFeasibility;
import org.creativehubs.finance.feasibility.HubFeasibilityInput;
import org.creativehubs.finance.feasibility.SiteOption;
import org.creativehubs.finance.rentmix.RentAnswer;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;
import org.junit.jupiter.api.Test;

class FeasibilityPageTest {

  /** A valley where 60 of 80 asked need 200 to 400 ft2; half could pay 9, a quarter of them 15. */
  private static HubFeasibilityInput.Builder valley() {
    SpaceNeed need =
        SpaceNeed.builder()
            .share(Ratio.parse("0.75"))
            .from(Area.parse("200 ft2"))
            .below(Area.parse("400 ft2"))
            .build();
    SiteOption chapel =
        SiteOption.builder()
            .name("chapel")
            .space(Area.parse("6000 ft2"))
            .rent(money("12000"))
            .running(money("30000"))
            .fitOut(money("60000"))
            .fitOutYears(10)
            .reach(Ratio.ONE)
            .monthsToFill(10)
            .build();
    return HubFeasibilityInput.builder()
        .survey(
            WorkspaceSurvey.builder()
                .id("valley")
                .title("Survey of a valley")
                .respondents(QualifiedNumber.parse("80"))
                .addSpaceNeeds(need)
                .build())
        .businesses(QualifiedNumber.parse("160"))
        .shareComing(Ratio.parse("0.25"))
        .addAnswers(RentAnswer.of(rate("9"), 45), RentAnswer.of(rate("15"), 15))
        .confidence(Ratio.parse("0.9"))
        .addSites(chapel);
  }

  private static RentRate rate(String rent) {
    return RentRate.parse("GBP " + rent + " per ft2 per year");
  }

  private static Money money(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static Page page(HubFeasibilityInput input) {
    return AnswerPage.of(
        HubFeasibility.ENTRY, HubFeasibility.answer(input), SampleFiles.origin("plan.csv"));
  }

  @Test
  void theFiguresAreThoseOfTheSurveyMultipliedByHand() {
    Page page = page(valley().build());
    int businesses = 160 * 75 / 100 / 4;
    int space = businesses * 300;
    int result = 9 * 6000 - 12000 - 30000 - 6000;
    assertThat(number(page, "businesses that would come, whatever the rent")).isEqualTo(businesses);
    assertThat(number(page, "space that they need")).isEqualTo(space);
    assertThat(figure(page, "chapel: result a year")).isEqualTo(Answer.of(money("" + result)));
    assertThat(number(page, "chapel: rent that fills it")).isEqualTo(9);
    // tenths of 54,000 reach 48,000 in the ninth month
    assertThat(figure(page, "chapel: breaks even")).isEqualTo(Answer.text("month 9 from opening"));
    assertThat(page.verdict()).isEqualTo("chapel carries itself at GBP 9 per ft2 per year.");
  }

  private static double number(Page page, String label) {
    return figure(page, label).number().getAsDouble();
  }

  @Test
  void whatIsAssumedAndWhatCannotBeToldStandOnThePage() {
    Page page = page(valley().build());
    assertThat(page.assumptions())
        .containsExactly(
            "25 % of those who say that they need a space would come",
            "chapel draws 100 % of all demand and fills over 10 months");
    assertThat(page.unknowns())
        .containsExactly(
            "25 % of those asked gave none of these sizes",
            "whether those who answered are like those who did not");
  }

  @Test
  void oneStatedRentGivesNoDemandAndThePageSaysSo() {
    HubFeasibilityInput.Builder input = valley().answers(List.of());
    WorkspaceSurvey stated = input.build().survey().toBuilder().affordableRent(rate("9")).build();
    Page page = page(input.survey(stated).build());
    assertThat(page.verdict())
        .isEqualTo(
            "The survey does not say how many would come at which rent; each site covers its cost"
                + " when full at: chapel GBP 8 per ft2 per year.");
    assertThat(page.unknowns())
        .contains(
            "how many would come at which rent: GBP 9 per ft2 per year is one point and no curve");
    assertThat(figure(page, "rent that fills it").isDefined()).isFalse();
    assertThat(page.pictures()).isEmpty();
  }

  @Test
  void thePortTownOfTheCatalogueComparesOneLargeSiteWithSixSmall() {
    Page page = page(JsonCatalog.example(HubFeasibility.ENTRY));
    assertThat(page.verdict())
        .startsWith("one old warehouse carries itself at EUR 7 per m2 per month; six shops needs")
        .endsWith("The range of demand does not distinguish the sites.");
    assertThat(page.sections())
        .extracting(PageSection::heading)
        .contains("Demand by rent", "Demand by size, whatever the rent");
  }
}
