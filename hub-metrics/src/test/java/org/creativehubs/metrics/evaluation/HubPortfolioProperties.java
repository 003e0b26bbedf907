package org.creativehubs.metrics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.core.place.Place;
import org.creativehubs.metrics.concentration.Concentration;
import org.creativehubs.metrics.kpi.KpiRow;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.creativehubs.metrics.shares.ShareMeasure;

class HubPortfolioProperties {

  private static final List<String> DISTRICTS = List.of("Hill", "Marsh", "Wharf");
  private static final List<String> SECTORS = List.of("design", "film");

  /** A hub as the property sees it, before it has a name. */
  private record Draft(
      Optional<String> district, List<String> sectors, Set<HubFunction> functions) {}

  @Provide
  Arbitrary<HubPortfolioInput> cities() {
    return Combinators.combine(drafts().list().ofMinSize(1).ofMaxSize(6), tables())
        .as(HubPortfolioProperties::city);
  }

  private static Arbitrary<Draft> drafts() {
    return Combinators.combine(
            Arbitraries.of("Hill", "Marsh", "Wharf", "Elsewhere").optional(),
            Arbitraries.subsetOf(SECTORS).map(List::copyOf),
            Arbitraries.subsetOf(HubFunction.values()))
        .as(Draft::new);
  }

  private static Arbitrary<Optional<EmploymentTable>> tables() {
    return Arbitraries.integers()
        .between(0, 9)
        .list()
        .ofSize(6)
        .map(
            n ->
                EmploymentTable.of(
                    "firms",
                    DISTRICTS,
                    SECTORS,
                    new double[][] {
                      {n.get(0), n.get(1)}, {n.get(2), n.get(3)}, {n.get(4), n.get(5)}
                    }))
        .optional();
  }

  private static HubPortfolioInput city(List<Draft> drafts, Optional<EmploymentTable> table) {
    HubPortfolioInput.Builder city = HubPortfolioInput.builder().businesses(table);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      city.addHubs(
          Hub.builder()
              .id("h" + i)
              .name("Hub " + i)
              .place(draft.district().map(Place::of))
              .functions(draft.functions())
              .build());
      if (!draft.sectors().isEmpty()) {
        city.putSectorsOf("h" + i, draft.sectors());
      }
    }
    return city.build();
  }

  private static List<String> covered(Optional<KpiSheet> sheet) {
    return sheet.stream()
        .flatMap(
            all ->
                all.rows().stream()
                    .map(KpiRow::name)
                    .filter(row -> all.value(row, "coverage").equals(Answer.text("covered"))))
        .toList();
  }

  @Property(tries = 150)
  void theOrderOfHubsDoesNotMatter(@ForAll("cities") HubPortfolioInput city) {
    List<Hub> turned = new ArrayList<>(city.hubs());
    Collections.reverse(turned);
    assertThat(HubPortfolio.answer(city.toBuilder().hubs(turned).build()))
        .isEqualTo(HubPortfolio.answer(city));
  }

  @Property(tries = 150)
  void anotherHubNeverTakesCoverageAway(@ForAll("cities") HubPortfolioInput city) {
    Hub last = city.hubs().get(city.hubs().size() - 1);
    if (city.hubs().size() > 1) {
      HubCoverage fewer =
          HubPortfolio.answer(
              city.toBuilder()
                  .hubs(city.hubs().subList(0, city.hubs().size() - 1))
                  .sectorsOf(
                      city.sectorsOf().entrySet().stream()
                          .filter(entry -> !entry.getKey().equals(last.id()))
                          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                  .build());
      HubCoverage more = HubPortfolio.answer(city);
      assertThat(covered(more.districts())).containsAll(covered(fewer.districts()));
      assertThat(covered(more.sectors())).containsAll(covered(fewer.sectors()));
      assertThat(number(more, "districts by sector", "covered"))
          .isGreaterThanOrEqualTo(number(fewer, "districts by sector", "covered"));
    }
  }

  private static double number(HubCoverage city, String row, String column) {
    return city.summary().value(row, column).number().orElseThrow();
  }

  @Property(tries = 150)
  void partsAddUp(@ForAll("cities") HubPortfolioInput city) {
    HubCoverage coverage = HubPortfolio.answer(city);
    for (String level : List.of("districts", "sectors", "districts by sector")) {
      double sum =
          List.of("covered", "gap", "nothing there", "not stated").stream()
              .mapToDouble(state -> number(coverage, level, state))
              .sum();
      assertThat(sum).isEqualTo(number(coverage, level, "all"));
    }
    double hubs =
        coverage.districts().stream()
            .flatMap(sheet -> sheet.rows().stream().map(row -> sheet.value(row.name(), "hubs")))
            .mapToDouble(answer -> answer.number().orElseThrow())
            .sum();
    assertThat(hubs)
        .isEqualTo(
            coverage
                .concentration()
                .value("hubs by district", "hubs in a district")
                .number()
                .orElseThrow());
  }

  @Property(tries = 150)
  void theHerfindahlIndexIsThatOfTheConcentrationOfHubs(@ForAll("cities") HubPortfolioInput city) {
    HubCoverage coverage = HubPortfolio.answer(city);
    Answer index = coverage.concentration().value("hubs by district", "Herfindahl index");
    if (index.isDefined()) {
      KpiSheet sheet = coverage.districts().orElseThrow();
      List<String> names = sheet.rows().stream().map(KpiRow::name).toList();
      double[][] counts =
          IntStream.range(0, names.size())
              .mapToObj(
                  i -> new double[] {sheet.value(names.get(i), "hubs").number().orElseThrow()})
              .toArray(double[][]::new);
      double slower =
          Concentration.of(
                  EmploymentTable.of("hubs", names, List.of("hubs"), counts), ShareMeasure.HHI)
              .value("hubs")
              .orElseThrow();
      assertThat(index.number().orElseThrow()).isCloseTo(slower, within(1e-12));
    }
  }
}
