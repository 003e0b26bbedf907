package org.creativehubs.metrics.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.sla.Evidence;
import org.creativehubs.core.sla.Obligation;
import org.creativehubs.core.sla.ObligationPeriod;
import org.creativehubs.core.sla.ObligationState;
import org.creativehubs.core.sla.Revision;
import org.creativehubs.core.sla.RevisionRule;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

class VerdictChangesTest {

  private static final Obligation A_YEAR = Monthly.hours("3600", ObligationPeriod.YEAR);

  @Test
  void newEvidenceChangesAVerdict() {
    VerdictChangeLog log = log(Monthly.months("1800", "1800"), A_YEAR, "2021-01-31", "2021-02-28");

    VerdictChange change = log.changes().get(0);
    assertThat(change.before()).contains(ObligationState.NOT_DUE);
    assertThat(change.after()).contains(ObligationState.MET);
    assertThat(change.reasons()).containsExactly(ChangeReason.NEW_EVIDENCE);
    assertThat(change).hasToString("it: not due to met, by new evidence (obligation it)");
  }

  @Test
  void timeAloneMakesItDue() {
    VerdictChangeLog log = log(Monthly.months("1800"), A_YEAR, "2021-02-28", "2021-12-31");
    assertThat(log.changes().get(0).reasons()).containsExactly(ChangeReason.TIME);
    assertThat(log.changes().get(0).after()).contains(ObligationState.NOT_KNOWN);
  }

  @Test
  void aRevisedTargetChangesAVerdictAndEvidenceMayMoveItOn() {
    Revision lower =
        Revision.builder()
            .change("fewer")
            .on(PartialDate.parse("2021-02-15"))
            .addReplaced(A_YEAR)
            .build();
    VerdictChangesInput input =
        VerdictChangesInput.builder()
            .question(
                SlaCheckerInput.builder()
                    .agreement(
                        Monthly.agreement(
                                Monthly.hours("1800", ObligationPeriod.YEAR).toBuilder()
                                    .whenRevised(RevisionRule.LAST_DAY)
                                    .build())
                            .addRevisions(lower)
                            .build())
                    .addAllEvidence(Monthly.months("1800"))
                    .period(Monthly.YEAR)
                    .build())
            .from(LocalDate.parse("2021-02-01"))
            .to(LocalDate.parse("2021-03-01"))
            .build();
    VerdictChange change = VerdictChanges.answer(input).changes().get(0);
    assertThat(change.reasons()).containsExactly(ChangeReason.REVISED_TARGET);
    assertThat(change.after()).contains(ObligationState.MET);
  }

  @Test
  void anotherReadingChangesAVerdict() {
    VerdictChangesInput input =
        VerdictChangesInput.builder()
            .question(
                SlaCheckerInput.builder()
                    .agreement(Peckham.AGREEMENT)
                    .addEvidence(Peckham.OVER_450_JOBS)
                    .addReadings(Peckham.BY_RESIDENTS)
                    .build())
            .from(LocalDate.parse("2019-01-01"))
            .to(LocalDate.parse("2020-01-01"))
            .addChangedReadings(Peckham.AT_THE_HUB)
            .build();
    VerdictChangeLog log = VerdictChanges.answer(input);
    assertThat(log.changes().get(0).reasons()).containsExactly(ChangeReason.READING);
    assertThat(log.unchanged()).isEqualTo(4);
    assertThat(log.table().toString())
        .contains("held by residents of the borough, then located at the hub");
    assertThat(log.explain("local-jobs").steps()).hasSize(2);
    assertThatThrownBy(() -> log.explain("fund"))
        .hasMessage("obligation must be one of local-jobs, but was fund");
  }

  @Test
  void aLevelThatIsNoLongerPromisedIsSaidNotToBeInForce() {
    WorkedAgreement removed =
        WorkedAgreement.of(
            List.of(
                "",
                "at least 100 jobs; always; stands; removed 2026-07-01",
                "120 in 2026-01-01/2026-04-01",
                "2026-01-01/2027-01-01",
                "",
                "",
                ""));
    VerdictChangeLog log =
        VerdictChanges.answer(
            VerdictChangesInput.builder()
                .question(removed.input().build())
                .from(LocalDate.parse("2026-03-31"))
                .to(LocalDate.parse("2026-12-31"))
                .build());
    VerdictChange change = log.changes().get(log.changes().size() - 1);
    assertThat(change.obligation()).isEqualTo("it");
    assertThat(change.before()).contains(ObligationState.MET);
    assertThat(change.after()).isEmpty();
    assertThat(change.reasons()).containsExactly(ChangeReason.REVISED_TARGET);
  }

  @Test
  void daysInOrderAndAQuestionWithoutItsOwnAreAsked() {
    assertThatThrownBy(() -> log(List.of(), A_YEAR, "2021-02-01", "2021-02-01"))
        .hasMessage("to must be after from 2021-02-01, but was 2021-02-01");
  }

  private static VerdictChangeLog log(
      List<Evidence> evidence, Obligation obligation, String from, String to) {
    return VerdictChanges.answer(
        VerdictChangesInput.builder()
            .question(Monthly.input(obligation, evidence).build())
            .from(LocalDate.parse(from))
            .to(LocalDate.parse(to))
            .build());
  }
}
