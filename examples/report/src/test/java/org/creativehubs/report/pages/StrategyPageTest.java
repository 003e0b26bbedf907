package org.creativehubs.report.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativehubs.report.pages.SampleFiles.figure;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.Action;
import org.creativehubs.core.strategy.PlanStatus;
import org.creativehubs.core.strategy.PlannedAmount;
import org.creativehubs.core.strategy.Strategy;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.metrics.strategy.Silence;
import org.creativehubs.metrics.strategy.StrategyTracking;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageSection;
import org.creativehubs.report.ReportLanguage;
import org.junit.jupiter.api.Test;

class StrategyPageTest {

  private static final LocalDate ON = LocalDate.parse("2026-03-31");

  private static Action.Builder action(String number, String title) {
    return Action.builder().number(number).title(title);
  }

  private static PlannedAmount amount(String id, String money) {
    return PlannedAmount.builder().id(id).purpose(id).amount(Money.parse(money)).build();
  }

  /** A music city: one action done, one ten days late, one with nothing but a title. */
  private static Strategy music() {
    Action studio =
        action("1", "Rehearsal rooms")
            .status(PlanStatus.UNDER_WAY)
            .addOwners("Music office")
            .due(PartialDate.parse("2026-03-21"))
            .ambition(amount("rooms", "EUR 900000"))
            .addCommitted(amount("city", "EUR 250000"), amount("bank", "EUR 150000"))
            .addPlaces("Mill quarter")
            .addOutputs(
                Indicator.builder()
                    .id("rooms")
                    .measure("rooms")
                    .unit("rooms")
                    .polarity(Polarity.HIGHER_IS_BETTER)
                    .target(Ratio.of(20))
                    .actual(QualifiedNumber.parse("5"))
                    .build())
            .build();
    Action fair = action("2", "Music fair").status(PlanStatus.DONE).build();
    Action night = action("3", "Night bus").build();
    return Strategy.builder().id("m").name("Music plan").addActions(studio, fair, night).build();
  }

  private static Page page(Strategy strategy, Silence silence, String currency) {
    return StrategyPage.of(
        StrategyTracking.of(strategy, ON, silence, currency), SampleFiles.origin("agreement.json"));
  }

  @Test
  void saysFirstWhatIsDoneLateAndLacking() {
    Page page = page(music(), Silence.MEANS_NOT_DONE, "EUR");
    assertThat(page.verdict())
        .isEqualTo(
            "Of 3 actions: 1 done, 1 under way, 1 late; 2 without owner, 2 without date, 2 without"
                + " amount. Wanted: at least EUR 900000.00. Committed: at least EUR 400000.00.");
    assertThat(figure(page, "still to find, at least").value()).hasToString("EUR 500000.00");
    assertThat(page.asks())
        .containsExactly(
            "Who answers for 2, 3?",
            "By when is 2, 3 to be done?",
            "What is 2, 3 to cost?",
            "Why is 1 late, and until when?");
    assertThat(page.sections())
        .extracting(PageSection::heading)
        .containsExactly(
            "Action by action",
            "Place by place",
            "Money wanted and committed",
            "Outputs",
            "Every action");
    assertThat(page.tables().get(3).rows().get(0).get(4)).hasToString("25 %");
    assertThat(HtmlPage.in(ReportLanguage.EN).write(page)).contains("Rehearsal rooms");
  }

  @Test
  void aPlanThatSaysNothingIsNotAccused() {
    Strategy craft =
        Strategy.builder()
            .id("c")
            .name("Craft plan")
            .addActions(action("1", "Guild").due(PartialDate.parse("2025")).build())
            .build();
    Page page = page(craft, Silence.PROVES_NOTHING, "GBP");
    assertThat(page.verdict())
        .isEqualTo(
            "Of 1 action: 0 done, 0 under way, 0 late; 1 without owner, 0 without date, 1 without"
                + " amount. Wanted: not stated. Committed: not stated.");
    assertThat(page.unknowns())
        .contains("How far these have come: 1", "Whether money covers these: 1");
    assertThat(page.asks()).isEqualTo(List.of("Who answers for 1?", "What is 1 to cost?"));
  }
}
