package org.creativehubs.metrics.hubfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What the inputs of hub figures must not be, each with its fault and its words. */
class HubFiguresRefusalsTest {

  private static final QualifiedNumber FEWER = QualifiedNumber.exact(-1);

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(message);
  }

  @Test
  void anApplicantHasANameAndNothingNegative() {
    assertRefused(
        () -> Applicant.builder().name(" ").build(),
        Fault.EMPTY,
        "name must hold a visible character");
    assertRefused(
        () -> Applicant.builder().name("Reel").age(-1).build(),
        Fault.OUT_OF_RANGE,
        "age must be >= 0, but was -1");
    assertRefused(
        () -> Applicant.builder().name("Reel").supportHours(FEWER).build(),
        Fault.OUT_OF_RANGE,
        "supportHours must be >= 0, but was -1");
    assertThat(Applicant.builder().name("Reel").age(0).build().age()).hasValue(0);
  }

  private static ProgrammeEligibilityInput.Builder eligibility() {
    return JsonCatalog.example(ProgrammeEligibility.ENTRY).toBuilder();
  }

  @Test
  void applicantsAreOneOrMoreAndEachOnce() {
    assertRefused(
        () -> eligibility().applicants(List.of()).build(),
        Fault.EMPTY,
        "applicants must hold at least one element, but was none");
    Applicant reel = Applicant.builder().name("Reel").build();
    assertRefused(
        () -> eligibility().applicants(List.of(reel, reel)).build(),
        Fault.DUPLICATE,
        "applicants[1] must have a name of its own, but was Reel");
  }

  private static HubOperationsInput.Builder operations() {
    return JsonCatalog.example(HubOperations.ENTRY).toBuilder();
  }

  @Test
  void operationsAreOfHubsEachOnceAndCountNothingNegative() {
    HubOperationsInput example = operations().build();
    assertRefused(
        () -> operations().hubs(List.of()).build(),
        Fault.EMPTY,
        "hubs must hold at least one element, but was none");
    assertRefused(
        () -> operations().addHubs(example.hubs().get(0)).build(),
        Fault.DUPLICATE,
        "hubs[" + example.hubs().size() + "] must have an id of its own, but was ");
    assertRefused(
        () -> operations().income(Money.parse("GBP -1.00")).build(),
        Fault.OUT_OF_RANGE,
        "income must be >= 0, but was ");
    assertRefused(
        () -> operations().footfall(FEWER).build(),
        Fault.OUT_OF_RANGE,
        "footfall must be >= 0, but was -1");
    assertRefused(
        () -> operations().events(FEWER).build(),
        Fault.OUT_OF_RANGE,
        "events must be >= 0, but was -1");
  }

  private static SpaceDemandInput.Builder demand() {
    return JsonCatalog.example(SpaceDemand.ENTRY).toBuilder();
  }

  @Test
  void demandComesOfASurveyThatAskedForSpaceAndOfShares() {
    SpaceDemandInput example = demand().build();
    assertRefused(
        () -> demand().survey(example.survey().toBuilder().spaceNeeds(List.of()).build()).build(),
        Fault.EMPTY,
        "survey.spaceNeeds must hold at least one element, but was none");
    assertRefused(
        () -> demand().businesses(FEWER).build(),
        Fault.OUT_OF_RANGE,
        "businesses must be >= 0, but was -1");
    assertRefused(
        () -> demand().level(1).build(), Fault.OUT_OF_RANGE, "level must be in (0, 1), but was 1");
    assertRefused(
        () -> demand().shareConcerned(Ratio.of(2)).build(),
        Fault.OUT_OF_RANGE,
        "shareConcerned must be in [0, 1], but was 2");
  }

  private static TargetProgressInput.Builder progress() {
    return JsonCatalog.example(TargetProgress.ENTRY).toBuilder();
  }

  @Test
  void progressIsOfTargetsEachOnceAndMeasuredOnThese() {
    TargetProgressInput example = progress().build();
    assertRefused(
        () -> progress().targets(List.of()).build(),
        Fault.EMPTY,
        "targets must hold at least one element, but was none");
    assertRefused(
        () -> progress().addTargets(example.targets().get(0)).build(),
        Fault.DUPLICATE,
        "targets[" + example.targets().size() + "] must have an id of its own, but was ");
    assertRefused(
        () -> progress().putMeasured("of no target", FEWER).build(),
        Fault.UNKNOWN_CODE,
        "measured[of no target] must be one of " + example.targets().get(0).id());
  }
}
