package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.Reading;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaCheckerTest {

  private static final ServiceLevelAgreement LIBRARY =
      ServiceLevelAgreement.builder()
          .id("library")
          .name("A library's maker room")
          .provider("A trust")
          .client("A county")
          .addObligations(
              obligation("visits", Comparison.AT_LEAST, 1000).build(),
              obligation("complaints", Comparison.AT_MOST, 5).build(),
              obligation("apprentices", Comparison.AT_LEAST, 4).criterion("resident").build(),
              obligation("empty-days", Comparison.AT_MOST, 20).criterion("planned").build(),
              obligation("closures", Comparison.AT_LEAST, 0).build())
          .build();

  @Test
  void over450JobsMeet350LocalJobsJustUnderTheReadingThatTheyAreLocatedAtTheHub() {
    ObligationCheck check = peckham(Peckham.OVER_450_JOBS, Peckham.AT_THE_HUB);

    assertThat(check.state()).isEqualTo(ObligationState.MET);
    assertThat(check.isMet()).isTrue();
    assertThat(check.reading()).contains("located at the hub");
    assertThat(check.attainment()).hasToString("over 128.57 %");
    assertThat(check.margin()).hasToString("over 100 jobs");
    assertThat(check.settledBy()).isEmpty();
    assertThat(check.reason())
        .isEqualTo(
            "evidence of over 450 jobs proves at least 350 jobs, with \"local\" read as located at"
                + " the hub");
    assertThat(check.explanation())
        .hasToString(
"""
Is it kept: 350 local jobs?
  1. target, at least: 350 jobs
  2. evidence, reported: over 450 jobs [British Council: Creative Hubs Development in Kazakhstan (2022), Peckham Levels]
  3. attainment: over 450 jobs / 350 jobs = over 128.57 %
  4. margin: over 450 jobs - 350 jobs = over 100 jobs
  5. state: evidence of over 450 jobs proves at least 350 jobs, with "local" read as located at the hub = met\
""");
  }

  @Test
  void withoutAReadingOrUnderAnotherOneTheSameJobsLeaveItOpen() {
    ObligationCheck unread = peckham(Peckham.OVER_450_JOBS);
    ObligationCheck residents = peckham(Peckham.OVER_450_JOBS, Peckham.BY_RESIDENTS);

    assertThat(unread.state()).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(unread.reading()).isEmpty();
    assertThat(unread.attainment().isDefined()).isFalse();
    assertThat(unread.reason())
        .isEqualTo(
            "evidence of over 450 jobs neither proves nor disproves at least 350 jobs, since the"
                + " evidence does not say how much of it is \"local\"");
    assertThat(unread.settledBy()).contains("how much of what is counted is \"local\"");
    assertThat(residents.state()).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(residents.reading()).contains("held by residents of the borough");
    assertThat(residents.reason()).endsWith("in the sense of held by residents of the borough");
  }

  @Test
  void anHourAWeekIsCapacityNotEvidence() {
    ObligationCheck check = peckham(Peckham.AN_HOUR_A_WEEK);

    assertThat(check.state()).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(check.attainment().undefined().orElseThrow().code()).isEqualTo("NO_EVIDENCE");
    assertThat(check.margin().isDefined()).isFalse();
    assertThat(check.settledBy()).containsExactly("a log of the hours given");
    assertThat(check.reason())
        .isEqualTo(
            "if all over 100 tenants complied they would yield over 5,200 hours, but nothing shows"
                + " what they did; 70 tenants complying in full would reach the target");
    assertThat(check.explanation().steps().get(2).value())
        .isEqualTo(Answer.quantity(70, "tenants"));
  }

  @Test
  void aShareThatEqualsItsTargetIsMetWithNothingToSpare() {
    ObligationCheck fund = peckham(Peckham.TENTH_OF_REVENUE);
    ObligationCheck studios = peckham(Peckham.FIFTH_OF_STUDIOS);

    assertThat(fund.state()).isEqualTo(ObligationState.MET);
    assertThat(fund.margin()).hasToString("0 percentage points");
    assertThat(studios.state()).isEqualTo(ObligationState.MET);
    assertThat(studios.margin()).hasToString("0 percentage points");
  }

  @Test
  void withoutEvidenceNothingIsKnownAndTheMeansAreNamed() {
    ObligationCheck check =
        SlaChecker.under().check(Peckham.AGREEMENT, List.of()).check("free-time");

    assertThat(check.state()).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(check.attainment().undefined().orElseThrow().code()).isEqualTo("NO_EVIDENCE");
    assertThat(check.margin().isDefined()).isFalse();
    assertThat(check.shownBy()).isEmpty();
    assertThat(check.settledBy())
        .containsExactly("records of the opening time and of the part that counts");
  }

  @ParameterizedTest
  @CsvSource({
    "visits, 1000, MET",
    "visits, 999, NOT_MET",
    "visits, over 999, NOT_KNOWN",
    "visits, at least 1000, MET",
    "visits, under 1000, NOT_MET",
    "visits, up to 1000, NOT_KNOWN",
    "visits, nearly 1000, NOT_MET",
    "visits, circa 5000, NOT_KNOWN",
    "visits, between 900 and 1100, NOT_KNOWN",
    "complaints, 5, MET",
    "complaints, 6, NOT_MET",
    "complaints, up to 5, MET",
    "complaints, over 5, NOT_MET",
    "complaints, at least 5, NOT_KNOWN",
    // What is counted may hold more than the promise means: it disproves at least, proves at most.
    "apprentices, 3, NOT_MET",
    "apprentices, up to 3, NOT_MET",
    "apprentices, 4, NOT_KNOWN",
    "apprentices, over 10, NOT_KNOWN",
    "empty-days, 20, MET",
    "empty-days, up to 20, MET",
    "empty-days, 21, NOT_KNOWN",
    "empty-days, under 21, NOT_KNOWN"
  })
  void theStateFollowsFromWhatTheNumberProves(
      String obligation, String found, ObligationState state) {
    ObligationCheck check = library(Peckham.evidence(obligation, found).build());

    assertThat(check.state()).isEqualTo(state);
    assertThat(check.settledBy().isEmpty()).isEqualTo(state != ObligationState.NOT_KNOWN);
  }

  @Test
  void attainmentOfATargetOfZeroIsUndefined() {
    ObligationCheck check = library(Peckham.evidence("closures", "3").build());

    assertThat(check.state()).isEqualTo(ObligationState.MET);
    assertThat(check.attainment().undefined().orElseThrow().code())
        .isEqualTo("TARGET_NOT_POSITIVE");
  }

  @Test
  void evidenceThatDisagreesWithItselfSettlesNothing() {
    SlaReport report =
        SlaChecker.under()
            .check(
                LIBRARY,
                List.of(
                    Peckham.evidence("visits", "1200").build(),
                    Peckham.evidence("visits", "800").build()));

    ObligationCheck check = report.check("visits");
    assertThat(check.state()).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(check.reason())
        .isEqualTo(
            "the evidence disagrees with itself: 1,200 visits (reported) and 800 visits"
                + " (reported)");
    assertThat(check.attainment()).hasToString("between 80 % and 120 %");
    assertThat(check.margin()).hasToString("between -200 and 200 visits");
  }

  @Test
  void decisiveEvidenceIsShownBeforeVagueEvidence() {
    SlaReport report =
        SlaChecker.under()
            .check(
                LIBRARY,
                List.of(
                    Peckham.evidence("visits", "circa 900").build(),
                    Peckham.evidence("visits", "1200").build()));

    assertThat(report.check("visits").state()).isEqualTo(ObligationState.MET);
    assertThat(report.check("visits").margin()).hasToString("200 visits");
  }

  @Test
  void theReportIsATableThatCountsAndExplainsItsCells() {
    SlaReport report =
        SlaChecker.under(Peckham.AT_THE_HUB)
            .check(
                Peckham.AGREEMENT,
                List.of(
                    Peckham.OVER_450_JOBS,
                    Peckham.AN_HOUR_A_WEEK,
                    Peckham.TENTH_OF_REVENUE,
                    Peckham.FIFTH_OF_STUDIOS));

    assertThat(report.count(ObligationState.MET)).isEqualTo(3);
    assertThat(report.count(ObligationState.NOT_KNOWN)).isEqualTo(2);
    assertThat(report.table().rows()).hasSize(5);
    List<Step> checked = report.check("fund").explanation().steps();
    Explanation attained = report.explain("fund", "attainment");
    assertThat(attained.steps())
        .startsWith(checked.toArray(new Step[0]))
        .hasSize(checked.size() + 1);
    assertThat(report.explain(report.check("fund").promise(), "attainment")).isEqualTo(attained);
    assertThatThrownBy(() -> report.explain("rent", "state"))
        .hasMessageStartingWith("row must be one of " + report.checks().get(0).promise())
        .hasMessageEndingWith(", but was rent");
    assertThatThrownBy(() -> report.explain("fund", "colour"))
        .hasMessage(
            "column must be one of obligation, state, shown by, attainment, margin, reason, but was"
                + " colour");
  }

  @Test
  void evidenceForAnotherObligationIsRefused() {
    assertThatThrownBy(
            () -> SlaChecker.under().check(LIBRARY, List.of(Peckham.evidence("jobs", "5").build())))
        .hasMessage(
            "evidence[0].obligation must be one of visits, complaints, apprentices, empty-days,"
                + " closures, but was jobs");
  }

  @Test
  void underTwoReadingsBothVerdictsStandInOneLine() {
    SlaReport report =
        SlaChecker.under(Peckham.AT_THE_HUB, Peckham.BY_RESIDENTS)
            .check(Peckham.AGREEMENT, List.of(Peckham.OVER_450_JOBS));
    ObligationCheck check = report.check("local-jobs");

    assertThat(check.state()).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(check.readings())
        .extracting(ObligationCheck::state)
        .containsExactly(ObligationState.MET, ObligationState.NOT_KNOWN);
    assertThat(check.reason())
        .isEqualTo(
            "met if \"local\" is read as located at the hub; not known if \"local\" is read as"
                + " held by residents of the borough");
    assertThat(check.settledBy().get(0)).isEqualTo("what the agreement means by \"local\"");
    assertThat(report.table().toString())
        .contains("met (located at the hub), not known (held by residents of the borough)");
  }

  @Test
  void oneReadingTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                SlaChecker.under(Peckham.AT_THE_HUB, Peckham.AT_THE_HUB)
                    .check(Peckham.AGREEMENT, List.of()))
        .hasMessageStartingWith("readings[1] must have a name of its own");
  }

  private static ObligationCheck peckham(Evidence evidence, Reading... readings) {
    return SlaChecker.under(readings)
        .check(Peckham.AGREEMENT, List.of(evidence))
        .check(evidence.obligation());
  }

  private static ObligationCheck library(Evidence evidence) {
    return SlaChecker.under().check(LIBRARY, List.of(evidence)).check(evidence.obligation());
  }

  private static Obligation.Builder obligation(String id, Comparison comparison, long target) {
    Obligation.Builder obligation = Obligation.builder();
    obligation.id(id).promise(id).comparison(comparison).target(Ratio.of(target)).unit(id);
    return obligation;
  }
}
