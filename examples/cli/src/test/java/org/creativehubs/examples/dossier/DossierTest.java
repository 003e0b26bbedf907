package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.creativehubs.core.casestudy.CaseStudy;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.metrics.consistency.ConsistencyReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {

  private static final Source SOURCE = Source.builder().document("A guide").build();

  private static CaseStudy study(String id) {
    return CaseStudy.builder().id(id).title("A case").source(SOURCE).build();
  }

  private static Dossier explaining(String name, int question, String row, String column) {
    return Edited.dossier(
        name,
        Edited.question(name, question) + "/explained",
        "{\"" + row + "\": \"" + column + "\"}");
  }

  @ParameterizedTest
  @MethodSource("org.creativehubs.examples.dossier.Shipped#names")
  void everyShippedDossierReadsBackAsItWasWritten(String name) {
    Dossier dossier = Shipped.dossier(name);

    assertThat(HubJson.read(HubJson.write(dossier), Dossier.class)).isEqualTo(dossier);
  }

  @Test
  void aCaseStudyAloneMakesADossier() {
    Dossier dossier = Dossier.builder().title("One case").addCaseStudies(study("a")).build();

    assertThat(ReportPage.of(dossier, Report.on(dossier))).contains("Sources", "[1] A guide");
  }

  @Test
  void theSameCaseStudyTwiceIsRefused() {
    Dossier.Builder twice =
        Dossier.builder().title("Two").addCaseStudies(study("a")).addCaseStudies(study("a"));

    assertThatThrownBy(twice::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("caseStudies[1] must have an id of its own, but was a");
  }

  @Test
  void aCellThatTheAnswerDoesNotHaveIsRefused() {
    Dossier wrong = explaining("baltic-creative", 2, "makers-sheds", "colour");

    assertThatThrownBy(() -> Report.on(wrong))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("questions[2].explained must be one of ")
        .hasMessageContaining("colour");
  }

  @Test
  void cellsOfAnAnswerThatExplainsNoneAreRefused() {
    Dossier wrong = explaining("shareplay", 0, "jobs", "growth");

    assertThatThrownBy(() -> Report.on(wrong))
        .hasMessage(
            "questions[0].explained must be empty where the answer explains no cells, but was"
                + " compound-growth-rate");
  }

  @Test
  void aQuestionCanHaveACellOfItsAnswerExplained() {
    CalculatorReply reply = Report.on(Shipped.dossier("baltic-creative")).answers().get(2);

    assertThat(reply.explanations())
        .anySatisfy(cell -> assertThat(cell.toString()).contains("GBP 84000.00"));
  }

  @Test
  void theFirstThirteenMonthsOfPeckhamLevelsSplitAsPublished() {
    HubOutlook outlook = outlook("peckham-levels");

    assertThat(shareOfThirteenMonths(outlook, LineKind.RENT)).isCloseTo(0.96, within(1e-5));
    assertThat(shareOfThirteenMonths(outlook, LineKind.EVENTS)).isCloseTo(0.01, within(1e-5));
    assertThat(shareOfThirteenMonths(outlook, LineKind.FOOD_AND_DRINK))
        .isCloseTo(0.01, within(1e-5));
    assertThat(shareOfThirteenMonths(outlook, LineKind.MEMBERSHIPS)).isCloseTo(0.02, within(1e-5));
  }

  @Test
  void balticCreativeGrowsAsPublishedToASurplusOfAMillion() {
    HubOutlook outlook = outlook("baltic-creative");

    List<Ratio> areas =
        outlook.model().units().stream().map(unit -> unit.area().orElseThrow().amount()).toList();
    assertThat(areas.get(0)).isEqualTo(Ratio.of(45_000));
    assertThat(Ratio.sum(areas.subList(0, 2))).isEqualTo(Ratio.of(118_000));
    assertThat(Ratio.sum(areas)).isEqualTo(Ratio.of(250_000));
    assertThat(outlook.surplus(10))
        .isBetween(Money.parse("GBP 1000000"), Money.parse("GBP 1001000"));
  }

  private static HubOutlook outlook(String name) {
    Dossier dossier = Shipped.dossier(name);
    for (int i = 0; i < dossier.questions().size(); i++) {
      if (Questions.of(dossier).result(i) instanceof HubOutlook outlook) {
        return outlook;
      }
    }
    throw new AssertionError(name + " asks for no outlook");
  }

  private static double shareOfThirteenMonths(HubOutlook outlook, LineKind kind) {
    return sum(outlook, kind::equals) / sum(outlook, LineKind::isEarned);
  }

  private static double sum(HubOutlook outlook, Predicate<LineKind> kinds) {
    return outlook.lines().stream()
        .filter(line -> kinds.test(line.kind()))
        .mapToDouble(line -> Arrays.stream(line.minorUnits()).limit(13).sum())
        .sum();
  }

  @Test
  void whatDoesNotAgreeIsInTheReportAndAmongItsTables() {
    Report report = Report.on(Shipped.dossier("staffordshire"));

    ConsistencyReport found = report.findings().orElseThrow();
    assertThat(found.of(FindingKind.EVENTS_MISS_ANNOUNCED)).hasSize(1);
    assertThat(report.tables()).contains(found.table());
  }

  @Test
  void aDossierWithNothingToCompareHasNoFindings() {
    Dossier dossier = Dossier.builder().title("One case").addCaseStudies(study("a")).build();

    assertThat(Report.on(dossier).findings()).isEmpty();
  }

  @Test
  void whatWasComparedAndAgreesIsToldWithoutATable() {
    Report report = Report.on(Shipped.dossier("krowji"));

    assertThat(report.findings()).hasValueSatisfying(ConsistencyReport::isConsistent);
    assertThat(report.findings().orElseThrow().compared())
        .containsEntry(FindingKind.PERIOD_NOT_WHOLE_YEARS, 1);
    assertThat(report.tables()).doesNotContain(report.findings().orElseThrow().table());
  }
}
