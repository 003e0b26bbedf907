package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidenceKind;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.ServiceLevelAgreement;
import org.creativehubs.core.time.DateRange;
import org.junit.jupiter.api.Test;

class SlaPortfolioTest {

  private static final DateRange YEAR = DateRange.parse("2026-04-01/2027-04-01");
  private static final LocalDate AFTER = LocalDate.of(2027, 4, 1);

  private static ServiceLevelAgreement lease() {
    Obligation.Builder hours = Obligation.builder().id("hours").promise("500 hours").unit("hours");
    hours.comparison(Comparison.AT_LEAST).target(Ratio.of(500));
    ServiceLevelAgreement.Builder lease = ServiceLevelAgreement.builder().id("lease");
    lease.name("The lease's promises").provider("The trust").client("The council");
    return lease.addObligations(hours.build()).build();
  }

  private static Hub hub(String id, int hours) {
    Evidence.Builder log = Evidence.builder().obligation("hours").kind(EvidenceKind.MEASURED);
    log.value(QualifiedNumber.exact(hours)).statement("the log").source(Source.of("The log"));
    return Hub.builder()
        .id(id)
        .name(id)
        .addAgreements(lease())
        .addEvidence(log.period(YEAR).build())
        .build();
  }

  @Test
  void hubsWhoseAgreementsShareAnIdMakeOnePortfolio() {
    PortfolioSummary all =
        SlaPortfolio.of(List.of(hub("forge", 400), hub("mill", 520)), YEAR, AFTER);
    assertThat(all.agreements()).isEqualTo(2);
    assertThat(all.lines())
        .extracting(PortfolioLine::hub)
        .containsExactly(Optional.of("forge"), Optional.of("mill"));
    assertThat(all.lines())
        .extracting(PortfolioLine::state)
        .containsExactly(ObligationState.NOT_MET, ObligationState.MET);
    assertThat(all.lines().get(0).nearness()).contains(Ratio.of(4, 5));
    assertThat(all.table().toString()).contains("hub", "forge", "mill");
  }

  @Test
  void theHubsStandAsTheirOwnChecksDo() {
    Hub mill = hub("mill", 499);
    assertThat(SlaPortfolio.of(List.of(mill), YEAR, AFTER).lines().get(0).state())
        .isEqualTo(SlaChecker.under().check(mill, "lease", YEAR, AFTER).checks().get(0).state());
    PortfolioSummary half =
        SlaPortfolio.of(List.of(mill), DateRange.parse("2025-04-01/2026-04-01"), AFTER);
    assertThat(half.notKnown()).isEqualTo(1); // its register says nothing of that year
  }

  @Test
  void anOpenWordThatNobodyReadIsSaidToBeWithoutAReading() {
    WorkedAgreement local =
        WorkedAgreement.of(
            List.of("", "at least 350 jobs; local", "over 450 {here}", "-", "", "", ""));
    WorkedAgreement read =
        WorkedAgreement.of(
            List.of(
                "", "at least 350 jobs; local", "over 450 {here}", "-; local here", "", "", ""));
    assertThat(readAs(local)).containsExactly("\"local\" without a reading");
    assertThat(readAs(read)).containsExactly("\"local\" as here");
  }

  private static List<String> readAs(WorkedAgreement worked) {
    SlaPortfolioInput input = SlaPortfolioInput.builder().addChecks(worked.input().build()).build();
    return SlaPortfolio.answer(input).lines().get(0).readings();
  }

  @Test
  void whatCameLateHasNoAttainmentForThatReason() {
    WorkedAgreement late =
        WorkedAgreement.of(
            List.of(
                "",
                "at least 1 plans; once; adds up",
                "1 @2026-04-05",
                "2026-01-01/2027-01-01; term 2026-01-01/2026-04-01",
                "",
                "",
                ""));
    assertThat(late.check().attainment().undefined().orElseThrow().code()).isEqualTo("CAME_LATE");
    assertThat(late.check().margin().undefined().orElseThrow().code()).isEqualTo("CAME_LATE");
  }

  @Test
  void hubsWithoutAnAgreementAndAgreementsBesideHubsAreRefused() {
    Hub bare = Hub.builder().id("bare").name("Bare").build();
    assertThatThrownBy(() -> SlaPortfolio.of(List.of(bare), YEAR, AFTER))
        .hasMessage("hubs must have an agreement, but was 1 without");
    SlaCheckerInput check = SlaCheckerInput.builder().agreement(lease()).build();
    SlaPortfolioInput.Builder both = SlaPortfolioInput.builder().addChecks(check);
    assertThatThrownBy(() -> both.addHubs(hub("mill", 1)).build()).hasMessageContaining("hubs");
    assertThatThrownBy(() -> SlaPortfolioInput.builder().addChecks(check).asAt(AFTER).build())
        .hasMessageStartingWith("asAt must be given only if hubs are");
  }
}
