package org.creativehubs.metrics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.hub.GuidingPrinciple;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.indicator.ResultArea;
import org.creativehubs.core.indicator.SuccessMeasure;
import org.creativehubs.core.indicator.TargetClaim;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.statement.Statement;
import org.creativehubs.core.statement.StatementLine;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.vocabulary.Rating;
import org.creativehubs.core.vocabulary.Standing;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.junit.jupiter.api.Test;

class HubEvaluationTest {

  private static final HubEvaluationInput EXAMPLE = JsonCatalog.example(HubEvaluation.ENTRY);
  private static final HubEvaluationReport REPORT = HubEvaluation.answer(EXAMPLE);

  private static Indicator.Builder jobs() {
    return Indicator.builder()
        .id("jobs")
        .measure("jobs")
        .unit("jobs")
        .polarity(Polarity.HIGHER_IS_BETTER)
        .success(SuccessMeasure.JOBS);
  }

  private static EvaluatedCriterion of(Indicator indicator) {
    Hub hub = Hub.builder().id("h").name("H").addIndicators(indicator).build();
    return HubEvaluation.of(StudiedHub.of(hub, List.of())).on(SuccessMeasure.JOBS);
  }

  @Test
  void theListsAreThoseOfTheGuide() {
    assertThat(REPORT.criteria()).hasSize(8 + 3 + 6);
    assertThat(REPORT.toString())
        .isEqualTo(
            "Harbour Mill: of 8 success measures 2 kept, 1 not kept, 3 shown, 2 not stated; of 3"
                + " results 2 kept, 1 partly; of 6 principles 1 kept, 1 not kept, 4 shown");
  }

  @Test
  void whatHasATargetIsHeldAgainstIt() {
    assertThat(of(jobs().target(Ratio.of(40)).actual(QualifiedNumber.parse("40")).build()).state())
        .isEqualTo(CriterionState.KEPT);
    assertThat(of(jobs().target(Ratio.of(40)).actual(QualifiedNumber.parse("39")).build()).state())
        .isEqualTo(CriterionState.NOT_KEPT);
  }

  @Test
  void aBoundThatDecidesNothingIsShown() {
    EvaluatedCriterion jobs =
        of(jobs().target(Ratio.of(40)).actual(QualifiedNumber.parse("over 30")).build());
    assertThat(jobs.state()).isEqualTo(CriterionState.SHOWN);
    assertThat(jobs.toCollect()).containsExactly("an exact number of jobs");
  }

  @Test
  void whatIsMetBesideSomethingOpenOrMissedIsKeptInPart() {
    Indicator met = jobs().target(Ratio.of(40)).actual(QualifiedNumber.parse("40")).build();
    Indicator open = jobs().id("open").target(Ratio.of(40)).build();
    Indicator missed = open.toBuilder().actual(QualifiedNumber.parse("39")).build();
    for (Indicator other : List.of(open, missed)) {
      Hub hub = Hub.builder().id("h").name("H").addIndicators(met, other).build();
      assertThat(HubEvaluation.of(StudiedHub.of(hub, List.of())).on(SuccessMeasure.JOBS).state())
          .isEqualTo(CriterionState.PARTLY);
    }
  }

  @Test
  void aNumberWithoutATargetIsShownAndATargetWithoutANumberIsNotTold() {
    EvaluatedCriterion shown = of(jobs().actual(QualifiedNumber.parse("30")).build());
    assertThat(shown.state()).isEqualTo(CriterionState.SHOWN);
    assertThat(shown.toCollect()).containsExactly("a target for jobs");
    EvaluatedCriterion promised = of(jobs().target(Ratio.of(40)).build());
    assertThat(promised.state()).isEqualTo(CriterionState.NOT_STATED);
    assertThat(promised.behind()).containsExactly("jobs, target 40 jobs");
    assertThat(promised.toCollect()).containsExactly("the number of jobs reached");
  }

  @Test
  void aClaimWithoutATargetDecidesNothing() {
    assertThat(of(jobs().claim(TargetClaim.EXCEEDED).build()).state())
        .isEqualTo(CriterionState.NOT_STATED);
    EvaluatedCriterion shown =
        of(jobs().actual(QualifiedNumber.parse("30")).claim(TargetClaim.EXCEEDED).build());
    assertThat(shown.state()).isEqualTo(CriterionState.SHOWN);
    assertThat(shown.behind()).containsExactly("jobs: 30 jobs (its target is said to be exceeded)");
  }

  @Test
  void promisesCountForTheMeasureThatTheCallerNames() {
    assertThat(REPORT.on(SuccessMeasure.JOBS).behind())
        .containsExactly(
            "Makers' year: jobs found by those trained: at least 20 jobs",
            "promise of 60 jobs: met");
    assertThat(REPORT.on(SuccessMeasure.SOCIAL_IMPACT).state())
        .isEqualTo(CriterionState.NOT_STATED);
    assertThat(REPORT.on(SuccessMeasure.SOCIAL_IMPACT).toCollect())
        .containsExactly("a list of open days with their dates");
  }

  @Test
  void revenueLessExpenditureOfOnePeriodIsTheProfit() {
    EvaluatedCriterion profit = REPORT.on(ResultArea.PROFIT);
    assertThat(profit.state()).isEqualTo(CriterionState.KEPT);
    assertThat(profit.behind().get(0)).endsWith("revenue less expenditure GBP 15000.00");
  }

  @Test
  void aLossIsNotKeptAndStatementsOfOtherPeriodsAreNotCompared() {
    Statement costs = EXAMPLE.hub().statements().get(1);
    StatementLine more =
        costs.lines().get(0).toBuilder().amount(Money.parse("GBP 145000.01")).build();
    Statement loss = costs.toBuilder().lines(List.of(more, costs.lines().get(1))).build();
    assertThat(profitWith(loss)).isEqualTo(CriterionState.NOT_KEPT);
    assertThat(profitWith(loss.toBuilder().period(Optional.empty()).build()))
        .isEqualTo(CriterionState.SHOWN);
  }

  private static CriterionState profitWith(Statement costs) {
    Hub hub =
        EXAMPLE.hub().toBuilder()
            .statements(List.of(EXAMPLE.hub().statements().get(0), costs))
            .build();
    return HubEvaluation.answer(EXAMPLE.toBuilder().hub(hub).build()).on(ResultArea.PROFIT).state();
  }

  @Test
  void theLatestRatingOfAPrincipleHoldsBesideWhatIsKnown() {
    assertThat(REPORT.on(GuidingPrinciple.LONG_TERM_FINANCE).state())
        .isEqualTo(CriterionState.NOT_KEPT);
    Rating old = EXAMPLE.ratings().get(0);
    Rating later = old.toBuilder().standing(Standing.MET).asOf(PartialDate.parse("2026")).build();
    assertThat(
            HubEvaluation.answer(EXAMPLE.toBuilder().addRatings(later).build())
                .on(GuidingPrinciple.LONG_TERM_FINANCE)
                .state())
        .isEqualTo(CriterionState.KEPT);
    assertThat(REPORT.on(GuidingPrinciple.PEOPLE_FIRST).behind())
        .startsWith("named as an example of it in The training year");
    assertThat(REPORT.on(GuidingPrinciple.REALISTIC_MEASURES).behind())
        .containsExactly("6 of the 8 success measures have a number, 3 can be judged");
  }

  @Test
  void aRatingInTheHubCountsWhereTheQuestionHasNone() {
    Rating asked = EXAMPLE.ratings().get(0);
    Rating stated = asked.toBuilder().standing(Standing.MET).build();
    Hub rated = EXAMPLE.hub().toBuilder().ratings(List.of(stated)).build();
    HubEvaluationInput both = EXAMPLE.toBuilder().hub(rated).build();
    assertThat(HubEvaluation.answer(both).on(GuidingPrinciple.LONG_TERM_FINANCE).state())
        .isEqualTo(CriterionState.NOT_KEPT);
    HubEvaluationInput alone = both.toBuilder().ratings(List.of()).build();
    assertThat(HubEvaluation.answer(alone).on(GuidingPrinciple.LONG_TERM_FINANCE).state())
        .isEqualTo(CriterionState.KEPT);
    Rating other = stated.toBuilder().vocabulary("success-factors").term("legacy").build();
    Hub elsewhere = EXAMPLE.hub().toBuilder().ratings(List.of(other)).build();
    assertThat(
            HubEvaluation.answer(alone.toBuilder().hub(elsewhere).build())
                .on(GuidingPrinciple.LONG_TERM_FINANCE)
                .state())
        .isNotEqualTo(CriterionState.NOT_KEPT);
  }

  @Test
  void whatEachResultCostIsTheWholeCostOverItsNumber() {
    KpiSheet costs = REPORT.costs().orElseThrow();
    assertThat(costs.value("Makers' year: people trained", "cost of each"))
        .isEqualTo(Answer.of(Money.parse("GBP 900.00")));
    assertThat(costs.value("Makers' year: jobs found by those trained", "cost of each").toString())
        .isEqualTo("up to 2,070 GBP");
  }

  @Test
  void promisesAndRatingsThatLeadNowhereAreRefused() {
    assertThatThrownBy(() -> EXAMPLE.toBuilder().putMeasureOf("rooms", SuccessMeasure.JOBS).build())
        .hasMessage("measureOf must name obligations of the hub, but was rooms");
    Rating other = EXAMPLE.ratings().get(0).toBuilder().term("profit").build();
    assertThatThrownBy(() -> EXAMPLE.toBuilder().ratings(List.of(other)).build())
        .hasMessageStartingWith("ratings[0].term must be one of shared-values, people-first");
    Rating list = EXAMPLE.ratings().get(0).toBuilder().vocabulary("barriers").build();
    assertThatThrownBy(() -> EXAMPLE.toBuilder().ratings(List.of(list)).build())
        .hasMessage("ratings[0].vocabulary must be guiding-principles, but was barriers");
  }
}
