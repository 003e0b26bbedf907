package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.report.pages.SampleFiles.figure;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.creativehubs.finance.resilience.FundingCliff;
import org.creativehubs.finance.resilience.FundingCliffInput;
import org.creativehubs.finance.resilience.FundingCliffs;
import org.creativehubs.finance.resilience.FundingExtension;
import org.creativehubs.finance.resilience.ProgrammeLines;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;
import org.junit.jupiter.api.Test;

class FundingCliffPageTest {

  private static final int MONTHS = 12;
  private static final int GRANT_ENDS = 7;

  /** A boat shed: rents of 1,500, a grant of 900 for half a year, and costs of 2,200 a month. */
  private static FundingCliffs shed() {
    OperatingModel plan =
        OperatingModel.of(
            "Boat shed",
            LocalDate.of(2027, 1, 1),
            MONTHS,
            money("1000"),
            List.of(
                PlannedLine.of("rents", LineKind.RENT, money("1500")),
                PlannedLine.builder()
                    .name("lottery grant")
                    .kind(LineKind.GRANT)
                    .monthly(money("900"))
                    .untilMonth(GRANT_ENDS)
                    .build(),
                PlannedLine.of("caretaker", LineKind.STAFF, money("1400")),
                PlannedLine.of("boat school", LineKind.STAFF, money("800"))));
    return FundingCliff.answer(
        FundingCliffInput.builder()
            .plan(plan)
            .addProgrammes(
                ProgrammeLines.of("boat school", List.of("boat school", "lottery grant")))
            .addExtensions(FundingExtension.of("lottery grant", 3, money("900")))
            .build());
  }

  private static Money money(String amount) {
    return Money.parse("GBP " + amount);
  }

  private static Page page() {
    return AnswerPage.of(FundingCliff.ENTRY, shed(), SampleFiles.origin("plan.csv"));
  }

  @Test
  void theFiguresAreThoseOfTheMonthsAddedUpByHand() {
    Page page = page();
    // 200 a month over until June: 1,000 + 1,200; then 700 a month short: 3 months and no fourth
    int gap = 2200 - 1500;
    assertThat(figure(page, "core cost uncovered from")).isEqualTo(Answer.text("2027-07"));
    assertThat(figure(page, "uncovered then")).isEqualTo(Answer.of(money("" + gap)));
    assertThat(figure(page, "uncovered in all months"))
        .isEqualTo(Answer.of(money("" + gap * (MONTHS - GRANT_ENDS + 1))));
    assertThat(figure(page, "cash lasts")).isEqualTo(Answer.text("until 2027-09"));
    assertThat(figure(page, "rise of rents that covers every month").number().getAsDouble())
        .isEqualTo(700 / 1500.0);
  }

  @Test
  void theVerdictSaysFromWhenOfTheHubAndOfEachPart() {
    assertThat(page().verdict())
        .isEqualTo(
            "Core cost is uncovered from 2027-07, by GBP 700.00 in the first month; cash lasts"
                + " until 2027-09. By part: boat school from 2027-07.");
    assertThat(page().asks())
        .containsExactly(
            "Will lottery grant, last paid in 2027-06 with GBP 900.00 a month, go on?");
  }

  @Test
  void sectionsAreThoseThatTheAnswerHas() {
    assertThat(page().sections())
        .extracting(PageSection::heading)
        .containsExactly(
            "The hub and its programmes",
            "What an extension would do",
            "Which money stops",
            "Month by month");
    assertThat(page().pictures()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void thePlanOfTheCatalogueGetsThePageToo() {
    FundingCliffs cliffs = FundingCliff.answer(JsonCatalog.example(FundingCliff.ENTRY));
    Page page = AnswerPage.of(FundingCliff.ENTRY, cliffs, SampleFiles.origin("plan.csv"));
    assertThat(page.verdict()).contains("youth programme from 2028-07");
  }
}
