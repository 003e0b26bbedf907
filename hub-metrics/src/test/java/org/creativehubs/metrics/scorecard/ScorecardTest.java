package org.creativehubs.metrics.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.code;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.indicator.ResultArea;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.StatedPeriod;
import org.creativehubs.metrics.kpi.AttainmentFormula;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.junit.jupiter.api.Test;

class ScorecardTest {

  private static final ScoreItem STUDIOS =
      item("studios", "0.2", "0.9").function(HubFunction.SPACE).area(ResultArea.PROFIT).build();
  private static final ScoreItem DESKS =
      item("desks", "0.1", "0.6").function(HubFunction.SPACE).area(ResultArea.PROFIT).build();
  private static final ScoreItem MEMBERS =
      item("members", "0.3", "1.1").function(HubFunction.PEOPLE).area(ResultArea.PEOPLE).build();
  private static final ScoreItem COURSES =
      item("courses", "0.2", "0.5")
          .function(HubFunction.PRACTICAL_SUPPORT)
          .area(ResultArea.PEOPLE)
          .build();
  private static final ScoreItem STREET =
      item("street", "0.1", "1").function(HubFunction.PLACE).area(ResultArea.PLANET).build();
  private static final ScoreItem PARTNERS =
      item("partners", "0.1", "0.8")
          .function(HubFunction.PARTNERSHIPS)
          .area(ResultArea.PEOPLE)
          .build();

  @Test
  void aHubScoresByEachOfItsFiveFunctions() {
    KpiSheet sheet = card(ScoreGrouping.HUB_FUNCTION);
    assertThat(number(sheet, "Space", "weight")).isEqualTo(0.3);
    assertThat(number(sheet, "Space", "score")).isCloseTo(0.8, within(1e-15));
    assertThat(number(sheet, "People", "score")).isEqualTo(1.1);
    assertThat(number(sheet, "Practical support", "score")).isEqualTo(0.5);
    assertThat(number(sheet, "Place", "score")).isEqualTo(1);
    assertThat(number(sheet, "Partnerships", "score")).isEqualTo(0.8);
    assertThat(number(sheet, "over all", "score")).isCloseTo(0.85, within(1e-15));
    assertThat(number(sheet, "Practical support", "without it")).isCloseTo(0.9375, within(1e-15));
    assertThat(number(sheet, "Practical support", "effect")).isCloseTo(-0.0875, within(1e-15));
    assertThat(sheet.findings()).isEmpty();
  }

  private static Indicator indicator(String id, String target, String actual, ResultArea area) {
    return Indicator.builder()
        .id(id)
        .measure(id)
        .unit("each")
        .polarity(Polarity.HIGHER_IS_BETTER)
        .target(Ratio.parse(target))
        .actual(QualifiedNumber.parse(actual))
        .area(area)
        .build();
  }

  /** Jobs and energy with targets, visits that are a bound, members without a target. */
  private static Hub measured() {
    Indicator jobs = indicator("jobs", "40", "30", ResultArea.PEOPLE);
    Indicator energy = indicator("energy", "80", "100", ResultArea.PLANET);
    Indicator visits = indicator("visits", "900", "over 450", ResultArea.PEOPLE);
    StatedPeriod.Builder year = StatedPeriod.builder().from(PartialDate.parse("2026-04"));
    return Hub.builder()
        .id("mill")
        .name("The Mill")
        .addIndicators(
            jobs,
            energy.toBuilder().polarity(Polarity.LOWER_IS_BETTER).build(),
            visits,
            jobs.toBuilder().id("members").target(Optional.empty()).build(),
            jobs.toBuilder()
                .id("next")
                .period(year.to(PartialDate.parse("2027-03")).build())
                .build())
        .build();
  }

  private static final Map<String, Ratio> WEIGHTS =
      Map.of("jobs", Ratio.of(3), "energy", Ratio.ONE, "visits", Ratio.ONE, "members", Ratio.ONE);

  @Test
  void theIndicatorsOfAHubAreScoredByTheirAttainment() {
    KpiSheet sheet = Scorecard.of(measured(), WEIGHTS, AttainmentFormula.TARGET_BY_ACTUAL);
    assertThat(number(sheet, "jobs", "score")).isEqualTo(0.75);
    assertThat(number(sheet, "energy", "score")).isEqualTo(0.8);
    assertThat(number(sheet, "over all", "score")).isCloseTo(3.05 / 4, within(1e-15));
    assertThat(number(sheet, "People", "weight behind it")).isEqualTo(0.6);
    assertThat(sheet.findings())
        .extracting(Finding::sentence)
        .contains(
            "visits of weight 1 has no score: the actual is over 450",
            "members of weight 1 has no score: no target is given",
            "next is given no weight");
  }

  @Test
  void aPeriodThatIsNotOverByTheDayHasNoScore() {
    ScorecardInput.Builder input = ScorecardInput.builder().hub(measured());
    input.weightOf(Map.of("jobs", Ratio.of(1, 2), "next", Ratio.of(1, 2)));
    input.functionOf(Map.of("jobs", HubFunction.PEOPLE)).grouping(ScoreGrouping.HUB_FUNCTION);
    input.weights(WeightRule.MUST_SUM_TO_ONE);
    input.attainmentOfLower(AttainmentFormula.TARGET_BY_ACTUAL);
    ScorecardInput before = input.on(LocalDate.of(2027, 3, 30)).build();
    assertThat(Scorecard.answer(before).findings())
        .extracting(Finding::sentence)
        .contains("next of weight 0.5 has no score: its period is not over by 2027-03-30");
    assertThat(number(Scorecard.answer(before), "People", "score")).isEqualTo(0.75);
    ScorecardInput after = before.toBuilder().on(LocalDate.of(2027, 3, 31)).build();
    assertThat(number(Scorecard.answer(after), "next", "score")).isEqualTo(0.75);
  }

  @Test
  void weightsOfAHubAreOfItsIndicators() {
    assertThatThrownBy(
            () ->
                Scorecard.of(
                    measured(), Map.of("job", Ratio.ONE), AttainmentFormula.TARGET_BY_ACTUAL))
        .hasMessage(
            "weightOf[job] must be one of jobs, energy, visits, members, next, but was job");
    ScorecardInput.Builder both = ScorecardInput.builder().addItems(STUDIOS).hub(measured());
    both.weights(WeightRule.NORMALISED).grouping(ScoreGrouping.RESULT_AREA);
    assertThatThrownBy(both::build).hasMessageContaining("hub");
    assertThatThrownBy(() -> Scorecard.of(measured(), WEIGHTS, AttainmentFormula.ACTUAL_BY_TARGET))
        .hasMessageStartingWith("attainmentOfLower must be TARGET_BY_ACTUAL or");
  }

  @Test
  void theSameScoresMakeAnotherCardByProfitPeopleAndPlanet() {
    KpiSheet sheet = card(ScoreGrouping.RESULT_AREA);
    assertThat(number(sheet, "Profit", "score")).isCloseTo(0.8, within(1e-15));
    assertThat(number(sheet, "People", "score")).isCloseTo(0.51 / 0.6, within(1e-15));
    assertThat(number(sheet, "Planet", "weight")).isEqualTo(0.1);
    assertThat(number(sheet, "over all", "score")).isCloseTo(0.85, within(1e-15));
    assertThat(sheet.value("street", "effect"))
        .isEqualTo(card(ScoreGrouping.HUB_FUNCTION).value("street", "effect"));
  }

  @Test
  void theEffectOfEachWeightIsTheScoreLessThatOfAllOthers() {
    KpiSheet sheet = Scorecard.answer(Kpis.example(ScorecardInput.class));
    assertThat(number(sheet, "over all", "score")).isCloseTo(1.01, within(1e-15));
    assertThat(number(sheet, "jobs", "without it")).isCloseTo(5.3 / 6, within(1e-15));
    assertThat(number(sheet, "jobs", "effect")).isCloseTo(1.01 - 5.3 / 6, within(1e-15));
    assertThat(code(sheet, "Planet", "score")).isEqualTo("NO_WEIGHT");
    assertThat(code(sheet, "over all", "without it")).isEqualTo("NO_WEIGHT");
    assertThat(sheet.value("over all", "weight behind it"))
        .isEqualTo(Answer.share(Ratio.of(10, 11)));
    assertThat(sheet.value("Planet", "weight behind it")).isEqualTo(Answer.share(Ratio.ZERO));
    assertThat(sheet.value("jobs", "weight behind it")).isEqualTo(Answer.share(Ratio.ONE));
    assertThat(sheet.explain("over all", "weight behind it").toString()).contains("10 / 11");
    assertThat(sheet.findings())
        .containsExactly(
            Finding.of(
                FindingKind.WEIGHTS_NORMALISED,
                "weights",
                "the weights add up to 11, so each is divided by that"),
            Finding.of(FindingKind.LEFT_OUT, "energy", "energy of weight 1 has no score"));
  }

  @Test
  void anItemWithoutWeightMovesNothingAndOneWithoutScoreIsLeftOut() {
    ScorecardInput.Builder input = ScorecardInput.builder();
    input
        .weights(WeightRule.MUST_SUM_TO_ONE)
        .grouping(ScoreGrouping.HUB_FUNCTION)
        .addItems(item("a", "0.5", "2").build(), item("idle", "0", "9").build())
        .addItems(ScoreItem.builder().id("open").weight(Ratio.of(1, 2)).build());
    KpiSheet sheet = Scorecard.answer(input.build());
    assertThat(number(sheet, "over all", "score")).isEqualTo(2);
    assertThat(number(sheet, "idle", "effect")).isZero();
    assertThat(number(sheet, "a", "weight")).isEqualTo(1);
    assertThat(code(sheet, "a", "without it")).isEqualTo("NO_WEIGHT");
    assertThat(number(sheet, "open", "weight")).isZero();
    assertThat(sheet.value("no group", "score")).isEqualTo(sheet.value("over all", "score"));
  }

  @Test
  void nothingWithAScoreIsNoCard() {
    ScorecardInput.Builder input = ScorecardInput.builder();
    input.weights(WeightRule.NORMALISED).grouping(ScoreGrouping.RESULT_AREA);
    input.addItems(ScoreItem.builder().id("open").weight(Ratio.ONE).build());
    KpiSheet sheet = Scorecard.answer(input.build());
    assertThat(code(sheet, "over all", "score")).isEqualTo("NO_WEIGHT");
    assertThat(code(sheet, "open", "weight")).isEqualTo("NO_WEIGHT");
  }

  @Test
  void wrongWeightsAreRefusedByName() {
    ScorecardInput.Builder input = ScorecardInput.builder();
    input
        .weights(WeightRule.MUST_SUM_TO_ONE)
        .grouping(ScoreGrouping.HUB_FUNCTION)
        .addItems(ScoreItem.builder().id("a").weight(Ratio.parse("0.9")).build());
    assertThatThrownBy(input::build)
        .hasMessage("items.weight must sum to 1 for rule MUST_SUM_TO_ONE, but was 0.9");
    assertThatThrownBy(() -> item("a", "-1", "1").build())
        .hasMessage("weight must be >= 0, but was -1");
    ScorecardInput.Builder none = ScorecardInput.builder();
    none.weights(WeightRule.NORMALISED).grouping(ScoreGrouping.HUB_FUNCTION);
    assertThatThrownBy(none::build)
        .hasMessage("hub must be given if items is absent, but was absent");
    none.addItems(item("a", "0", "1").build());
    assertThatThrownBy(none::build).hasMessage("items.weight must not all be zero, but was 0");
    none.addItems(item("a", "1", "1").build());
    assertThatThrownBy(none::build).hasMessageContaining("items[1]");
    assertThatThrownBy(() -> item(" ", "1", "1").build()).hasMessageStartingWith("id must hold");
  }

  private static KpiSheet card(ScoreGrouping grouping) {
    return Scorecard.answer(
        ScorecardInput.builder()
            .weights(WeightRule.MUST_SUM_TO_ONE)
            .grouping(grouping)
            .addItems(STUDIOS, DESKS, MEMBERS, COURSES, STREET, PARTNERS)
            .build());
  }

  private static ScoreItem.Builder item(String id, String weight, String score) {
    ScoreItem.Builder item = ScoreItem.builder();
    item.id(id).weight(Ratio.parse(weight)).score(Ratio.parse(score));
    return item;
  }
}
