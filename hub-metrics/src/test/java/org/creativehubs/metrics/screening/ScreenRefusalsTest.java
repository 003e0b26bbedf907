package org.creativehubs.metrics.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What screens, stars and quadrants must not be, each with its fault and its words. */
class ScreenRefusalsTest {

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(message);
  }

  private static final String NOT_BLANK = " must hold a visible character";

  private static ClusterQuadrantsInput.Builder quadrants() {
    return JsonCatalog.example(ClusterQuadrants.ENTRY).toBuilder();
  }

  @Test
  void quadrantsCompareOneMeasureOfTheSameRegionsAndAskForThresholds() {
    EmploymentTable later = quadrants().build().later();
    double[][] counts = new double[later.regions().size()][later.industries().size()];
    for (double[] row : counts) {
      Arrays.fill(row, 1);
    }
    EmploymentTable other =
        EmploymentTable.of("desks", later.regions(), later.industries(), counts);
    assertRefused(
        () -> quadrants().earlier(other).build(),
        Fault.INCONSISTENT,
        "earlier.measure must be " + later.measure() + ", but was desks");
    List<String> places = later.regions().stream().map(name -> name + " town").toList();
    EmploymentTable towns = EmploymentTable.of(later.measure(), places, later.industries(), counts);
    assertRefused(
        () -> quadrants().earlier(towns).build(),
        Fault.INCONSISTENT,
        "earlier.regions must be " + later.regions() + ", but was " + places);
    assertRefused(
        () -> quadrants().quotientThreshold(Ratio.ZERO).build(),
        Fault.OUT_OF_RANGE,
        "quotientThreshold must be > 0, but was 0");
    assertRefused(
        () -> quadrants().growthThreshold(Ratio.of(-1)).build(),
        Fault.OUT_OF_RANGE,
        "growthThreshold must be > -1, but was -1");
  }

  private static Quadrants.Builder answered() {
    return Quadrants.builder().valuesOf(ClusterQuadrants.answer(quadrants().build()));
  }

  @Test
  void quadrantsAreOfEachCellOnce() {
    QuadrantCell cell = answered().build().cells().get(0);
    int cells = answered().build().cells().size();
    assertRefused(() -> answered().measure(" ").build(), Fault.EMPTY, "measure" + NOT_BLANK);
    assertRefused(
        () -> answered().quotientThreshold(Ratio.ZERO).build(),
        Fault.OUT_OF_RANGE,
        "quotientThreshold must be > 0, but was 0");
    assertRefused(
        () -> answered().growthThreshold(Ratio.of(-1)).build(),
        Fault.OUT_OF_RANGE,
        "growthThreshold must be > -1, but was -1");
    assertRefused(
        () -> answered().addCells(cell).build(),
        Fault.DUPLICATE,
        "cells[" + cells + "] must have a region and industry of its own, but was ");
    assertRefused(
        () -> answered().cells(List.of()).build(),
        Fault.EMPTY,
        "cells must hold at least one element, but was none");
  }

  private static QuadrantCell.Builder cell() {
    return QuadrantCell.builder()
        .region("Deal")
        .industry("film")
        .quotient(2)
        .growth(0.5)
        .quadrant(Quadrant.STAR);
  }

  @Test
  void aCellHasAQuadrantIfItHasBothNumbers() {
    assertRefused(() -> cell().region(" ").build(), Fault.EMPTY, "region" + NOT_BLANK);
    assertRefused(() -> cell().industry(" ").build(), Fault.EMPTY, "industry" + NOT_BLANK);
    assertRefused(
        () -> cell().quotient(-0.5).build(),
        Fault.OUT_OF_RANGE,
        "quotient must be >= 0, but was -0.5");
    assertRefused(
        () -> cell().quotient(Double.NaN).build(),
        Fault.NOT_FINITE,
        "quotient must be a finite number, but was NaN");
    assertRefused(
        () -> cell().growth(-1.5).build(),
        Fault.OUT_OF_RANGE,
        "growth must be >= -1, but was -1.5");
    assertRefused(
        () -> cell().undefined(Reason.NO_WORKERS.undefined()).build(),
        Fault.INCONSISTENT,
        "undefined must be absent if quadrant is given, but was ");
    assertRefused(
        () -> cell().growth(OptionalDouble.empty()).build(),
        Fault.INCONSISTENT,
        "quadrant must be given only if quotient and growth are given, but was ");
    assertThat(cell().growth(-1).quotient(0).build().quadrant()).isPresent();
  }

  private static ClusterScreenInput.Builder screen() {
    return JsonCatalog.example(ClusterScreen.ENTRY).toBuilder();
  }

  @Test
  void aScreenIsOfTablesEachOnce() {
    ClusterScreenInput example = screen().build();
    assertRefused(
        () -> screen().tables(List.of()).build(),
        Fault.EMPTY,
        "tables must hold at least one element, but was none");
    assertRefused(
        () -> screen().addTables(example.tables().get(0)).build(),
        Fault.DUPLICATE,
        "tables[" + example.tables().size() + "] must have a measure of its own, but was ");
  }

  private static ClusterScreening.Builder screening() {
    return ClusterScreening.builder().valuesOf(ClusterScreen.answer(screen().build()));
  }

  @Test
  void aScreeningIsOfPlacesEachOnceWithTheLabelsOfTheirFindings() {
    List<ScreenedPlace> places = screening().build().places();
    assertRefused(
        () -> screening().addPlaces(places.get(0)).build(),
        Fault.DUPLICATE,
        "places[" + places.size() + "] must have a place of its own, but was ");
    assertRefused(
        () -> screening().places(List.of()).build(),
        Fault.EMPTY,
        "places must hold at least one element, but was none");
    ScreenedPlace labelled =
        places.stream().filter(one -> !one.labels().isEmpty()).findFirst().orElseThrow();
    assertRefused(
        () -> ScreenedPlace.of(" ", labelled.findings()), Fault.EMPTY, "place" + NOT_BLANK);
    assertRefused(
        () -> ScreenedPlace.of("Deal", List.of()),
        Fault.EMPTY,
        "findings must hold at least one element, but was none");
    assertRefused(
        () -> new ScreenedPlace.Builder().valuesOf(labelled).labels(Set.of()).build(),
        Fault.INCONSISTENT,
        "labels must be those that the findings give, but was ");
  }

  private static ScreenFinding.Builder finding(ScreenOutcome outcome) {
    ScreenFinding some = screening().build().places().get(0).findings().get(0);
    return ScreenFinding.builder()
        .valuesOf(some)
        .outcome(outcome)
        .size(9)
        .sizeThreshold(3)
        .top(2)
        .value(1.5)
        .rank(1)
        .undefined(Optional.empty());
  }

  private static ScreenFinding.Builder labelled() {
    return finding(ScreenOutcome.LABELLED);
  }

  @Test
  void aFindingHasNumbersWithinTheirRanges() {
    assertThat(labelled().build().isLabelled()).isTrue();
    assertRefused(() -> labelled().measure(" ").build(), Fault.EMPTY, "measure" + NOT_BLANK);
    assertRefused(() -> labelled().group(" ").build(), Fault.EMPTY, "group" + NOT_BLANK);
    assertRefused(() -> labelled().size(-1).build(), Fault.OUT_OF_RANGE, "size must be >= 0");
    assertRefused(
        () -> labelled().sizeThreshold(-1).build(),
        Fault.OUT_OF_RANGE,
        "sizeThreshold must be >= 0");
    assertRefused(() -> labelled().top(0).build(), Fault.OUT_OF_RANGE, "top must be >= 1");
    assertRefused(() -> labelled().rank(0).build(), Fault.OUT_OF_RANGE, "rank must be >= 1");
    assertRefused(
        () -> labelled().earlierQuotient(-1).build(),
        Fault.OUT_OF_RANGE,
        "earlierQuotient must be >= 0");
    assertRefused(
        () -> labelled().quotient(-1).build(), Fault.OUT_OF_RANGE, "quotient must be >= 0");
    assertRefused(() -> labelled().value(-2).build(), Fault.OUT_OF_RANGE, "value must be >= -1");
    assertRefused(() -> labelled().cutoff(-2).build(), Fault.OUT_OF_RANGE, "cutoff must be >= -1");
    assertRefused(
        () -> labelled().minimum(-2).build(), Fault.OUT_OF_RANGE, "minimum must be >= -1");
  }

  @Test
  void anOutcomeBringsWhatItRestsOn() {
    assertRefused(
        () -> finding(ScreenOutcome.BELOW_MINIMUM).minimum(OptionalDouble.empty()).build(),
        Fault.INCONSISTENT,
        "minimum must be given if it withholds the label, but was absent");
    assertRefused(
        () -> finding(ScreenOutcome.NOT_AMONG_TOP).cutoff(OptionalDouble.empty()).build(),
        Fault.INCONSISTENT,
        "cutoff must be given if others are labelled instead, but was absent");
    assertRefused(
        () -> labelled().rank(OptionalInt.empty()).build(),
        Fault.INCONSISTENT,
        "rank must be given if there is something to rank, but was absent");
    assertRefused(
        () -> labelled().undefined(Reason.NO_WORKERS.undefined()).build(),
        Fault.INCONSISTENT,
        "undefined must be absent if value is given, but was ");
    ScreenFinding.Builder open =
        labelled().value(OptionalDouble.empty()).undefined(Reason.NO_WORKERS.undefined());
    assertRefused(
        open::build,
        Fault.INCONSISTENT,
        "undefined must be given only if the outcome is undefined, but was ");
    assertThat(open.outcome(ScreenOutcome.UNDEFINED).rank(OptionalInt.empty()).build().isLabelled())
        .isFalse();
  }

  @Test
  void aRuleHasSharesCountsAndMinimaInTheirRanges() {
    ScreenRule rule = screen().build().rule();
    assertRefused(
        () -> rule.toBuilder().growthQuantile(Ratio.of(2)).build(),
        Fault.OUT_OF_RANGE,
        "growthQuantile must be in [0, 1], but was 2");
    assertRefused(
        () -> rule.toBuilder().growthTop(0).build(),
        Fault.OUT_OF_RANGE,
        "growthTop must be >= 1, but was 0");
    assertRefused(
        () -> rule.toBuilder().minimumQuotient(Ratio.ZERO).build(),
        Fault.OUT_OF_RANGE,
        "minimumQuotient must be > 0, but was 0");
  }

  @Test
  void starsAreOfAShareOfThoseInFocus() {
    ClusterStarsInput example = JsonCatalog.example(ClusterStars.ENTRY);
    assertRefused(
        () -> example.toBuilder().focusTopShare(Ratio.ZERO).build(),
        Fault.OUT_OF_RANGE,
        "focusTopShare must be in (0, 1], but was 0");
  }

  private static EmploymentTable jobs(String measure) {
    return Screens.table(measure, new double[][] {{1, 2, 3}, {1, 2, 3}, {1, 2, 3}, {1, 2, 3}});
  }

  @Test
  void aTableHasNamedGroupsAndAnEarlierTableOfItsMeasure() {
    assertRefused(
        () -> Screens.apart(jobs("jobs")).groups(Map.of()).build(),
        Fault.EMPTY,
        "groups must hold at least one element, but was none");
    assertRefused(
        () -> Screens.apart(jobs("jobs")).putGroups("other", " ").build(),
        Fault.EMPTY,
        "groups[other]" + NOT_BLANK);
    assertRefused(
        () -> Screens.apart(jobs("jobs")).earlier(jobs("desks")).build(),
        Fault.INCONSISTENT,
        "earlier.measure must be jobs, but was desks");
    EmploymentTable fewer =
        EmploymentTable.of(
            "jobs",
            Screens.PLACES,
            List.of("film", "other"),
            new double[][] {{1, 2}, {1, 2}, {1, 2}, {1, 2}});
    assertRefused(
        () -> Screens.apart(jobs("jobs")).earlier(fewer).build(),
        Fault.UNKNOWN_CODE,
        "groups[design] must be an industry of earlier, but was design");
  }
}
