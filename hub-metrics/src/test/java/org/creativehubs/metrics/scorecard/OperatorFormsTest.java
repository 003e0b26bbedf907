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
            "INTERESTS_OF_RESIDENTS",
            "SELF_SUFFICIENT",
            "PROFESSIONAL_COORDINATION",
            "EXISTING_SPACES");
    assertThat(sheet.value("SELF_SUFFICIENT", "operators"))
        .hasToString("COMMUNITY_INTEREST_COMPANY (Baltic Creative)");
    assertThat(sheet.value("EXISTING_SPACES", "funding"))
        .hasToString(
            "EVENTS (Peckham Levels); FOOD_AND_BEVERAGE (Peckham Levels);"
                + " RENT (Baltic Creative, Peckham Levels)");
    assertThat(sheet.value("EXISTING_SPACES", "evidence"))
        .hasToString(
            "Baltic Creative: warehouses were taken over;"
                + " Peckham Levels: a car park that was hardly used");
    assertThat(sheet.value("EXISTING_SPACES", "by what")).hasToString("a depot that stands empty");
    assertThat(sheet.value("EXISTING_SPACES", "sources").toString())
        .contains("UK Insight: Baltic Creative", "UK Insight: Peckham Levels");
    assertThat(sheet.findings().stream().map(Finding::sentence))
        .containsExactly(
            "no case speaks of PROFESSIONAL_COORDINATION",
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
    assertThat(sheet.value("MAKERS_LAB", "state")).hasToString("MET");
    assertThat(sheet.value("SMALL_GRANTS", "state")).hasToString("PLANNED");
    assertThat(number(sheet, "MAKERS_LAB", "cases")).isEqualTo(1);
    assertThat(number(sheet, "SMALL_GRANTS", "cases")).isZero();
    assertThat(sheet.value("MAKERS_LAB", "operators")).hasToString("CHARITY (Yard)");
    assertThat(code(sheet, "SMALL_GRANTS", "evidence")).isEqualTo("NOT_KNOWN");
    assertThat(code(sheet, "MAKERS_LAB", "by what")).isEqualTo("NOT_KNOWN");
    assertThat(sheet.explain("MAKERS_LAB", "cases").answer())
        .isEqualTo(sheet.value("MAKERS_LAB", "cases"));
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
