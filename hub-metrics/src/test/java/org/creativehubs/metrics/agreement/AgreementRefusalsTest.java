package org.creativehubs.metrics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Duty;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What aims, inputs and drafts must not be, each with its fault and its words. */
class AgreementRefusalsTest {

  private static final Obligation HOURS = wish("hours").build();

  private static Obligation.Builder wish(String id) {
    return Obligation.builder()
        .id(id)
        .promise("3,600 hours")
        .comparison(Comparison.AT_LEAST)
        .target(Ratio.of(3600))
        .unit("hours");
  }

  private static Duty tenants() {
    return Duty.builder()
        .each(Ratio.ONE)
        .times(Ratio.of(52))
        .timesUnit("weeks")
        .bearers(QualifiedNumber.exact(9))
        .bearersUnit("tenants")
        .build();
  }

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(message);
  }

  @Test
  void aShareIsNotReachedByADuty() {
    Obligation share = wish("share").target(Ratio.of(1, 2)).basis("tenants").build();
    assertRefused(
        () -> AgreementAim.builder().wish(share).duty(tenants()).build(),
        Fault.INCONSISTENT,
        "duty must be given only if wish is of a number, but was ");
  }

  @Test
  void onlyANetChangeCanBeNegative() {
    QualifiedNumber fewer = QualifiedNumber.exact(-2);
    assertRefused(
        () -> AgreementAim.builder().wish(HOURS).available(fewer).build(),
        Fault.OUT_OF_RANGE,
        "available must be >= 0, but was -2");
    Obligation change = wish("jobs").kind(ObligationKind.NET_CHANGE).build();
    assertThat(AgreementAim.builder().wish(change).available(fewer).build().available())
        .contains(fewer);
  }

  private static AgreementDesignInput.Builder input() {
    AgreementAim aim = AgreementAim.builder().wish(HOURS).build();
    AgreementDesignInput.Builder input = AgreementDesignInput.builder();
    input.id("a").name("A").provider("P").client("C").addAims(aim);
    return input;
  }

  @Test
  void anInputNamesTheAgreementAndItsParties() {
    assertRefused(
        () -> input().id(" a").build(),
        Fault.MALFORMED,
        "id must be text on one line without blanks around it, but was  a");
    assertRefused(
        () -> input().name(" ").build(), Fault.EMPTY, "name must hold a visible character");
    assertRefused(
        () -> input().provider(" ").build(), Fault.EMPTY, "provider must hold a visible character");
    assertRefused(
        () -> input().client(" ").build(), Fault.EMPTY, "client must hold a visible character");
  }

  @Test
  void anInputHasAimsWithAnIdEach() {
    AgreementDesignInput.Builder none = AgreementDesignInput.builder();
    assertRefused(
        () -> none.id("a").name("A").provider("P").client("C").build(),
        Fault.EMPTY,
        "aims must hold at least one element, but was none");
    AgreementAim again = AgreementAim.builder().wish(HOURS).build();
    assertRefused(
        () -> input().addAims(again).build(),
        Fault.DUPLICATE,
        "aims[1] must have an id of its own, but was hours");
    AgreementAim other = AgreementAim.builder().wish(wish("days").build()).build();
    assertThat(input().addAims(other).build().aims()).hasSize(2);
  }

  private static RecordToKeep.Builder record() {
    return RecordToKeep.builder().obligation("hours").what("a log").when("on every day");
  }

  @Test
  void aRecordSaysForWhatAndWhen() {
    assertRefused(
        () -> record().obligation(" ").build(),
        Fault.EMPTY,
        "obligation must hold a visible character");
    assertRefused(
        () -> record().what(" ").build(), Fault.EMPTY, "what must hold a visible character");
    assertRefused(
        () -> record().when(" ").build(), Fault.EMPTY, "when must hold a visible character");
    assertRefused(
        () -> record().fact(" ").build(), Fault.EMPTY, "fact must hold a visible character");
  }

  private static DesignedObligation.Builder designed() {
    Answer yes = Answer.text("reachable");
    return DesignedObligation.builder()
        .obligation(HOURS)
        .reach(Reach.REACHABLE)
        .needed(yes)
        .expected(yes)
        .reachable(yes)
        .explanation(Explanation.answering("Can it be kept?").given("can be kept", yes).build());
  }

  @Test
  void aDraftHasObligationsAndRecords() {
    ServiceLevelAgreement agreement =
        ServiceLevelAgreement.builder()
            .id("a")
            .name("A")
            .provider("P")
            .client("C")
            .addObligations(HOURS)
            .build();
    DesignedObligation designed = designed().build();
    RecordToKeep record = record().build();
    assertRefused(
        () -> AgreementDraft.builder().agreement(agreement).addRecords(record).build(),
        Fault.EMPTY,
        "obligations must hold at least one element, but was none");
    assertRefused(
        () -> AgreementDraft.builder().agreement(agreement).addObligations(designed).build(),
        Fault.EMPTY,
        "records must hold at least one element, but was none");
    assertRefused(
        () -> designed().addOpen("how often", "how often").build(),
        Fault.DUPLICATE,
        "open[1] must have a text of its own, but was how often");
  }
}
