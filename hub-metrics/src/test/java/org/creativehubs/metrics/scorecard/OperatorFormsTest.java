package org.creativehubs.metrics.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.metrics.scorecard.Kpis.code;
import static org.creativehubs.metrics.scorecard.Kpis.number;

import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.funding.FundingSourceKind;
import org.creativehubs.core.organisation.LegalForm;
import org.creativehubs.core.survey.HubNeed;
import org.creativehubs.core.survey.NeedState;
import org.creativehubs.core.survey.NeedsChecklist;
import org.creativehubs.metrics.kpi.KpiRow;
import org.creativehubs.metrics.kpi.KpiSheet;
import org.junit.jupiter.api.Test;

class OperatorFormsTest {

  @Test
  void eachNeedOfTheDocumentsBringsItsCasesWithTheirSource() {
    KpiSheet sheet = OperatorForms.answer(Kpis.example(OperatorFormsInput.class));
    assertThat(sheet.rows().stream().map(KpiRow::name))
        .containsExactly(
            "interests of residents",
            "self sufficient",
            "professional coordination",
            "existing spaces");
    assertThat(sheet.value("self sufficient", "operators"))
        .hasToString("community interest company (Baltic Creative)");
    assertThat(sheet.value("existing spaces", "funding"))
        .hasToString(
            "events (Peckham Levels); food and beverage (Peckham Levels);"
                + " rent (Baltic Creative, Peckham Levels)");
    assertThat(sheet.value("existing spaces", "evidence"))
        .hasToString(
            "Baltic Creative: warehouses were taken over;"
                + " Peckham Levels: a car park that was hardly used");
    assertThat(sheet.value("existing spaces", "by what")).hasToString("a depot that stands empty");
    assertThat(sheet.value("existing spaces", "sources").toString())
        .contains("UK Insight: Baltic Creative", "UK Insight: Peckham Levels");
    assertThat(sheet.findings().stream().map(Finding::sentence))
        .containsExactly(
            "no case speaks of professional coordination",
            "Krowji: nothing is said about any of these needs",
            "19 needs of the list have not been looked at");
  }

  @Test
  void aNeedThatIsMetIsAssessedBesideOneThatIsNot() {
    KpiSheet sheet =
        OperatorForms.answer(
            OperatorFormsInput.builder()
                .checklist(
                    checklist()
                        .putAnswers(HubNeed.MAKERS_LAB, NeedState.MET)
                        .putAnswers(HubNeed.SMALL_GRANTS, NeedState.PLANNED)
                        .build())
                .addCases(
                    hub("Foundry").putEvidence(HubNeed.MAKERS_LAB, "a wood shop").build(),
                    hub("Yard")
                        .addForms(LegalForm.CHARITY)
                        .addFunding(FundingSourceKind.COUNCIL)
                        .putEvidence(HubNeed.MAKERS_LAB, "printers")
                        .build())
                .build());
    assertThat(sheet.value("makers lab", "state")).hasToString("met");
    assertThat(sheet.value("small grants", "state")).hasToString("planned");
    assertThat(number(sheet, "makers lab", "cases")).isEqualTo(1);
    assertThat(number(sheet, "small grants", "cases")).isZero();
    assertThat(sheet.value("makers lab", "operators")).hasToString("charity (Yard)");
    assertThat(code(sheet, "small grants", "evidence")).isEqualTo("NOT_KNOWN");
    assertThat(code(sheet, "makers lab", "by what")).isEqualTo("NOT_KNOWN");
    assertThat(sheet.explain("makers lab", "cases").answer())
        .isEqualTo(sheet.value("makers lab", "cases"));
  }

  @Test
  void aChecklistThatNobodyFilledInIsRefused() {
    OperatorFormsInput.Builder input = OperatorFormsInput.builder();
    input.checklist(checklist().build()).addCases(hub("Yard").build());
    assertThatThrownBy(input::build)
        .hasMessage("checklist.answers must hold at least one element, but was none");
    OperatorFormsInput.Builder twice = OperatorFormsInput.builder();
    twice.checklist(checklist().putAnswers(HubNeed.MAKERS_LAB, NeedState.MET).build());
    assertThatThrownBy(() -> twice.addCases(hub("Yard").build(), hub("Yard").build()).build())
        .hasMessageContaining("cases[1]");
    assertThatThrownBy(() -> hub("Yard").putEvidence(HubNeed.MAKERS_LAB, " ").build())
        .hasMessageStartingWith("evidence[MAKERS_LAB] must hold a visible character");
  }

  private static NeedsChecklist.Builder checklist() {
    NeedsChecklist.Builder checklist = NeedsChecklist.builder();
    checklist.id("a-plan").subject("a plan");
    return checklist;
  }

  private static OperatorCase.Builder hub(String name) {
    OperatorCase.Builder hub = OperatorCase.builder();
    hub.hub(name).source(Source.of("Report on " + name));
    return hub;
  }
}
