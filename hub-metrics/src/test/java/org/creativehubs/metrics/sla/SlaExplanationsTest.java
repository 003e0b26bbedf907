package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.indicator.PartsRelation;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.EvidencePart;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.RevisionRule;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

/** The steps by which a verdict is found, and the evidence that a run rate refuses. */
class SlaExplanationsTest {

  private static final Obligation HOURS = Monthly.hours("3600", ObligationPeriod.YEAR);
  private static final Obligation FEWER = Monthly.hours("1800", ObligationPeriod.YEAR);
  private static final Revision LOWERED =
      Revision.builder()
          .change("fewer")
          .on(PartialDate.parse("2021-07-01"))
          .addReplaced(HOURS)
          .build();

  private static String steps(ObligationCheck check) {
    return check.explanation().toString();
  }

  @Test
  void everyPieceThatIsAddedUpIsShownWithItsPeriodBasisAndPart() {
    ObligationCheck sum = Monthly.check(HOURS, Monthly.months("1800", "1900"));
    assertThat(sum.shownBy()).contains(EvidenceKind.MEASURED);
    assertThat(steps(sum))
        .contains(
            "evidence, measured, 2021-01-01/2021-02-01: 1,800 pieces",
            "evidence, measured, 2021-02-01/2021-03-01: 1,900 pieces",
            "sum of all parts: 2 pieces of evidence = at least 3,700 pieces");
    List<Evidence> shares =
        List.of(
            Monthly.share(0, Ratio.of(1, 5), Ratio.of(100)),
            Monthly.share(1, Ratio.of(2, 5), Ratio.of(60)));
    assertThat(steps(Monthly.check(Monthly.fund(Comparison.AT_LEAST, "0.3"), shares)))
        .contains(
            "evidence, measured of 100, 2021-01-01/2021-02-01: 20 %",
            "evidence, measured of 60, 2021-02-01/2021-03-01: 40 %",
            "share of all parts, by their basis: 2 pieces of evidence = circa 27.5 %");
    assertThat(steps(Monthly.check(FEWER, List.of(site("north", "1000"), site("south", "900")))))
        .contains(
            "evidence, measured, site: north, 2021-01-01/2022-01-01: 1,000 pieces",
            "sum of all parts: 2 pieces of evidence = 1,900 pieces");
  }

  private static Evidence site(String name, String hours) {
    EvidencePart.Builder part = EvidencePart.builder().by("site").name(name).of(2);
    return Monthly.in(Monthly.YEAR, hours)
        .part(part.relation(PartsRelation.DISJOINT).build())
        .build();
  }

  @Test
  void oneOfTwoPartsLeavesOpenWhatTheOtherCounts() {
    ObligationCheck one = Monthly.check(FEWER, List.of(site("north", "1000")));
    assertThat(one.state()).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(one.settledBy())
        .containsExactly(
            "records of the pieces that count", "evidence for the other parts by site");
  }

  @Test
  void countsThatDisagreeAreShownEachAndAsTheirRange() {
    ObligationCheck both =
        Monthly.check(
            Monthly.hours("1000", ObligationPeriod.YEAR),
            List.of(
                Monthly.in(Monthly.YEAR, "1200").account("one").build(),
                Monthly.in(Monthly.YEAR, "800").account("two").build()));
    assertThat(steps(both))
        .contains(
            "evidence, one: 1,200 pieces",
            "evidence, two: 800 pieces",
            "range of the evidence: 2 pieces of evidence = between 800 and 1,200 pieces");
    assertThat(both.settledBy())
        .containsExactly(
            "records of the pieces that count",
            "which of the counts holds, or a rule of whose count ranks higher");
  }

  private static ObligationCheck revised(Obligation now, String january) {
    return SlaChecker.answer(
            SlaCheckerInput.builder()
                .agreement(Monthly.agreement(now).addRevisions(LOWERED).build())
                .addAllEvidence(Monthly.months(january))
                .period(Monthly.YEAR)
                .build())
        .check("it");
  }

  private static ObligationCheck revised(RevisionRule rule) {
    return revised(FEWER.toBuilder().whenRevised(rule).build(), "2800");
  }

  @Test
  void aRevisedTargetIsShownByItsDaysAndByTheRuleThatHolds() {
    for (RevisionRule rule : RevisionRule.values()) {
      assertThat(steps(revised(rule)))
          .contains(
              "target in 2021-01-01/2021-07-01, at least: 3,600 pieces",
              "target in 2021-07-01/2022-01-01, at least: 1,800 pieces");
    }
    assertThat(steps(revised(RevisionRule.FIRST_DAY)))
        .contains("target by the rule, the target of the first day: 3,600 pieces");
    assertThat(steps(revised(RevisionRule.LAST_DAY)))
        .contains("target by the rule, the target of the last day: 1,800 pieces");
    assertThat(steps(revised(RevisionRule.SPLIT)))
        .contains(
            "target that decides, each target for its own days in 2021-07-01/2022-01-01:"
                + " 907.3973 pieces")
        .doesNotContain("target by the rule");
    assertThat(steps(revised(RevisionRule.PRO_RATA_DAYS)))
        .contains(
            "target in proportion to days: (3,600 pieces x 181 + 1,800 pieces x 184) / 365 ="
                + " 2,692.6027 pieces")
        .doesNotContain("target by the rule");
  }

  @Test
  void withoutARuleEveryRuleIsShownAndOneWouldSettleIt() {
    ObligationCheck open = revised(FEWER, "2000");
    assertThat(steps(open))
        .contains(
            "by the target of the first day: not known",
            "by the target of the last day: met",
            "by each target in proportion to its days: not known",
            "by each target for its own days: not known");
    assertThat(open.settledBy())
        .containsExactly(
            "records of the pieces that count",
            "evidence for the other 334 days",
            "a rule for targets that are revised in the middle of a period");
    assertThat(revised(RevisionRule.FIRST_DAY).settledBy())
        .containsExactly("records of the pieces that count", "evidence for the other 334 days");
  }

  @Test
  void aRunRateTakesEvidenceOfItsObligationItsUnitAndItsPeriod() {
    Evidence january = Monthly.months("200").get(0);
    refused(
        "evidence[0].obligation must be it, but was other",
        january.toBuilder().obligation("other").build());
    refused(
        "evidence[0].unit must be pieces as in it, but was days",
        january.toBuilder().unit("days").build());
    refused(
        "evidence[0].period must lie within 2021-01-01/2022-01-01, but was"
            + " 2020-12-01/2021-01-01",
        Monthly.in(DateRange.parse("2020-12-01/2021-01-01"), "200").build());
    refused(
        "evidence[0].asOf must lie within 2021-01-01/2022-01-01, but was 2020-12-31",
        january.toBuilder().asOf(PartialDate.parse("2020-12-31")).build());
    refused(
        "evidence[1].period must not overlap that of evidence[0], but was 2021-01-15/2021-02-15",
        Monthly.in(DateRange.parse("2021-02-01/2021-03-01"), "200").build(),
        Monthly.in(DateRange.parse("2021-01-15/2021-02-15"), "200").build());
    refused(
        "evidence[1].period must not overlap that of evidence[0], but was 2021-02-15/2021-03-15",
        Monthly.in(DateRange.parse("2021-02-01/2021-03-01"), "200").build(),
        Monthly.in(DateRange.parse("2021-02-15/2021-03-15"), "200").build());
  }

  private static void refused(String message, Evidence... evidence) {
    RunRateInput.Builder input = RunRateInput.builder();
    input.obligation(HOURS).period(Monthly.YEAR).asAt(LocalDate.parse("2021-06-30"));
    input.addEvidence(evidence).pace(RunRatePace.AVERAGE_OF_PERIOD);
    assertThatThrownBy(input::build).hasMessage(message);
  }
}
