package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.PartPeriodRule;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.metrics.scorecard.Kpis;
import org.junit.jupiter.api.Test;

/** Rules by which bounds, readings and partial evidence are put together. */
class SlaRulesTest {

  private static final Obligation HOURS = Monthly.hours("3600", ObligationPeriod.YEAR);

  private static QualifiedNumber n(String text) {
    return QualifiedNumber.parse(text);
  }

  @Test
  void aSumIsMoreThanItsLeastWhereOneOfItsNumbersIs() {
    assertThat(Spans.sum(List.of(n("over 3"), n("at least 4")))).isEqualTo(n("over 7"));
    assertThat(Spans.sum(List.of(n("at least 4"), n("over 3")))).isEqualTo(n("over 7"));
    assertThat(Spans.sum(List.of(n("at least 4"), n("3")))).isEqualTo(n("at least 7"));
    assertThat(Spans.sum(List.of(n("between 1 and 2"), n("3")))).isEqualTo(n("between 4 and 5"));
  }

  @Test
  void whereMoreMayComeANumberIsTheLeast() {
    assertThat(Spans.atLeast(n("over 0"))).isEqualTo(n("over 0"));
    assertThat(Spans.atLeast(n("5"))).isEqualTo(n("at least 5"));
    assertThat(Spans.atLeast(n("up to 5"))).isEqualTo(n("at least 0"));
    assertThat(Spans.atLeast(n("-5"))).isEqualTo(n("at least 0"));
  }

  @Test
  void countsThatOverlapAreAtLeastTheLargest() {
    assertThat(Spans.union(List.of(n("3"), n("5")), n("8"))).isEqualTo(n("between 5 and 8"));
    assertThat(Spans.union(List.of(n("3"), n("over 5")), n("over 8"))).isEqualTo(n("over 5"));
    assertThat(Spans.union(List.of(n("8")), n("8"))).isEqualTo(n("8"));
  }

  @Test
  void theFarthestFromItsTargetIsFirstAndWhatHasNoNumberLast() {
    Optional<Ratio> far = Optional.of(Ratio.of(1, 2));
    Optional<Ratio> near = Optional.of(Ratio.of(3, 4));
    assertThat(WorstFirst.byNearness(far, near)).isNegative();
    assertThat(WorstFirst.byNearness(near, Optional.empty())).isNegative();
    assertThat(WorstFirst.byNearness(Optional.empty(), far)).isPositive();
    assertThat(WorstFirst.byNearness(Optional.empty(), Optional.empty())).isZero();
  }

  private static Measure jobs(ObligationPeriod every) {
    return measure(Monthly.promise(ObligationKind.JOBS, Comparison.AT_LEAST, "10", every).build());
  }

  private static Measure measure(Obligation obligation) {
    return new Measure(obligation, obligation.target());
  }

  @Test
  void aStateIsFinalWhereNothingThatComesCanChangeIt() {
    assertThat(jobs(ObligationPeriod.ONCE).isFinal(ObligationState.MET)).isTrue();
    assertThat(jobs(ObligationPeriod.ONCE).isFinal(ObligationState.NOT_MET)).isFalse();
    assertThat(jobs(ObligationPeriod.ALWAYS).isFinal(ObligationState.MET)).isFalse();
    assertThat(jobs(ObligationPeriod.ALWAYS).isFinal(ObligationState.NOT_MET)).isTrue();
    assertThat(measure(HOURS).isFinal(ObligationState.MET)).isTrue();
    assertThat(measure(HOURS).isFinal(ObligationState.NOT_MET)).isFalse();
    Obligation change =
        Monthly.promise(ObligationKind.NET_CHANGE, Comparison.AT_LEAST, "6", ObligationPeriod.YEAR)
            .build();
    assertThat(measure(change).isFinal(ObligationState.MET)).isFalse();
  }

  @Test
  void underTwoReadingsEachIsAStepAndWhatWouldSettleItIsOfBoth() {
    ObligationCheck check =
        SlaChecker.under(Peckham.AT_THE_HUB, Peckham.BY_RESIDENTS)
            .check(Peckham.AGREEMENT, List.of(Peckham.OVER_450_JOBS))
            .check("local-jobs");

    assertThat(check.explanation().steps()).hasSize(3);
    assertThat(check.explanation().toString())
        .contains("read as located at the hub: ", "read as held by residents of the borough: ");
    assertThat(check.settledBy())
        .containsExactly(
            "what the agreement means by \"local\"",
            "records of the jobs that count",
            "a count of what is \"local\" in the sense of held by residents of the borough");
  }

  @Test
  void whatWouldSettleEveryPartSettlesTheWhole() {
    Obligation quarterly = Monthly.hours("300", ObligationPeriod.QUARTER);
    assertThat(Monthly.check(quarterly, List.of()).settledBy())
        .containsExactly("records of the pieces that count");
    assertThat(Monthly.check(quarterly, Monthly.months("50", "50", "50")).settledBy()).isEmpty();
  }

  @Test
  void aTargetThatIsCutToTheDaysOfAPartIsShownWithThem() {
    Obligation cut = HOURS.toBuilder().partPeriod(PartPeriodRule.PRO_RATA_DAYS).build();
    SlaCheckerInput.Builder half = Monthly.input(cut, Monthly.months("1000", "1000"));
    ObligationCheck check =
        SlaChecker.answer(half.period(DateRange.parse("2021-01-01/2021-03-15")).build())
            .check("it");
    assertThat(check.explanation().toString())
        .contains("3,600 pieces x 73 / 365 days = 720 pieces");
    assertThat(check.state()).isEqualTo(ObligationState.MET);
  }

  private static RunRateInput.Builder rate(Obligation obligation, Evidence... evidence) {
    RunRateInput.Builder input = RunRateInput.builder();
    input.obligation(obligation).period(Monthly.YEAR).asAt(LocalDate.parse("2021-02-28"));
    input.addEvidence(evidence).pace(RunRatePace.AVERAGE_OF_PERIOD);
    return input;
  }

  @Test
  void aRunRateReadsTheWordOfItsPromise() {
    Obligation local = HOURS.toBuilder().criterion("local").build();
    Evidence january =
        Monthly.months("200").get(0).toBuilder().addFacts("located-at-the-hub").build();
    Evidence february =
        Monthly.months("0", "200").get(1).toBuilder().addFacts("located-at-the-hub").build();
    RunRateInput.Builder input = rate(local, january, february);

    assertThat(RunRate.answer(input.build()).done()).hasToString("at least 0 pieces");
    input.addReadings(
        Reading.builder().name("under 25").criterion("young").countsWhen("u25").build(),
        Peckham.AT_THE_HUB);
    assertThat(RunRate.answer(input.build()).done()).hasToString("400 pieces");
  }

  @Test
  void aRunRateIsOfWhatWasDoneAndAtTheEndItIsThat() {
    Evidence room =
        Peckham.AN_HOUR_A_WEEK.toBuilder().obligation("it").period(Monthly.month(0)).build();
    assertThatThrownBy(rate(HOURS, room)::build)
        .hasMessage("evidence[0] must not be of capacity, but was CAPACITY");
    RunRateForecast over =
        RunRate.answer(
            rate(HOURS, Monthly.months("300", "200").toArray(Evidence[]::new))
                .asAt(LocalDate.parse("2021-12-31"))
                .build());
    assertThat(over.atEnd()).isEqualTo(over.done());
    assertThat(over.done()).hasToString("at least 500 pieces");
  }

  @Test
  void capacityOfAnotherYearSaysNothingOfThisOne() {
    Evidence duty = Peckham.AN_HOUR_A_WEEK.toBuilder().obligation("it").build();
    DateRange before = DateRange.parse("2019-01-01/2020-01-01");
    assertThat(Monthly.check(HOURS, List.of(duty)).reason()).contains("complied");
    assertThat(
            Monthly.check(HOURS, List.of(duty.toBuilder().period(Monthly.YEAR).build())).reason())
        .contains("complied");
    assertThat(Monthly.check(HOURS, List.of(duty.toBuilder().period(before).build())).reason())
        .isEqualTo("there is no evidence");
  }

  @Test
  void evidenceThatCoversAllIsAsGoodAsAnyAndOfAPartOfANetChangeNothingIsKnown() {
    Evidence year = Monthly.in(Monthly.YEAR, "3700").build();
    Evidence all = year.toBuilder().coverage(Ratio.ONE).build();
    assertThat(Monthly.check(HOURS, List.of(all)).reason())
        .isEqualTo(Monthly.check(HOURS, List.of(year)).reason());
    Evidence half = year.toBuilder().coverage(Ratio.of(1, 2)).build();
    assertThat(Monthly.check(HOURS, List.of(half)).attainment()).hasToString("at least 102.78 %");
    Obligation change =
        Monthly.promise(ObligationKind.NET_CHANGE, Comparison.AT_LEAST, "6", ObligationPeriod.YEAR)
            .build();
    Evidence grown = Monthly.in(Monthly.YEAR, "10").coverage(Ratio.of(1, 2)).build();
    ObligationCheck open = Monthly.check(change, List.of(grown));
    assertThat(open.state()).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(open.margin()).hasToString("circa 4 pieces");
  }

  @Test
  void whatIsAboutNothingHasNoRoomAroundIt() {
    Obligation most =
        Monthly.promise(
                ObligationKind.FREE_USE_DAYS, Comparison.AT_MOST, "40", ObligationPeriod.YEAR)
            .build();
    EvidencePolicy tenth = EvidencePolicy.builder().name("clause 8").about(Ratio.of(1, 10)).build();
    List<String> found = List.of("circa 0", "circa 30");
    List<ObligationState> states =
        found.stream()
            .map(
                number ->
                    SlaChecker.answer(
                            Monthly.input(most, List.of(Monthly.in(Monthly.YEAR, number).build()))
                                .policy(tenth)
                                .build())
                        .check("it")
                        .state())
            .toList();
    assertThat(states).containsExactly(ObligationState.NOT_KNOWN, ObligationState.MET);
  }

  @Test
  void aChangeIsToldInTheWordsOfThePromise() {
    VerdictChangeLog log = VerdictChanges.answer(Kpis.example(VerdictChangesInput.class));
    assertThat(log.changes())
        .extracting(VerdictChange::promise)
        .containsExactly(
            "3,600 hours of volunteering by tenants in every year",
            "at least 350 jobs",
            "at least 40 free-days",
            "at least 2 open-days");
  }
}
