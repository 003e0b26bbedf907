package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.quantity.Comparison;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.EvidencePart;
import org.creativehubs.core.sla.EvidencePolicy;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationKind;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {

  private static final Obligation A_YEAR = Monthly.hours("100", ObligationPeriod.YEAR);
  private static final Obligation JOBS =
      Monthly.promise(ObligationKind.JOBS, Comparison.AT_LEAST, "100", ObligationPeriod.ALWAYS)
          .build();

  @Test
  void aCountBelowZeroIsOfANetChangeOnly() {
    Evidence lost = Peckham.evidence("it", "-3").build();
    assertThatThrownBy(() -> Monthly.check(A_YEAR, List.of(lost)))
        .hasMessage("evidence[0].value must be >= 0, since it is no net change, but was -3");
    assertThatThrownBy(
            () -> Monthly.check(A_YEAR, List.of(Peckham.evidence("it", "under 0").build())))
        .hasMessage("evidence[0].value must be >= 0, since it is no net change, but was under 0");
    Obligation net =
        Monthly.promise(ObligationKind.NET_CHANGE, Comparison.AT_LEAST, "-5", ObligationPeriod.YEAR)
            .build();
    assertThat(Monthly.check(net, List.of(lost)).isMet()).isTrue();
  }

  @Test
  void partsOfOneDivisionAgreeOnHowManyThereAre() {
    assertThatThrownBy(() -> Monthly.check(A_YEAR, List.of(hall("north", 2), hall("south", 3))))
        .hasMessage(
            "evidence[1].part must be of as many parts as the others by hall, but was hall: south");
    Obligation share = Monthly.fund(Comparison.AT_LEAST, "0.1").toBuilder().build();
    Evidence part =
        Peckham.evidence("it", "0.1").part(hall("north", 2).part().orElseThrow()).build();
    assertThatThrownBy(() -> Monthly.check(share, List.of(part)))
        .hasMessage(
            "evidence[0].basisSize must be given exactly where shares of several parts are put"
                + " together, but was missing");
  }

  @Test
  void aLevelThatReachesIntoThePeriodCountsAndIsNotLeftOut() {
    Evidence across = Monthly.in(DateRange.parse("2020-11-01/2021-03-01"), "80").build();
    SlaReport report = SlaChecker.answer(Monthly.input(JOBS, List.of(across)).build());
    assertThat(report.leftOut()).isEmpty();
    assertThat(report.check("it").state()).isEqualTo(ObligationState.NOT_MET);
    assertThat(SlaChecker.answer(Monthly.input(A_YEAR, List.of(across)).build()).leftOut().get(0))
        .extracting(LeftOutEvidence::reason)
        .isEqualTo(LeftOutReason.OUTSIDE_PERIOD);
  }

  @Test
  void whatRanksBelowIsListed() {
    Evidence audit = Monthly.in(Monthly.YEAR, "90").account("audit").build();
    Evidence report = Monthly.in(Monthly.YEAR, "120").account("report").build();
    EvidencePolicy clause =
        EvidencePolicy.builder().name("clause 7").addRanking("audit", "report").build();
    SlaReport ranked =
        SlaChecker.answer(Monthly.input(A_YEAR, List.of(audit, report)).policy(clause).build());
    assertThat(ranked.check("it").state()).isEqualTo(ObligationState.NOT_MET);
    assertThat(ranked.leftOut()).hasSize(1);
    assertThat(ranked.leftOut().get(0).reason()).isEqualTo(LeftOutReason.OUTRANKED);
    assertThat(ranked.leftOut().get(0).evidence()).isEqualTo(report);
    assertThat(
            SlaChecker.under()
                .by(clause)
                .check(Monthly.agreement(A_YEAR).build(), List.of(audit, report))
                .check("it")
                .state())
        .isEqualTo(ObligationState.NOT_MET);
  }

  @Test
  void daysNotReadAreAskedFor() {
    Evidence day =
        Peckham.evidence("it", "120").asOf(PartialDate.of(LocalDate.of(2021, 1, 5))).build();
    ObligationCheck check = Monthly.check(JOBS, List.of(day));
    assertThat(check.state()).isEqualTo(ObligationState.NOT_KNOWN);
    assertThat(check.settledBy())
        .contains("readings of the other days, or a rule for how long a reading stands");
  }

  @Test
  void aRunRateTakesOneCounterAndAddsUpHalls() {
    RunRateInput.Builder input = RunRateInput.builder();
    input
        .obligation(A_YEAR)
        .period(Monthly.YEAR)
        .asAt(LocalDate.of(2021, 1, 31))
        .pace(RunRatePace.AVERAGE_OF_PERIOD)
        .addEvidence(january("north").build(), january("south").build());
    assertThat(RunRate.answer(input.build()).done()).hasToString("20 pieces");
    assertThatThrownBy(() -> input.addEvidence(january("west").account("audit").build()).build())
        .hasMessageStartingWith("evidence[0] must be of one counter, as measured is");
  }

  private static Evidence.Builder january(String hall) {
    return Monthly.in(Monthly.month(0), "10").part(hall(hall, 2).part().orElseThrow());
  }

  private static Evidence hall(String name, int of) {
    EvidencePart part = EvidencePart.builder().by("hall").name(name).of(of).build();
    return Peckham.evidence("it", "60").part(part).build();
  }
}
