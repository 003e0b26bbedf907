package org.creativehubs.metrics.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What inputs and reports of strategies must not be, each with its fault and its words. */
class StrategyRefusalsTest {

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(message);
  }

  private static final String NOT_BLANK = " must hold a visible character";

  @Test
  void currenciesAreCodesInEveryInput() {
    AmbitionTotalInput total = JsonCatalog.example(AmbitionTotal.ENTRY);
    assertThatThrownBy(() -> total.toBuilder().currency("pounds").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ISO 4217");
    StrategyTrackingInput tracking = JsonCatalog.example(StrategyTracking.ENTRY);
    assertThatThrownBy(() -> tracking.toBuilder().currency("pounds").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ISO 4217");
  }

  @Test
  void anAssessmentIsOfListsEachOnceAndOfRatingsEachOnce() {
    ChecklistAssessmentInput example = JsonCatalog.example(ChecklistAssessment.ENTRY);
    assertRefused(
        () -> example.toBuilder().checklists(List.of()).ratings(List.of()).build(),
        Fault.EMPTY,
        "checklists must hold at least one element, but was none");
    assertRefused(
        () -> example.toBuilder().addChecklists(example.checklists().get(0)).build(),
        Fault.DUPLICATE,
        "checklists[" + example.checklists().size() + "] must have an id of its own, but was ");
    assertRefused(
        () -> example.toBuilder().addRatings(example.ratings().get(0)).build(),
        Fault.DUPLICATE,
        "ratings[" + example.ratings().size() + "] must have a term and date of its own");
  }

  @Test
  void readinessIsOfListsAndObstaclesEachOnce() {
    ClusterReadinessInput example = JsonCatalog.example(ClusterReadiness.ENTRY);
    Vocabulary list = example.lists().get(0);
    assertRefused(
        () -> example.toBuilder().checklists(List.of(list, list)).build(),
        Fault.DUPLICATE,
        "checklists[1] must have an id of its own, but was " + list.id());
    assertRefused(
        () -> example.toBuilder().obstacles(List.of(list.id(), list.id())).build(),
        Fault.DUPLICATE,
        "obstacles[1] must have an id of its own, but was " + list.id());
    assertRefused(
        () -> example.toBuilder().earlier(example.on()).build(),
        Fault.INCONSISTENT,
        "earlier must be ");
  }

  private static ReadinessProfile.Builder profile() {
    return ReadinessProfile.builder()
        .valuesOf(ClusterReadiness.answer(JsonCatalog.example(ClusterReadiness.ENTRY)));
  }

  @Test
  void aProfileNamesTheInitiativeAndItsListsAndIsCompletedByTheEarlierDay() {
    assertRefused(() -> profile().initiative(" ").build(), Fault.EMPTY, "initiative" + NOT_BLANK);
    assertRefused(
        () -> profile().lists(Map.of()).build(),
        Fault.EMPTY,
        "lists must not be empty, but was {}");
    ReadinessProfile example = profile().build();
    assertRefused(
        () -> profile().before(example.now()).earlier(Optional.empty()).build(),
        Fault.INCONSISTENT,
        "before must be given only if earlier is, but was ");
  }

  private static AssessmentReport.Builder assessment() {
    return AssessmentReport.builder()
        .valuesOf(ChecklistAssessment.answer(JsonCatalog.example(ChecklistAssessment.ENTRY)));
  }

  @Test
  void anAssessmentReportHasEachTermOnceAndAShareToPass() {
    AssessedTerm first = assessment().build().terms().get(0);
    assertRefused(
        () -> assessment().passShare(Ratio.ZERO).build(),
        Fault.OUT_OF_RANGE,
        "passShare must be in (0, 1], but was 0");
    assertRefused(() -> assessment().addTerms(first).build(), Fault.DUPLICATE, "terms[");
    AssessedTerm.Builder term = AssessedTerm.builder();
    term.checklist("barriers").term("space").name("Space");
    assertRefused(() -> term.checklist(" ").build(), Fault.EMPTY, "checklist" + NOT_BLANK);
    assertRefused(() -> term.checklist("barriers").name(" ").build(), Fault.EMPTY, "name");
    assertRefused(
        () -> term.name("Space").term("No slug").build(), Fault.MALFORMED, "term must be ");
  }

  @Test
  void aTermHasARatingOfItsOwn() {
    AssessedTerm rated =
        assessment().build().terms().stream()
            .filter(term -> term.rating().isPresent())
            .findFirst()
            .orElseThrow();
    assertRefused(
        () -> AssessedTerm.builder().valuesOf(rated).term("other").build(),
        Fault.INCONSISTENT,
        "rating must rate " + rated.checklist() + "/other, but was ");
    assertRefused(
        () -> AssessedTerm.builder().valuesOf(rated).checklist("other").build(),
        Fault.INCONSISTENT,
        "rating must rate other/" + rated.term() + ", but was ");
  }

  private static FunderShare.Builder share() {
    return FunderShare.builder().funder("Council").amount(Money.parse("GBP 5.00"));
  }

  @Test
  void aFunderHasANameAnAmountAndAShare() {
    assertRefused(() -> share().funder(" ").build(), Fault.EMPTY, "funder" + NOT_BLANK);
    assertRefused(
        () -> share().amount(Money.parse("GBP -5.00")).build(),
        Fault.OUT_OF_RANGE,
        "amount must be >= 0, but was ");
    assertRefused(
        () -> share().share(Ratio.of(2)).build(),
        Fault.OUT_OF_RANGE,
        "share must be in [0, 1], but was 2");
    InitiativeFundingMix mix =
        InitiativeFunding.answer(JsonCatalog.example(InitiativeFunding.ENTRY));
    assertRefused(
        () -> InitiativeFundingMix.builder().valuesOf(mix).addFunders(mix.funders().get(0)).build(),
        Fault.DUPLICATE,
        "funders[" + mix.funders().size() + "] must have a funder of its own, but was ");
  }

  private static PillarCoverage.Builder pillar() {
    return PillarCoverage.builder().pillar("skills").items(2).events(1).share(Ratio.of(3));
  }

  @Test
  void aPillarCoversNoMoreThanItsItemsAndEvents() {
    assertThat(pillar().build().share()).isEqualTo(Ratio.of(3));
    assertRefused(() -> pillar().pillar("A b").build(), Fault.MALFORMED, "pillar must be ");
    assertRefused(
        () -> pillar().items(-1).build(), Fault.OUT_OF_RANGE, "items must be >= 0, but was -1");
    assertRefused(
        () -> pillar().events(-1).build(), Fault.OUT_OF_RANGE, "events must be >= 0, but was -1");
    assertRefused(
        () -> pillar().share(Ratio.of(7, 2)).build(),
        Fault.OUT_OF_RANGE,
        "share must be in [0, 3], but was 3.5");
  }

  private static PlanReport.Builder plan() {
    return PlanReport.builder()
        .valuesOf(PlanTracking.answer(JsonCatalog.example(PlanTracking.ENTRY)));
  }

  @Test
  void aPlanReportCountsEveryItemOnce() {
    PlanReport example = plan().build();
    assertRefused(
        () -> plan().withoutPillar(example.withoutPillar() + 1).build(),
        Fault.INCONSISTENT,
        "coverage must count every item once, " + example.items().size() + " in all, but was ");
    assertRefused(
        () -> plan().addCoverage(example.coverage().get(0)).build(),
        Fault.DUPLICATE,
        "coverage[" + example.coverage().size() + "] must have a pillar of its own, but was ");
    TrackedItem item = example.items().get(0);
    assertRefused(
        () -> TrackedItem.builder().valuesOf(item).id(" ").build(), Fault.EMPTY, "id" + NOT_BLANK);
    assertRefused(
        () -> TrackedItem.builder().valuesOf(item).title(" ").build(),
        Fault.EMPTY,
        "title" + NOT_BLANK);
  }

  private static StrategyReport.Builder report() {
    return StrategyReport.builder()
        .valuesOf(StrategyTracking.answer(JsonCatalog.example(StrategyTracking.ENTRY)));
  }

  @Test
  void aStrategyReportHasActionsEachOnce() {
    StrategyReport example = report().build();
    assertRefused(() -> report().strategy(" ").build(), Fault.EMPTY, "strategy" + NOT_BLANK);
    assertRefused(
        () -> report().actions(List.of()).build(),
        Fault.EMPTY,
        "actions must hold at least one element, but was none");
    assertRefused(
        () -> report().addActions(example.actions().get(0)).build(),
        Fault.DUPLICATE,
        "actions[" + example.actions().size() + "] must have a number of its own, but was ");
    assertRefused(
        () -> report().addMoney(example.money().get(0)).build(),
        Fault.DUPLICATE,
        "money[" + example.money().size() + "] must have an action of its own, but was ");
    ActionMoney money = example.money().get(0);
    assertRefused(
        () -> ActionMoney.builder().valuesOf(money).action(" ").build(),
        Fault.EMPTY,
        "action" + NOT_BLANK);
    assertRefused(
        () -> ActionMoney.builder().valuesOf(money).title(" ").build(),
        Fault.EMPTY,
        "title" + NOT_BLANK);
  }

  @Test
  void anActionHasANumberATitleAndNoNegativeDelay() {
    TrackedAction action = report().build().actions().get(0);
    assertRefused(
        () -> TrackedAction.builder().valuesOf(action).number(" ").build(),
        Fault.EMPTY,
        "number" + NOT_BLANK);
    assertRefused(
        () -> TrackedAction.builder().valuesOf(action).title(" ").build(),
        Fault.EMPTY,
        "title" + NOT_BLANK);
    assertRefused(
        () -> TrackedAction.builder().valuesOf(action).top(" ").build(),
        Fault.EMPTY,
        "top" + NOT_BLANK);
    assertRefused(
        () -> TrackedAction.builder().valuesOf(action).daysLate(-1).build(),
        Fault.OUT_OF_RANGE,
        "daysLate must be >= 0, but was -1");
    assertRefused(
        () -> TrackedAction.builder().valuesOf(action).owners(List.of("A", "A")).build(),
        Fault.DUPLICATE,
        "owners[1] must have a ");
    assertRefused(
        () -> TrackedAction.builder().valuesOf(action).places(List.of("A", "A")).build(),
        Fault.DUPLICATE,
        "places[1] must have a ");
  }
}
