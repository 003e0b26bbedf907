package org.creativehubs.metrics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.indicator.Figure;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.time.PartialDate;

class HubComparisonProperties {

  @Provide
  Arbitrary<List<StudiedHub>> hubs() {
    return Combinators.combine(hub("A"), hub("B"), hub("C")).as(List::of);
  }

  private static Arbitrary<StudiedHub> hub(String name) {
    return Combinators.combine(
            Arbitraries.of(HubFunction.values()).set(),
            Arbitraries.of("levels 1 to 4", "the yard").optional(),
            figures().list().ofMaxSize(4))
        .as(
            (functions, scope, figures) ->
                StudiedHub.of(
                    Hub.builder()
                        .id(name)
                        .name(name)
                        .functions(functions)
                        .floorArea(Area.parse("900 m2"))
                        .floorAreaScope(scope)
                        .addAllFigures(figures)
                        .build(),
                    List.of()));
  }

  private static Arbitrary<Figure> figures() {
    return Combinators.combine(
            Arbitraries.of("jobs", "visits", "top rent"),
            Arbitraries.of("jobs", "GBP per ft2", "EUR per m2"),
            Arbitraries.of("the district").optional(),
            Arbitraries.of("2019", "2021").optional())
        .as(
            (measure, unit, population, year) ->
                Figure.builder()
                    .measure(measure)
                    .unit(unit)
                    .value(QualifiedNumber.exact(3))
                    .population(population)
                    .asOf(year.map(PartialDate::parse))
                    .source(Source.of("A report"))
                    .build());
  }

  @Property(tries = 200)
  void theOrderOfHubsDoesNotMatter(@ForAll("hubs") List<StudiedHub> hubs) {
    ComparedModels models = HubComparison.of(hubs);
    ComparedModels turned = HubComparison.of(List.of(hubs.get(2), hubs.get(0), hubs.get(1)));
    assertThat(turned.mustNot()).isEqualTo(models.mustNot());
    assertThat(turned.shared()).isEqualTo(models.shared());
    models
        .topics()
        .forEach(
            topic ->
                topic
                    .rows()
                    .forEach(
                        row ->
                            models
                                .hubs()
                                .forEach(
                                    hub ->
                                        assertThat(
                                                turned.topic(topic.title()).value(row.name(), hub))
                                            .isEqualTo(topic.value(row.name(), hub)))));
  }

  @Property(tries = 200)
  void anotherHubNeverMakesAComparisonLawful(@ForAll("hubs") List<StudiedHub> hubs) {
    List<String> before = subjects(HubComparison.of(hubs.subList(0, 2)));
    assertThat(subjects(HubComparison.of(hubs))).containsAll(before);
  }

  private static List<String> subjects(ComparedModels models) {
    return models.mustNot().stream()
        .map(finding -> finding.kind() + " " + finding.subject())
        .toList();
  }

  @Property(tries = 200)
  void whatAHubDoesNotStateIsUndefinedAndNeverNo(@ForAll("hubs") List<StudiedHub> hubs) {
    ComparedModels models = HubComparison.of(hubs);
    for (StudiedHub one : hubs) {
      for (HubFunction function : HubFunction.values()) {
        assertThat(models.topic("Functions").value(Show.words(function), one.name()).isDefined())
            .isEqualTo(one.hub().functions().contains(function));
      }
    }
  }
}
