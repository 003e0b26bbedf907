package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.PartPeriodRule;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.RevisionRule;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaPeriodsTest {

  private static final Obligation A_YEAR = Monthly.hours("3600", ObligationPeriod.YEAR);
  private static final DateRange HALF = DateRange.parse("2021-01-01/2021-07-01");

  @Test
  void monthsAreAddedAndEachIsAStep() {
    ObligationCheck check =
        Monthly.check(
            A_YEAR,
            Monthly.months(
                "300", "300", "300", "300", "300", "300", "300", "300", "300", "300", "300",
                "310"));

    assertThat(check.state()).isEqualTo(ObligationState.MET);
    assertThat(check.margin()).hasToString("10 pieces");
    assertThat(check.explanation().steps()).hasSize(1 + 12 + 1 + 2 + 1);
    assertThat(check.explanation().steps().get(13))
        .hasToString("sum of all parts: 12 pieces of evidence = 3,610 pieces");
  }

  @Test
  void aMonthWithoutEvidenceLeavesALowerBound() {
    ObligationCheck gap = Monthly.check(A_YEAR, Monthly.months("1700", "1700"));

    assertThat(gap.state()).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(gap.reason())
        .isEqualTo(
            "evidence of at least 3,400 pieces neither proves nor disproves at least 3,600 pieces,"
                + " since nothing is counted for 306 of 365 days");
    assertThat(gap.settledBy()).contains("evidence for the other 306 days");
    assertThat(Monthly.check(A_YEAR, Monthly.months("1800", "1800")).isMet()).isTrue();
  }

  @Test
  void aPromiseForEveryMonthIsJudgedInEachAndNoMissIsHidden() {
    Obligation monthly = Monthly.hours("300", ObligationPeriod.MONTH);
    ObligationCheck check = Monthly.check(monthly, Monthly.months("900", "299", "300"));

    assertThat(check.state()).isEqualTo(ObligationState.PARTLY);
    assertThat(check.parts()).hasSize(12);
    assertThat(check.attainment()).hasToString("99.67 %");
    assertThat(check.reason())
        .isEqualTo(
            "1 of 12 periods is missed, as shown by 2021-02-01/2021-03-01: evidence of 299 pieces"
                + " disproves at least 300 pieces");
    assertThat(check.explanation().steps()).hasSize(13);
  }

  @Test
  void whatIsNotOverIsNotDueUnlessItIsDecided() {
    List<Evidence> quarter = Monthly.months("300", "300", "300");
    ObligationCheck open = Monthly.check(A_YEAR, quarter, "2021-03-31");

    assertThat(open.state()).isEqualTo(ObligationState.NOT_DUE);
    assertThat(open.reason()).startsWith("it is not due before 2021-12-31; so far evidence of");
    assertThat(open.settledBy())
        .containsExactly("records of the pieces that count, up to 2021-12-31");
    assertThat(Monthly.check(A_YEAR, Monthly.months("3600"), "2021-03-31").isMet()).isTrue();
    assertThat(Monthly.check(atMost("800"), quarter, "2021-03-31").state())
        .isEqualTo(ObligationState.NOT_MET);
    assertThat(Monthly.check(atMost("900"), quarter, "2021-03-31").state())
        .isEqualTo(ObligationState.NOT_DUE);
    assertThat(Monthly.check(A_YEAR, quarter, "2021-12-31").state())
        .isEqualTo(ObligationState.NOT_KNOWN);
  }

  @Test
  void evidenceOfLaterDaysIsNotYetKnown() {
    List<Evidence> months = Monthly.months("1800", "1800");
    assertThat(Monthly.check(A_YEAR, months, "2021-02-27").state())
        .isEqualTo(ObligationState.NOT_DUE);
    assertThat(Monthly.check(A_YEAR, months, "2021-02-28").state()).isEqualTo(ObligationState.MET);
  }

  @ParameterizedTest
  @CsvSource({
    // 3,600 x 181 / 365 days = 1,785.2
    "PRO_RATA_DAYS, AT_LEAST, 1786, MET",
    "PRO_RATA_DAYS, AT_LEAST, 1785, NOT_MET",
    "FULL_TARGET, AT_LEAST, 3599, NOT_MET",
    "FULL_TARGET, AT_LEAST, 3600, MET",
    ", AT_LEAST, 3599, NOT_KNOWN",
    ", AT_LEAST, 3600, MET",
    ", AT_MOST, 3600, NOT_KNOWN",
    ", AT_MOST, 3601, NOT_MET",
    ", EQUAL_TO, 3600, NOT_KNOWN"
  })
  void aPartOfAPeriodHasTheTargetThatTheAgreementSays(
      PartPeriodRule rule, Comparison comparison, String found, ObligationState state) {
    Obligation.Builder hours =
        Monthly.promise(
            ObligationKind.VOLUNTEERING_HOURS, comparison, "3600", ObligationPeriod.YEAR);
    if (rule != null) {
      hours.partPeriod(rule);
    }
    SlaCheckerInput input =
        SlaCheckerInput.builder()
            .agreement(Monthly.agreement(hours.build()).build())
            .addEvidence(Monthly.in(HALF, found).build())
            .period(HALF)
            .build();
    ObligationCheck check = SlaChecker.answer(input).check("it");

    assertThat(check.state()).isEqualTo(state);
    assertThat(check.settledBy().contains("a rule for parts of a period"))
        .isEqualTo(state == ObligationState.NOT_KNOWN);
  }

  @Test
  void coverageMakesACountALowerBoundAndAShareARange() {
    Obligation jobs =
        Monthly.promise(ObligationKind.JOBS, Comparison.AT_LEAST, "350", ObligationPeriod.ALWAYS)
            .build();
    Obligation fund =
        Monthly.promise(
                ObligationKind.SHARE_OF_REVENUE, Comparison.AT_LEAST, "0.1", ObligationPeriod.YEAR)
            .basis("revenue")
            .build();
    assertThat(state(jobs, "340", "3/4")).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(state(jobs, "350", "3/4")).isEqualTo(ObligationState.MET);
    assertThat(state(fund, "0.1", "0.95")).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(state(fund, "0.2", "0.5")).isEqualTo(ObligationState.MET);
    assertThat(state(fund, "0.01", "0.95")).isEqualTo(ObligationState.NOT_MET);
  }

  @Test
  void byTheRuleOfTheLastDayTheTargetIsThatInForceAtTheEndOfEachWindow() {
    Obligation before = Monthly.hours("400", ObligationPeriod.QUARTER);
    Obligation after =
        Monthly.hours("300", ObligationPeriod.QUARTER).toBuilder()
            .whenRevised(RevisionRule.LAST_DAY)
            .build();
    SlaCheckerInput input =
        SlaCheckerInput.builder()
            .agreement(
                Monthly.agreement(after)
                    .addRevisions(
                        Revision.builder()
                            .change("fewer hours")
                            .on(PartialDate.parse("2021-05-01"))
                            .addReplaced(before)
                            .build())
                    .build())
            .addEvidence(Monthly.in(DateRange.parse("2021-01-01/2021-04-01"), "350").build())
            .addEvidence(Monthly.in(DateRange.parse("2021-04-01/2021-07-01"), "350").build())
            .period(HALF)
            .build();
    assertThat(SlaChecker.answer(input).check("it").parts())
        .extracting(ObligationCheck::state)
        .containsExactly(ObligationState.NOT_MET, ObligationState.MET);
  }

  @Test
  void aQuarterIsJudgedFromTheRegisterOfTheYear() {
    Obligation hours =
        Monthly.promise(
                ObligationKind.VOLUNTEERING_HOURS,
                Comparison.AT_LEAST,
                "3600",
                ObligationPeriod.YEAR)
            .partPeriod(PartPeriodRule.PRO_RATA_DAYS)
            .build();
    Hub hub =
        Hub.builder()
            .id("mill")
            .name("Mill")
            .addAgreements(
                Monthly.agreement(hours).build(),
                Monthly.agreement(
                        Monthly.hours("1", ObligationPeriod.YEAR).toBuilder().id("b").build())
                    .id("other")
                    .build())
            .addAllEvidence(Monthly.months("270", "270", "270", "300", "300", "300"))
            .addEvidence(Peckham.evidence("b", "9").build())
            .addEvidence(Monthly.in(Monthly.YEAR, "3600").build())
            .addEvidence(Peckham.evidence("it", "1").asOf(PartialDate.parse("2022")).build())
            .build();
    DateRange quarter = DateRange.parse("2021-01-01/2021-04-01");
    String id = hub.agreements().get(0).id();
    SlaReport report = SlaChecker.under().check(hub, id, quarter, LocalDate.of(2021, 12, 31));
    ObligationCheck check = report.check("it");
    assertThat(check.state()).isEqualTo(ObligationState.NOT_MET);
    assertThat(check.attainment()).hasToString("91.25 %");
    assertThat(check.margin()).hasToString("-77.6712 pieces");
    assertThat(report.checks()).hasSize(1);
    assertThat(report.leftOut()).hasSize(5);
    assertThat(report.leftOut())
        .extracting(LeftOutEvidence::reason)
        .containsOnly(LeftOutReason.OUTSIDE_PERIOD);
    assertThat(report.tables().get(1).toString())
        .containsPattern("counted +it +2021-01-01/2022-01-01 +outside period");
    SlaReport alone =
        SlaChecker.answer(
            SlaCheckerInput.builder()
                .agreement(hub.agreements().get(0))
                .addAllEvidence(hub.evidence().subList(0, 3))
                .period(quarter)
                .asAt(LocalDate.of(2021, 12, 31))
                .build());
    assertThat(report.checks()).isEqualTo(alone.checks());
    assertThat(alone.leftOut()).isEmpty();
    assertThat(alone.tables()).hasSize(1);
  }

  @Test
  void whatIsNotYetKnownIsListed() {
    SlaReport report =
        SlaChecker.answer(
            SlaCheckerInput.builder()
                .agreement(Monthly.agreement(A_YEAR).build())
                .addAllEvidence(Monthly.months("300", "300", "300"))
                .period(Monthly.YEAR)
                .asAt(LocalDate.of(2021, 2, 28))
                .build());
    assertThat(report.leftOut()).hasSize(1);
    assertThat(report.leftOut().get(0).reason()).isEqualTo(LeftOutReason.NOT_YET_KNOWN);
    assertThat(report.leftOut().get(0).evidence().period()).contains(Monthly.month(2));
  }

  @Test
  void anAgreementIsThatOfTheHubOrGiven() {
    Hub hub = Hub.builder().id("mill").name("Mill").build();
    assertThatThrownBy(SlaCheckerInput.builder().hub(hub)::build)
        .hasMessage("agreementId must be given if hub is, but was absent");
    assertThatThrownBy(SlaCheckerInput.builder()::build)
        .hasMessage("hub must be given if agreement is absent, but was absent");
    assertThatThrownBy(SlaCheckerInput.builder().hub(hub).agreementId("a")::build)
        .hasMessageStartingWith("agreementId must be left out where there is none to name");
    assertThatThrownBy(
            SlaCheckerInput.builder()
                    .hub(hub)
                    .agreementId("a")
                    .addEvidence(Peckham.evidence("it", "1").build())
                ::build)
        .hasMessage("evidence must be absent where a hub has it, but was 1 given");
  }

  @Test
  void unitsThatDoNotMatchAreRefused() {
    refused(
        Peckham.evidence("it", "1").unit("days").build(),
        "evidence[0].unit must be pieces as in it, but was days");
    Obligation fund = Peckham.AGREEMENT.obligation("fund");
    assertThatThrownBy(() -> input(fund, Peckham.evidence("fund", "10").build()))
        .hasMessage("evidence[0].value must be a share in [0, 1] of project revenues, but was 10");
  }

  @Test
  void aBasisThatIsMissingOrZeroIsRefused() {
    Obligation fund = Peckham.AGREEMENT.obligation("fund");
    QualifiedNumber zero = QualifiedNumber.exact(0);
    refused(
        Peckham.evidence("it", "1").basisSize(QualifiedNumber.exact(1)).build(),
        "evidence[0].basisSize must be absent, since it has no basis, but was 1");
    assertThatThrownBy(() -> input(fund, Peckham.evidence("fund", "0.1").basisSize(zero).build()))
        .hasMessage("evidence[0].basisSize must be > 0 project revenues, but was 0");
    Obligation yearly =
        Monthly.promise(
                ObligationKind.SHARE_OF_REVENUE, Comparison.AT_LEAST, "0.1", ObligationPeriod.YEAR)
            .basis("revenue")
            .build();
    assertThatThrownBy(() -> input(yearly, Monthly.in(Monthly.month(0), "0.1").build()))
        .hasMessage(
            "evidence[0].basisSize must be given exactly where shares of several periods are put"
                + " together, but was missing");
  }

  @Test
  void twoPiecesForOnePeriodAndMetricAreRefused() {
    Evidence january = Monthly.in(Monthly.month(0), "1").build();
    assertThatThrownBy(() -> input(A_YEAR, january, Monthly.in(Monthly.month(0), "2").build()))
        .hasMessage(
            "evidence[1] must be the only evidence for it in 2021-01-01/2021-02-01 unless it says"
                + " by part or account what it counts, but was a second beside evidence[0]");
    assertThatThrownBy(() -> input(A_YEAR, january, Monthly.in(HALF, "2").build()))
        .hasMessage(
            "evidence[1].period must not overlap that of evidence[0], but was"
                + " 2021-01-01/2021-07-01");
    Evidence other = Monthly.in(Monthly.month(0), "2").addFacts("of-residents").build();
    assertThat(input(A_YEAR, january, other).evidence()).hasSize(2);
  }

  @Test
  void withoutKindOrAccrualPartsCannotBePutTogether() {
    Obligation silent = Peckham.AGREEMENT.obligation("volunteering");
    Evidence month =
        Evidence.builder()
            .obligation("volunteering")
            .kind(EvidenceKind.MEASURED)
            .value(QualifiedNumber.exact(3))
            .period(Monthly.month(0))
            .statement("s")
            .source(Peckham.GUIDE)
            .build();
    assertThatThrownBy(() -> input(silent, month))
        .hasMessage(
            "evidence[0].period must be all of it where obligation volunteering does not say by"
                + " kind or accrual how parts of a period add up, but was "
                + Monthly.month(0));
  }

  @Test
  void whatStandsAtSeveralTimesShowsTheNumbersOfTheWorst() {
    Obligation jobs =
        Monthly.promise(ObligationKind.JOBS, Comparison.AT_LEAST, "10", ObligationPeriod.YEAR)
            .build();
    ObligationCheck check = Monthly.check(jobs, Monthly.months("30", "8", "20"));
    assertThat(check.state()).isEqualTo(ObligationState.PARTLY);
    assertThat(check.attainment()).hasToString("80 %");
    assertThat(check.margin()).hasToString("-2 pieces");
    assertThat(check.reason()).endsWith("; 2 of 3 numbers prove it");
  }

  @Test
  void aMonthAloneNeverDisprovesAPromiseForTheYear() {
    SlaReport report =
        SlaChecker.under().check(Monthly.agreement(A_YEAR).build(), Monthly.months("300"));
    assertThat(report.check("it").state()).isEqualTo(ObligationState.NOT_KNOWN);
  }

  private static Obligation atMost(String target) {
    return Monthly.promise(
            ObligationKind.VOLUNTEERING_HOURS, Comparison.AT_MOST, target, ObligationPeriod.YEAR)
        .build();
  }

  private static ObligationState state(Obligation obligation, String found, String coverage) {
    Evidence part = Peckham.evidence("it", found).coverage(Ratio.parse(coverage)).build();
    return Monthly.check(obligation, List.of(part)).state();
  }

  private static void refused(Evidence evidence, String message) {
    assertThatThrownBy(() -> input(A_YEAR, evidence)).hasMessage(message);
  }

  private static SlaCheckerInput input(Obligation obligation, Evidence... evidence) {
    return Monthly.input(obligation, List.of(evidence)).build();
  }
}
