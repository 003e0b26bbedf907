package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.LevelRule;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Promises that were replaced within a period, and readings that stand into it. */
class RevisedAgreementsTest {

  private static final Obligation QUARTERLY = Monthly.hours("300", ObligationPeriod.QUARTER);
  private static final Obligation YEARLY = Monthly.hours("3600", ObligationPeriod.YEAR);
  private static final Obligation OTHER = QUARTERLY.toBuilder().id("other").build();

  private static Revision revision(String on, Obligation... replaced) {
    return Revision.builder()
        .change("revised")
        .on(PartialDate.parse(on))
        .addReplaced(replaced)
        .build();
  }

  private static SlaReport report(ServiceLevelAgreement agreement, List<Evidence> evidence) {
    return SlaChecker.answer(
        SlaCheckerInput.builder()
            .agreement(agreement)
            .addAllEvidence(evidence)
            .period(Monthly.YEAR)
            .build());
  }

  /** Until June hours were promised every quarter; then they were left out of the agreement. */
  @Test
  void aPromiseThatWasLeftOutIsJudgedForTheQuartersItWasInForce() {
    ServiceLevelAgreement agreement =
        Monthly.agreement(OTHER).addRevisions(revision("2021-07-01", QUARTERLY)).build();
    SlaReport report = report(agreement, Monthly.months("100", "100", "100", "100", "100", "50"));

    assertThat(report.check("it").parts())
        .extracting(ObligationCheck::state)
        .containsExactly(ObligationState.MET, ObligationState.NOT_MET);
    assertThat(report.check("other").parts())
        .extracting(ObligationCheck::state)
        .containsOnly(ObligationState.NOT_KNOWN);
  }

  @Test
  void otherWordsForTheSameTargetAreNoRevisionOfIt() {
    Obligation before = YEARLY.toBuilder().promise("hours given by tenants").build();
    ServiceLevelAgreement reworded =
        Monthly.agreement(YEARLY).addRevisions(revision("2021-07-01", before)).build();
    List<Evidence> evidence = Monthly.months("1800", "1900");

    ObligationCheck check = report(reworded, evidence).check("it");

    assertThat(check.state()).isEqualTo(ObligationState.MET);
    assertThat(check.reason()).isEqualTo(Monthly.check(YEARLY, evidence).reason());
  }

  @Test
  void onlyRevisionsWithinThePeriodAreNamed() {
    Obligation now = Monthly.hours("1800", ObligationPeriod.YEAR);
    ServiceLevelAgreement twice =
        Monthly.agreement(now)
            .addRevisions(revision("2020-03-01", YEARLY), revision("2021-07-01", YEARLY))
            .build();

    assertThat(report(twice, Monthly.months("100")).check("it").reason())
        .contains("2021-07-01")
        .doesNotContain("2020-03-01");
  }

  @Test
  void aReadingOfAnotherWordIsNoReadingOfThisOne() {
    Reading young = Reading.builder().name("under 25").criterion("young").countsWhen("u25").build();
    ObligationCheck check =
        SlaChecker.under(Peckham.AT_THE_HUB, young)
            .check(Peckham.AGREEMENT, List.of(Peckham.OVER_450_JOBS))
            .check("local-jobs");

    assertThat(check.reading()).contains("located at the hub");
    assertThat(check.readings()).isEmpty();
    assertThat(check.state()).isEqualTo(ObligationState.MET);
  }

  private static Obligation jobs(LevelRule levels) {
    return Monthly.promise(ObligationKind.JOBS, Comparison.AT_LEAST, "100", ObligationPeriod.YEAR)
        .levels(levels)
        .build();
  }

  private static Evidence on(String day, String jobs) {
    return Peckham.evidence("it", jobs).asOf(PartialDate.parse(day)).build();
  }

  @Test
  void aLevelThatHoldsUntilTheNextReadingStandsIntoThePeriod() {
    List<Evidence> readings = List.of(on("2020-11-30", "120"), on("2021-07-01", "130"));
    assertThat(Monthly.check(jobs(LevelRule.HOLDS_UNTIL_NEXT), readings).state())
        .isEqualTo(ObligationState.MET);
    assertThat(Monthly.check(jobs(LevelRule.EVERY_DAY), readings).state())
        .isEqualTo(ObligationState.NOT_KNOWN);
    List<Evidence> replaced =
        List.of(on("2020-10-31", "80"), on("2020-11-30", "120"), on("2021-07-01", "130"));
    assertThat(Monthly.check(jobs(LevelRule.HOLDS_UNTIL_NEXT), replaced).state())
        .isEqualTo(ObligationState.MET);
    List<Evidence> late = List.of(on("2021-07-01", "130"));
    assertThat(Monthly.check(jobs(LevelRule.HOLDS_UNTIL_NEXT), late).state())
        .isEqualTo(ObligationState.NOT_KNOWN);
  }

  @Test
  void theRuleOfAPromiseThatWasReplacedLetsAReadingStandToo() {
    Obligation before = jobs(LevelRule.HOLDS_UNTIL_NEXT);
    ServiceLevelAgreement agreement =
        Monthly.agreement(OTHER).addRevisions(revision("2021-07-01", before)).build();
    SlaReport report =
        SlaChecker.answer(
            SlaCheckerInput.builder()
                .agreement(agreement)
                .addEvidence(on("2020-11-30", "120"))
                .period(DateRange.parse("2021-01-01/2021-07-01"))
                .asAt(LocalDate.parse("2021-07-02"))
                .build());

    assertThat(report.check("it").state()).isEqualTo(ObligationState.MET);
  }

  @Test
  void aReadingWithoutADaySpeaksForTheWholePeriodBesideThoseThatHold() {
    Evidence undated = Peckham.evidence("it", "90").build();
    Obligation holding = jobs(LevelRule.HOLDS_UNTIL_NEXT);
    List<Evidence> dated = List.of(on("2020-11-30", "120"));

    assertThat(Monthly.check(holding, dated).state()).isEqualTo(ObligationState.MET);
    assertThat(Monthly.check(holding, List.of(undated, dated.get(0))).state())
        .isNotEqualTo(ObligationState.MET);
  }

  @Test
  void aPartOfAYearHasThePartOfTheTargetThatIsAgreed() {
    SlaCheckerInput.Builder half = Monthly.input(YEARLY, Monthly.months("1000", "1000"));
    ObligationCheck check =
        SlaChecker.answer(half.period(DateRange.parse("2021-01-01/2021-03-01")).build())
            .check("it");
    assertThat(check.state()).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(check.reason())
        .endsWith("but nothing says what target holds for a part of the period");
    assertThat(check.settledBy()).contains("a rule for parts of a period");
  }
}
