package org.creativehubs.metrics.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.casestudy.StudiedHub;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What evaluations, comparisons and portfolios must not be, each with its fault and its words. */
class EvaluationRefusalsTest {

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(message);
  }

  private static EvaluatedCriterion.Builder criterion() {
    return EvaluatedCriterion.builder()
        .kind(CriterionKind.SUCCESS_MEASURE)
        .name("rooms")
        .state(CriterionState.KEPT)
        .addBehind("9 rooms are let")
        .addToCollect("the rent roll");
  }

  @Test
  void aCriterionHasANameGroundsAndWhatToCollect() {
    assertRefused(
        () -> criterion().name(" ").build(), Fault.EMPTY, "name must hold a visible character");
    assertRefused(
        () -> criterion().addBehind(" ").build(),
        Fault.EMPTY,
        "behind[1] must hold a visible character");
    assertRefused(
        () -> criterion().addToCollect("the rent roll").build(),
        Fault.DUPLICATE,
        "toCollect[1] must have a text of its own, but was the rent roll");
    assertRefused(
        () -> criterion().toCollect(List.of()).build(),
        Fault.EMPTY,
        "toCollect must hold at least one element, but was none");
  }

  @Test
  void onlyWhatIsNotStatedHasNothingBehindIt() {
    EvaluatedCriterion.Builder bare = criterion().behind(List.of());
    assertThat(bare.state(CriterionState.NOT_STATED).build().behind()).isEmpty();
    for (CriterionState state : CriterionState.values()) {
      if (state != CriterionState.NOT_STATED) {
        assertRefused(
            () -> bare.state(state).build(),
            Fault.EMPTY,
            "behind must hold at least one element, but was none");
      }
    }
  }

  @Test
  void aReportNamesTheHubAndEachCriterionOnce() {
    EvaluatedCriterion one = criterion().build();
    assertRefused(
        () -> HubEvaluationReport.builder().hub(" ").addCriteria(one).build(),
        Fault.EMPTY,
        "hub must hold a visible character");
    assertRefused(
        () -> HubEvaluationReport.builder().hub("Mill").build(),
        Fault.EMPTY,
        "criteria must hold at least one element, but was none");
    assertRefused(
        () -> HubEvaluationReport.builder().hub("Mill").addCriteria(one, one).build(),
        Fault.DUPLICATE,
        "criteria[1] must have a name of its own, but was rooms");
  }

  private static HubEvaluationInput.Builder evaluation() {
    return JsonCatalog.example(HubEvaluation.ENTRY).toBuilder();
  }

  @Test
  void anEvaluationHasEachStudyAndRatingOnceAndAreasOfItsPromises() {
    HubEvaluationInput example = evaluation().build();
    assertRefused(
        () -> evaluation().addStudies(example.studies().get(0)).build(),
        Fault.DUPLICATE,
        "studies[" + example.studies().size() + "] must have an id of its own, but was ");
    assertRefused(
        () -> evaluation().addRatings(example.ratings().get(0)).build(),
        Fault.DUPLICATE,
        "ratings[" + example.ratings().size() + "] must have a term and date of its own");
    assertRefused(
        () -> evaluation().putAreaOf("rooms", example.areaOf().values().iterator().next()).build(),
        Fault.UNKNOWN_CODE,
        "areaOf must name obligations of the hub, but was rooms");
  }

  private static ComparedModels.Builder models() {
    ComparedModels example = HubComparison.answer(JsonCatalog.example(HubComparison.ENTRY));
    return ComparedModels.builder().valuesOf(example);
  }

  @Test
  void hubsAreComparedTwoAtLeastAndEachOnce() {
    assertRefused(
        () -> HubComparison.of(List.of()),
        Fault.EMPTY,
        "hubs must hold at least one element, but was none");
    StudiedHub mill = JsonCatalog.example(HubComparison.ENTRY).hubs().get(0);
    assertRefused(
        () -> HubComparison.of(List.of(mill, mill)),
        Fault.DUPLICATE,
        "hubs[1] must have a name of its own, but was " + mill.name());
    assertRefused(
        () -> models().hubs(List.of()).build(),
        Fault.EMPTY,
        "hubs must hold at least one element, but was none");
    assertRefused(
        () -> models().hubs(List.of("Mill")).build(),
        Fault.OUT_OF_RANGE,
        "hubs must be >= 2, but was 1");
  }

  @Test
  void aComparisonHasTopicsEachOnce() {
    ComparedModels example = models().build();
    assertRefused(
        () -> models().topics(List.of()).build(),
        Fault.EMPTY,
        "topics must hold at least one element, but was none");
    assertRefused(
        () -> models().addTopics(example.topics().get(0)).build(),
        Fault.DUPLICATE,
        "topics[" + example.topics().size() + "] must have a title of its own, but was ");
  }

  private static HubPortfolioInput.Builder portfolio() {
    HubPortfolioInput.Builder input = HubPortfolioInput.builder();
    return input.addHubs(
        Hub.builder().id("mill").name("Mill").build(),
        Hub.builder().id("kiln").name("Kiln").build());
  }

  @Test
  void aPortfolioHasHubsOfTheirOwnIdsAndNames() {
    assertRefused(
        () -> HubPortfolioInput.builder().build(),
        Fault.EMPTY,
        "hubs must hold at least one element, but was none");
    assertRefused(
        () -> portfolio().addHubs(Hub.builder().id("mill").name("Other").build()).build(),
        Fault.DUPLICATE,
        "hubs[2] must have an id of its own, but was mill");
    assertRefused(
        () -> portfolio().addHubs(Hub.builder().id("other").name("Mill").build()).build(),
        Fault.DUPLICATE,
        "hubs[2] must have a name of its own, but was Mill");
  }

  @Test
  void whatIsSaidOfHubsIsSaidOfThoseInThePortfolio() {
    assertRefused(
        () -> portfolio().sectorsOf(Map.of("yard", List.of("film"))).build(),
        Fault.UNKNOWN_CODE,
        "sectorsOf must name hubs by id, but was yard");
    assertRefused(
        () -> portfolio().sectorsOf(Map.of("mill", List.of("film", "film"))).build(),
        Fault.DUPLICATE,
        "sectorsOf[mill][1] must have a text of its own, but was film");
    assertRefused(
        () -> portfolio().districtOf(Map.of("mill", " ")).build(),
        Fault.EMPTY,
        "districtOf[mill] must hold a visible character");
    assertRefused(
        () -> portfolio().residents(Map.of("Deal", -1L)).build(),
        Fault.OUT_OF_RANGE,
        "residents[Deal] must be >= 0, but was -1");
  }
}
