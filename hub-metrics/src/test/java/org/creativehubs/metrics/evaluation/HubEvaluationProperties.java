package org.creativehubs.metrics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.indicator.Indicator;
import org.creativehubs.core.indicator.Polarity;
import org.creativehubs.core.indicator.ResultArea;
import org.creativehubs.core.indicator.SuccessMeasure;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;

class HubEvaluationProperties {

  @Provide
  Arbitrary<Hub> hubs() {
    return indicators().list().ofMaxSize(8).map(HubEvaluationProperties::hub);
  }

  private static Arbitrary<Indicator> indicators() {
    return Combinators.combine(
            Arbitraries.of(SuccessMeasure.values()),
            Arbitraries.of(ResultArea.values()),
            Arbitraries.of(Polarity.values()),
            Arbitraries.integers().between(1, 9).optional(),
            Arbitraries.of("5", "over 3", "up to 7", "circa 4", "").optional())
        .as(
            (measure, area, polarity, target, actual) ->
                Indicator.builder()
                    .id("i")
                    .measure("things")
                    .unit("things")
                    .polarity(polarity)
                    .success(measure)
                    .area(area)
                    .target(target.map(Ratio::of))
                    .actual(actual.filter(text -> !text.isEmpty()).map(QualifiedNumber::parse))
                    .build());
  }

  private static Hub hub(List<Indicator> indicators) {
    return Hub.builder()
        .id("h")
        .name("H")
        .addAllIndicators(
            IntStream.range(0, indicators.size())
                .mapToObj(i -> indicators.get(i).toBuilder().id("i" + i).build())
                .toList())
        .build();
  }

  private static HubEvaluationReport report(Hub hub) {
    return HubEvaluation.of(StudiedHub.of(hub, List.of()));
  }

  @Property(tries = 200)
  void aMeasureThatNoNumberShowsNeverCountsAsKept(@ForAll("hubs") Hub hub) {
    for (SuccessMeasure measure : SuccessMeasure.values()) {
      boolean told =
          hub.indicators().stream()
              .anyMatch(
                  one ->
                      one.success().filter(measure::equals).isPresent()
                          && one.actual().isPresent());
      CriterionState state = report(hub).on(measure).state();
      assertThat(state == CriterionState.NOT_STATED).isEqualTo(!told);
    }
  }

  @Property(tries = 200)
  void takingEveryNumberAwayLeavesNothingKept(@ForAll("hubs") Hub hub) {
    Hub silent =
        hub.toBuilder()
            .indicators(
                hub.indicators().stream()
                    .map(one -> one.toBuilder().actual(Optional.empty()).build())
                    .toList())
            .build();
    assertThat(report(silent).criteria())
        .extracting(EvaluatedCriterion::state)
        .containsOnly(CriterionState.NOT_STATED);
  }

  @Property(tries = 200)
  void theOrderOfIndicatorsDoesNotChangeAState(@ForAll("hubs") Hub hub) {
    List<Indicator> turned = new ArrayList<>(hub.indicators());
    Collections.reverse(turned);
    HubEvaluationReport other = report(hub.toBuilder().indicators(turned).build());
    assertThat(other.criteria())
        .extracting(EvaluatedCriterion::state)
        .isEqualTo(report(hub).criteria().stream().map(EvaluatedCriterion::state).toList());
  }

  @Property(tries = 200)
  void theStatesOfAListAddUpToIt(@ForAll("hubs") Hub hub) {
    HubEvaluationReport report = report(hub);
    long all =
        Stream.of(CriterionKind.values())
            .flatMap(
                kind ->
                    Stream.of(CriterionState.values()).map(state -> report.in(kind, state).size()))
            .mapToLong(n -> n)
            .sum();
    assertThat(all).isEqualTo(report.criteria().size());
  }
}
