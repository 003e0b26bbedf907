package org.creativehubs.metrics.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.metrics.kpi.KpiSheet;

class ScorecardProperties {

  @Property(tries = 200)
  void groupsWeightedByTheirWeightsMakeTheScoreOverAll(
      @ForAll @Size(min = 1, max = 8) List<HubFunction> functions,
      @ForAll @Size(8) List<@IntRange(min = 1, max = 9) Integer> weights,
      @ForAll @Size(8) List<@IntRange(max = 20) Integer> scores) {
    KpiSheet sheet = card(functions, weights, scores);
    double sum = 0;
    double parts = 0;
    for (HubFunction function : functions.stream().distinct().toList()) {
      double weight =
          number(
              sheet,
              ScoreGrouping.HUB_FUNCTION.groupOf(
                  ScoreItem.builder().id("any").weight(Ratio.ONE).function(function).build()),
              "weight");
      sum +=
          weight
              * number(
                  sheet,
                  ScoreGrouping.HUB_FUNCTION.groupOf(
                      ScoreItem.builder().id("any").weight(Ratio.ONE).function(function).build()),
                  "score");
      parts += weight;
    }
    assertThat(sum).isCloseTo(number(sheet, "over all", "score"), within(1e-12));
    assertThat(parts).isCloseTo(1, within(1e-12));
  }

  @Property(tries = 200)
  void theEffectIsTheWeightTimesTheDistanceFromTheRest(
      @ForAll @Size(min = 2, max = 8) List<HubFunction> functions,
      @ForAll @Size(8) List<@IntRange(min = 1, max = 9) Integer> weights,
      @ForAll @Size(8) List<@IntRange(max = 20) Integer> scores) {
    KpiSheet sheet = card(functions, weights, scores);
    for (int i = 0; i < functions.size(); i++) {
      double distance = number(sheet, "i" + i, "score") - number(sheet, "i" + i, "without it");
      assertThat(number(sheet, "i" + i, "effect"))
          .isCloseTo(number(sheet, "i" + i, "weight") * distance, within(1e-12));
    }
  }

  @Property(tries = 200)
  void aHigherScoreNeverLowersTheCard(
      @ForAll @Size(min = 1, max = 8) List<HubFunction> functions,
      @ForAll @Size(8) List<@IntRange(min = 1, max = 9) Integer> weights,
      @ForAll @Size(8) List<@IntRange(max = 20) Integer> scores,
      @ForAll @IntRange(min = 1, max = 9) int more) {
    List<Integer> raised = new ArrayList<>(scores);
    raised.set(0, scores.get(0) + more);
    assertThat(number(card(functions, weights, raised), "over all", "score"))
        .isGreaterThan(number(card(functions, weights, scores), "over all", "score"));
  }

  private static KpiSheet card(
      List<HubFunction> functions, List<Integer> weights, List<Integer> scores) {
    ScorecardInput.Builder input = ScorecardInput.builder();
    input.weights(WeightRule.NORMALISED).grouping(ScoreGrouping.HUB_FUNCTION);
    for (int i = 0; i < functions.size(); i++) {
      input.addItems(
          ScoreItem.builder()
              .id("i" + i)
              .weight(Ratio.of(weights.get(i)))
              .score(Ratio.of(scores.get(i)))
              .function(functions.get(i))
              .build());
    }
    return Scorecard.answer(input.build());
  }
}
