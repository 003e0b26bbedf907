package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.metrics.scorecard.Kpis;
import org.junit.jupiter.api.Test;

/** What the inputs and results of agreements refuse. */
class SlaRefusalsTest {

  private static final String BLANK = " must hold a visible character";
  private static final String NONE = " must hold at least one element";
  private static final Obligation HOURS = Monthly.hours("3600", ObligationPeriod.YEAR);

  private static void refused(ThrowingCallable call, String start) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(start);
  }

  @Test
  void aReportNamesItsAgreementAndEachObligationOnce() {
    SlaReport report = SlaChecker.answer(Kpis.example(SlaCheckerInput.class));
    ObligationCheck check = report.checks().get(0);
    refused(SlaReport.builder().valuesOf(report).agreement(" ")::build, "agreement" + BLANK);
    refused(SlaReport.builder().valuesOf(report).checks(List.of())::build, "checks" + NONE);
    refused(SlaReport.builder().valuesOf(report).addChecks(check)::build, "checks[2] must have");
    refused(changed(check).obligation(" ")::build, "obligation" + BLANK);
    refused(changed(check).promise(" ")::build, "promise" + BLANK);
    refused(changed(check).reason(" ")::build, "reason" + BLANK);
    refused(
        changed(check).state(ObligationState.NOT_MET)::build,
        "explanation must end in the state not met, but was met");
    assertThat(report.explanations())
        .containsExactlyElementsOf(
            report.checks().stream().map(ObligationCheck::explanation).toList());
  }

  private static ObligationCheck.Builder changed(ObligationCheck check) {
    return ObligationCheck.builder().valuesOf(check);
  }

  @Test
  void aLineOfAPortfolioHasNamesAndCounts() {
    PortfolioLine line = SlaPortfolio.answer(Kpis.example(SlaPortfolioInput.class)).lines().get(0);
    refused(changed(line).agreement(" ")::build, "agreement" + BLANK);
    refused(changed(line).worstObligation(" ")::build, "worstObligation" + BLANK);
    refused(changed(line).name(" ")::build, "name" + BLANK);
    refused(changed(line).met(-1)::build, "met must be >= 0, but was -1");
    refused(changed(line).partly(-1)::build, "partly must be >= 0, but was -1");
    refused(changed(line).notMet(-1)::build, "notMet must be >= 0, but was -1");
    refused(changed(line).notKnown(-1)::build, "notKnown must be >= 0, but was -1");
    refused(changed(line).notDue(-1)::build, "notDue must be >= 0, but was -1");
    refused(changed(line).notMet(0).notDue(0)::build, "obligations must be >= 1, but was 0");
  }

  private static PortfolioLine.Builder changed(PortfolioLine line) {
    return PortfolioLine.builder().valuesOf(line);
  }

  @Test
  void aPortfolioHasTheLinesOfItsAgreementsUpToTheWorst() {
    PortfolioSummary three = SlaPortfolio.answer(Kpis.example(SlaPortfolioInput.class));
    refused(changed(three).lines(List.of())::build, "lines" + NONE);
    refused(changed(three).agreements(0)::build, "agreements must be >= 1, but was 0");
    refused(changed(three).met(-1)::build, "met must be >= 0, but was -1");
    refused(changed(three).partly(-1)::build, "partly must be >= 0, but was -1");
    refused(changed(three).notMet(-1)::build, "notMet must be >= 0, but was -1");
    refused(changed(three).notKnown(-1)::build, "notKnown must be >= 0, but was -1");
    refused(changed(three).notDue(-1)::build, "notDue must be >= 0, but was -1");
    refused(changed(three).worst(0)::build, "worst must be >= 1, but was 0");
    refused(changed(three).agreements(4)::build, "lines must be 4, but was 3");
    refused(changed(three).worst(2)::build, "lines must be 2, but was 3");
    PortfolioLine first = three.lines().get(0);
    refused(
        changed(three).agreements(4).addLines(first)::build,
        "lines[3] must have a hub, agreement and period of its own");
    assertThat(changed(three).agreements(40).worst(3).build().worst()).hasValue(3);
  }

  private static PortfolioSummary.Builder changed(PortfolioSummary summary) {
    return PortfolioSummary.builder().valuesOf(summary);
  }

  @Test
  void aPortfolioIsAskedOfChecksOrOfHubsWithWhatIsSaidOfThem() {
    SlaPortfolioInput checks = Kpis.example(SlaPortfolioInput.class);
    refused(
        checks.toBuilder().period(Monthly.YEAR)::build, "period must be given only if hubs are");
    refused(
        checks.toBuilder().policy(EvidencePolicy.builder().name("clause 7").build())::build,
        "policy must be given only if hubs are");
    refused(
        checks.toBuilder().addReadings(Peckham.AT_THE_HUB)::build,
        "readings must be given only if hubs are, but was 1 given");
    refused(checks.toBuilder().worst(0)::build, "worst must be >= 1, but was 0");
    refused(
        checks.toBuilder().addChecks(checks.checks().get(0))::build,
        "checks[3] must have a hub, agreement and period of its own");
    Hub mill = hub();
    SlaPortfolioInput hubs = SlaPortfolioInput.builder().addHubs(mill).build();
    refused(hubs.toBuilder().addHubs(mill)::build, "hubs[1] must have an id of its own");
    assertThat(
            hubs.toBuilder()
                .period(Monthly.YEAR)
                .policy(EvidencePolicy.builder().name("clause 7").build())
                .addReadings(Peckham.AT_THE_HUB)
                .worst(1)
                .build()
                .worst())
        .hasValue(1);
    refused(() -> SlaPortfolio.listing(0), "worst must be >= 1, but was 0");
    SlaPortfolio all = SlaPortfolio.listingAll();
    refused(() -> all.summarise(List.of(), Runnable::run, 1), "checks" + NONE);
    refused(
        () -> all.summarise(checks.checks(), Runnable::run, 0), "parts must be >= 1, but was 0");
  }

  private static Hub hub() {
    Hub.Builder hub = Hub.builder().id("mill").name("Mill");
    return hub.addAgreements(Monthly.agreement(HOURS).build()).build();
  }

  @Test
  void aForecastHasTheDateThatItsOutcomeNeedsAndNoOther() {
    RunRateForecast late = RunRate.answer(rate(HOURS, Monthly.months("200", "200")).build());
    LocalDate day = LocalDate.parse("2022-01-31");
    refused(changed(late).obligation(" ")::build, "obligation" + BLANK);
    refused(changed(late).reason(" ")::build, "reason" + BLANK);
    refused(changed(late).monthsCounted(-1)::build, "monthsCounted must be >= 0, but was -1");
    refused(changed(late).monthsLeft(-1)::build, "monthsLeft must be >= 0, but was -1");
    refused(changed(late).monthsPaced(-1)::build, "monthsPaced must be in [0, 2], but was -1");
    refused(changed(late).monthsPaced(3)::build, "monthsPaced must be in [0, 2], but was 3");
    refused(
        changed(late).metBy(Optional.empty())::build,
        "metBy must be given if outcome is IN_TIME or TOO_LATE");
    refused(
        changed(late).outcome(RunRateOutcome.HOLDS)::build,
        "metBy must be given only if outcome is IN_TIME, TOO_LATE or NOT_KNOWN");
    refused(changed(late).brokenBy(day)::build, "brokenBy must be given only if outcome is BREAKS");
    refused(
        changed(late).outcome(RunRateOutcome.BREAKS).metBy(Optional.empty())::build,
        "brokenBy must be given if outcome is BREAKS");
    assertThat(changed(late).outcome(RunRateOutcome.NOT_KNOWN).build().metBy()).isPresent();
  }

  private static RunRateForecast.Builder changed(RunRateForecast forecast) {
    return RunRateForecast.builder().valuesOf(forecast);
  }

  @Test
  void aRunRateIsAskedOfAnObligationOrOfAHubThatHoldsIt() {
    List<Evidence> months = Monthly.months("200", "200");
    refused(rate(HOURS, months).hub(hub())::build, "hub must be absent if obligation is given");
    refused(
        rate(HOURS, months).agreementId("a")::build, "agreementId must be given only if hub is");
    refused(
        rate(HOURS, months).obligationId("it")::build, "obligationId must be given only if hub is");
    RunRateInput.Builder ofHub = rate(HOURS, List.of());
    ofHub.obligation(Optional.empty()).hub(hub()).agreementId("a").obligationId("it");
    assertThat(ofHub.build().promise()).isEqualTo(HOURS);
    refused(
        ofHub.addAllEvidence(months)::build,
        "evidence must be absent where the hub has a register, but was 2 given");
    refused(
        rate(HOURS, months).addReadings(Peckham.AT_THE_HUB, Peckham.BY_RESIDENTS)::build,
        "readings[1] must have a criterion of its own");
    Evidence other = months.get(1).toBuilder().addFacts("by-residents").build();
    refused(
        rate(HOURS, List.of(months.get(0), other))::build,
        "evidence must state the same facts throughout");
  }

  @Test
  void ofARegisterOnlyWhatIsForTheObligationIsTaken() {
    Obligation other = HOURS.toBuilder().id("other").build();
    List<Evidence> months = Monthly.months("200", "200");
    Evidence apart = months.get(0).toBuilder().obligation("other").build();
    Hub.Builder hub = Hub.builder().id("mill").name("Mill").addAllEvidence(months);
    hub.addEvidence(apart).addAgreements(Monthly.agreement(HOURS, other).build());
    LocalDate asAt = LocalDate.parse("2021-02-28");

    assertThat(RunRate.of(hub.build(), "a", "it", Monthly.YEAR, asAt).done())
        .hasToString("400 pieces");
    assertThat(RunRate.of(hub.build(), "a", "other", Monthly.YEAR, asAt).done())
        .hasToString("at least 200 pieces");
  }

  @Test
  void aShareHasABasisAndIsPutTogetherFromExactOnes() {
    Obligation fund = Monthly.fund(Comparison.AT_LEAST, "0.3");
    Evidence month = Monthly.share(0, Ratio.of(1, 5), Ratio.of(100));
    refused(
        rate(fund, List.of(month)).basisPerMonth(Ratio.ZERO)::build,
        "basisPerMonth must be > 0, but was 0");
    Evidence about = month.toBuilder().basisSize(QualifiedNumber.parse("circa 100")).build();
    refused(
        rate(fund, List.of(about)).basisPerMonth(Ratio.of(50))::build,
        "evidence[0].basisSize must be given exactly where shares of several months");
  }

  private static RunRateInput.Builder rate(Obligation obligation, List<Evidence> evidence) {
    RunRateInput.Builder input = RunRateInput.builder();
    input.obligation(obligation).period(Monthly.YEAR).asAt(LocalDate.parse("2021-02-28"));
    input.addAllEvidence(evidence).pace(RunRatePace.AVERAGE_OF_PERIOD);
    return input;
  }

  @Test
  void changesOfVerdictsAreAskedBetweenTwoDaysWithReadingsOfOtherNames() {
    VerdictChangesInput asked = Kpis.example(VerdictChangesInput.class);
    refused(
        asked.toBuilder()
                .question(asked.question().toBuilder().asAt(LocalDate.parse("2019-03-01")).build())
            ::build,
        "question.asAt must be absent beside from and to, but was 2019-03-01");
    refused(
        asked.toBuilder().changedReadings(List.of(Peckham.AT_THE_HUB, Peckham.AT_THE_HUB))::build,
        "changedReadings[1] must have a name of its own");
    assertThat(
            asked.toBuilder()
                .changedReadings(List.of(Peckham.AT_THE_HUB, Peckham.BY_RESIDENTS))
                .build()
                .changedReadings())
        .hasSize(2);
    VerdictChangeLog log = VerdictChanges.answer(asked);
    VerdictChange change = log.changes().get(0);
    refused(changed(change).obligation(" ")::build, "obligation" + BLANK);
    refused(changed(change).promise(" ")::build, "promise" + BLANK);
    refused(changed(change).reasons(List.of())::build, "reasons" + NONE);
    refused(changed(log).agreement(" ")::build, "agreement" + BLANK);
    refused(changed(log).unchanged(-1)::build, "unchanged must be >= 0, but was -1");
    refused(changed(log).addChanges(change)::build, "changes[4] must have an obligation");
  }

  private static VerdictChange.Builder changed(VerdictChange change) {
    return VerdictChange.builder().valuesOf(change);
  }

  private static VerdictChangeLog.Builder changed(VerdictChangeLog log) {
    return VerdictChangeLog.builder().valuesOf(log);
  }

  @Test
  void aChangeSaysHowItsWordsWereReadBeforeAndAfter() {
    VerdictChangeLog log = VerdictChanges.answer(Kpis.example(VerdictChangesInput.class));
    VerdictChange change = log.changes().get(1);
    assertThat(change.readAs()).isEmpty();
    assertThat(changed(change).addReadBefore("nearby").build().readAs())
        .contains("nearby, then not read");
    assertThat(changed(change).addReadAfter("nearby").build().readAs())
        .contains("not read, then nearby");
    assertThat(changed(change).addReadBefore("nearby").addReadAfter("nearby").build().readAs())
        .contains("nearby");
    assertThat(log.explanations()).hasSize(5).startsWith(log.summary());
    assertThat(log.explanations().get(1)).isEqualTo(log.changes().get(0).explanation());
    assertThat(
            VerdictChanges.of(
                    Kpis.example(VerdictChangesInput.class).question(), log.from(), log.to())
                .changes())
        .hasSize(4);
  }
}
