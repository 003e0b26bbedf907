package org.creativehubs.core.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class AgreementRulesTest {

  private static final Duty DUTY =
      Duty.builder()
          .each(Ratio.ONE)
          .times(Ratio.ONE)
          .timesUnit("weeks")
          .bearers(QualifiedNumber.exact(1))
          .bearersUnit("tenants")
          .build();

  @Test
  void aTargetIsZeroOrMoreAndAtMostAllOfItsBasis() {
    assertThat(obligation("a").target(Ratio.ZERO).build().target()).isEqualTo(Ratio.ZERO);
    assertThat(obligation("a").target(Ratio.ONE).basis("jobs").build().basis()).contains("jobs");
    assertThat(obligation("a").target(Ratio.of(350)).build().basis()).isEmpty();
    assertThatThrownBy(() -> obligation("a").target(Ratio.of(-1)).build())
        .hasMessage("target must be >= 0, but was -1");
    assertThatThrownBy(() -> obligation("a").target(Ratio.of(101, 100)).basis("jobs").build())
        .hasMessage("target must be in [0, 1] where there is a basis, but was 1.01");
  }

  @Test
  void obligationsHaveIdsOfTheirOwn() {
    Obligation jobs = obligation("jobs").target(Ratio.ONE).build();
    ServiceLevelAgreement agreement = agreement().addObligations(jobs).build();

    assertThat(agreement.obligation("jobs")).isEqualTo(jobs);
    assertThatThrownBy(() -> agreement.obligation("hours"))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.UNKNOWN_CODE))
        .hasMessage("obligation must be one of jobs, but was hours");
    assertThatThrownBy(() -> agreement().addObligations(jobs, jobs).build())
        .hasMessage("obligations[1] must have an id of its own, but was jobs");
    assertThatThrownBy(() -> agreement().build())
        .hasMessage("obligations must hold at least one element, but was none");
  }

  @Test
  void evidenceIsANumberOrADutyWhoseCapacityItIs() {
    assertThat(evidence(EvidenceKind.CAPACITY).duty(DUTY).build().value()).isEmpty();
    assertThatThrownBy(() -> evidence(EvidenceKind.MEASURED).build())
        .hasMessage("value must be given if duty is absent, but was absent");
    assertThatThrownBy(() -> evidence(EvidenceKind.CAPACITY).build())
        .hasMessage("duty must be given if kind is CAPACITY, but was absent");
    assertThatThrownBy(() -> evidence(EvidenceKind.MEASURED).duty(DUTY).build())
        .hasMessage("duty must be given only if kind is CAPACITY, but was " + DUTY);
    assertThatThrownBy(
            () ->
                evidence(EvidenceKind.CAPACITY).duty(DUTY).value(QualifiedNumber.exact(1)).build())
        .hasMessage("value must be absent if duty is given, but was 1");
  }

  @Test
  void whatIsCountedIsNotNegative() {
    QualifiedNumber zero = QualifiedNumber.exact(0);
    QualifiedNumber less = QualifiedNumber.exact(-1);
    assertThat(evidence(EvidenceKind.MEASURED).value(zero).basisSize(zero).build().value())
        .contains(zero);
    assertThatThrownBy(() -> evidence(EvidenceKind.MEASURED).value(zero).basisSize(less).build())
        .hasMessage("basisSize must be >= 0, but was -1");
    assertThatThrownBy(() -> evidence(EvidenceKind.MEASURED).value(zero).addFacts(" A b").build())
        .hasMessageStartingWith("facts must be text on one line without blanks around it");
  }

  @Test
  void aGeneralObligationNamesItsMetric() {
    ImmutableObligation.Builder unnamed = obligation("a").target(Ratio.ONE);
    assertThatThrownBy(() -> unnamed.kind(ObligationKind.GENERAL).build())
        .hasMessage("metric must be given if kind is GENERAL, but was absent");
    Obligation footfall =
        obligation("a").target(Ratio.ONE).kind(ObligationKind.GENERAL).metric("footfall").build();
    assertThat(footfall.accruing()).isEmpty();
    assertThat(obligation("a").target(Ratio.ONE).kind(ObligationKind.JOBS).build().accruing())
        .contains(Accrual.STANDS);
    assertThat(
            obligation("a")
                .target(Ratio.ONE)
                .kind(ObligationKind.JOBS)
                .accrual(Accrual.ADDS_UP)
                .build()
                .accruing())
        .contains(Accrual.ADDS_UP);
  }

  @Test
  void evidenceCoversAPartAndIsKnownFromTheLastOfItsDates() {
    QualifiedNumber one = QualifiedNumber.exact(1);
    assertThat(evidence(EvidenceKind.MEASURED).value(one).build().knownFrom()).isEmpty();
    assertThat(
            evidence(EvidenceKind.MEASURED)
                .value(one)
                .asOf(PartialDate.parse("2019"))
                .period(DateRange.parse("2019-01-01/2020-02-01"))
                .coverage(Ratio.ONE)
                .build()
                .knownFrom())
        .contains(LocalDate.parse("2020-01-31"));
    assertThatThrownBy(
            () -> evidence(EvidenceKind.MEASURED).value(one).coverage(Ratio.ZERO).build())
        .hasMessage("coverage must be in (0, 1], but was 0");
    assertThatThrownBy(
            () -> evidence(EvidenceKind.MEASURED).value(one).coverage(Ratio.of(3, 2)).build())
        .hasMessage("coverage must be in (0, 1], but was 1.5");
    assertThatThrownBy(() -> evidence(EvidenceKind.MEASURED).value(one).unit(" ").build())
        .hasMessage("unit must hold a visible character, but was  ");
  }

  @Test
  void aPartThatIsMissedIsNeverHidden() {
    for (ObligationState other : ObligationState.values()) {
      assertThat(ObligationState.together(List.of(ObligationState.NOT_MET, other)).isBreach())
          .isTrue();
      assertThat(ObligationState.together(List.of(other, ObligationState.PARTLY)))
          .isEqualTo(ObligationState.PARTLY);
      assertThat(ObligationState.together(List.of(other, ObligationState.NOT_DUE)))
          .isEqualTo(other);
    }
    assertThat(ObligationState.together(List.of(ObligationState.MET, ObligationState.NOT_MET)))
        .isEqualTo(ObligationState.PARTLY);
    assertThat(ObligationState.together(List.of(ObligationState.MET, ObligationState.NOT_KNOWN)))
        .isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(ObligationState.together(List.of())).isEqualTo(ObligationState.NOT_DUE);
  }

  @Test
  void aReadingNamesWordAndFact() {
    assertThatThrownBy(
            () -> Reading.builder().name("a").criterion(" local").countsWhen("here").build())
        .hasMessageStartingWith("criterion must be text on one line without blanks around it");
    assertThatThrownBy(() -> Reading.builder().name("a").criterion("local").countsWhen("").build())
        .hasMessageStartingWith("countsWhen must hold a visible character");
    assertThatThrownBy(
            () -> Reading.builder().name("").criterion("local").countsWhen("here").build())
        .hasMessage("name must hold a visible character, but was empty");
  }

  private static ImmutableObligation.Builder obligation(String id) {
    return Obligation.builder().id(id).promise("p").comparison(Comparison.AT_LEAST).unit("jobs");
  }

  private static ImmutableServiceLevelAgreement.Builder agreement() {
    return ServiceLevelAgreement.builder().id("a").name("A").provider("P").client("C");
  }

  private static ImmutableEvidence.Builder evidence(EvidenceKind kind) {
    return Evidence.builder().obligation("jobs").kind(kind).statement("s").source(Source.of("R"));
  }
}
