package org.creativehubs.metrics.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.hub.HubFunction;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.creativehubs.metrics.scorecard.ComparedFigure;
import org.creativehubs.metrics.scorecard.SideBySide;

/**
 * How do the models of several hubs differ, and which of their numbers must not be compared?
 *
 * <p>Functions, form and governance, services, funding, rents, scale and success measures, each as
 * it is stated of each hub or not stated; that nothing is stated does not mean that a hub lacks it.
 * Success measures are those of {@link HubEvaluation}. Figures that several give stand in one row.
 *
 * <p>Numbers must not be compared where they are of a part and of a whole, of different people or
 * places, of different years or periods, in different units or currencies, or of something wider
 * than the hub. Indicators that several hubs have and that may be compared are ranked by {@link
 * SideBySide}; the others are not. Nothing depends on the order of the hubs but the order of the
 * columns. Nothing is rounded. Thread-safe.
 *
 * <pre>{@code
 * Hub mill = Hub.builder().id("mill").name("Mill").addFunctions(HubFunction.SPACE)
 *         .floorArea(Area.parse("900 m2")).floorAreaScope("levels 1 to 4").build();
 * Hub yard = Hub.builder().id("yard").name("Yard").addFunctions(HubFunction.SPACE)
 *         .floorArea(Area.parse("700 m2")).build();
 * List<StudiedHub> hubs =
 *     List.of(StudiedHub.of(mill, List.of()), StudiedHub.of(yard, List.of()));
 * HubComparison.of(hubs).mustNot().size(); // 1
 * }</pre>
 */
public final class HubComparison {

  private static final Undefined NOT_STATED = Reason.NOT_KNOWN.because("it is not stated");

  private static final Source SOURCE =
      Source.builder()
          .document(
              "British Council: Creative Hubs Development in Kazakhstan, a policy maker's guide")
          .edition("2022")
          .place("UK Insight and Kazakhstan Insight: hubs by what they are and do")
          .build();

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<HubComparisonInput, ComparedModels> ENTRY =
      CatalogEntry.of(
              "hub-comparison", HubComparison.class, HubComparisonInput.class, ComparedModels.class)
          .title("Models of hubs compared")
          .question("How do the models of hubs differ, and what of them must not be compared?")
          .convention("not stated means that no document says it, not that a hub lacks it")
          .convention("numbers of other people, years, units or scopes are named and not ranked")
          .source(SOURCE)
          .mostElements(500)
          .answeredBy(HubComparison::answer);

  private HubComparison() {}

  /**
   * The models of hubs side by side.
   *
   * @param hubs the hubs with what was written about them, each of a name of its own; at least two
   * @return what is stated of each, and what must not be compared
   */
  public static ComparedModels of(List<StudiedHub> hubs) {
    return answer(HubComparisonInput.of(hubs));
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the hubs
   * @return what is stated of each, and what must not be compared
   */
  public static ComparedModels answer(HubComparisonInput input) {
    List<StudiedHub> hubs = input.hubs();
    List<Finding> mustNot = MustNotCompare.of(hubs);
    ComparedModels.Builder models =
        ComparedModels.builder()
            .addAllHubs(hubs.stream().map(StudiedHub::name).toList())
            .addAllShared(shared(hubs))
            .addAllMustNot(mustNot)
            .ranked(ranked(hubs, mustNot));
    Aspect.byTopic().forEach((title, rows) -> models.addTopics(sheet(title, rows, hubs)));
    List<Aspect> several = Aspect.several(hubs);
    if (!several.isEmpty()) {
      models.addTopics(sheet("Figures that several give", several, hubs));
    }
    if (hubs.stream().anyMatch(one -> !one.figures().isEmpty())) {
      models.addTopics(sheet("Figures that one alone gives", List.of(Aspect.alone(hubs)), hubs));
    }
    return models.build();
  }

  private static Set<HubFunction> shared(List<StudiedHub> hubs) {
    Set<HubFunction> shared = EnumSet.allOf(HubFunction.class);
    hubs.forEach(one -> shared.retainAll(one.hub().functions()));
    return shared;
  }

  private static KpiSheet sheet(String title, List<Aspect> rows, List<StudiedHub> hubs) {
    Grid<Aspect> grid = Grid.by("what", Aspect::name);
    for (StudiedHub one : hubs) {
      grid.with(Column.text(one.name(), aspect -> aspect.of().apply(one), NOT_STATED));
    }
    return KpiSheet.builder()
        .title(title)
        .rowsBy("what")
        .source(SOURCE)
        .figures(grid, rows)
        .build();
  }

  /** The indicators that several hubs have and that may be compared. */
  private static Optional<KpiSheet> ranked(List<StudiedHub> hubs, List<Finding> mustNot) {
    Set<String> refused = mustNot.stream().map(Finding::subject).collect(Collectors.toSet());
    List<ComparedFigure> figures =
        MustNotCompare.shared(hubs).stream()
            .filter(id -> !refused.contains(MustNotCompare.named(id)))
            .map(id -> ComparedFigure.builder().indicator(id).build())
            .toList();
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(SideBySide.ofHubs(hubs.stream().map(StudiedHub::hub).toList(), figures));
  }
}
