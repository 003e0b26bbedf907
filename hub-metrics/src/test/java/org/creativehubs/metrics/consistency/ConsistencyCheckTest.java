package org.creativehubs.metrics.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.metrics.consistency.Dossier.exactly;
import static org.creativehubs.metrics.consistency.Dossier.figure;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.strategy.OperationsPlan;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class ConsistencyCheckTest {

  private static ConsistencyReport example() {
    return ConsistencyCheck.answer(ExampleDocuments.input());
  }

  @Test
  void nothingGivenMeansNothingComparedAndNothingFound() {
    ConsistencyReport report = ConsistencyCheck.answer(exactly().build());
    assertThat(report.isConsistent()).isTrue();
    assertThat(report.compared()).isEmpty();
    assertThat(report.explanations()).hasSize(1);
  }

  @Test
  void theExampleOfTheCatalogueShowsManyKindsOfFindings() {
    assertThat(example().findings())
        .extracting(Finding::kind)
        .contains(
            FindingKind.MEMBERS_MISS_TOTAL,
            FindingKind.BREAKDOWN_MISSES_WHOLE,
            FindingKind.CLAIM_MISSES_SUM,
            FindingKind.COUNT_MISSES_LIST,
            FindingKind.QUANTITY_DIFFERS,
            FindingKind.PERIOD_NOT_WHOLE_YEARS,
            FindingKind.TARGET_NOT_GIVEN,
            FindingKind.PILLAR_UNKNOWN,
            FindingKind.EVENTS_MISS_ANNOUNCED)
        .doesNotContain(FindingKind.AWARDS_MISS_CLAIM, FindingKind.SHARES_MISS_WHOLE);
    assertThat(example().compared())
        .containsKeys(FindingKind.AWARDS_MISS_CLAIM, FindingKind.PARTS_ABOVE_WHOLE);
  }

  @Test
  void theReportIsATableAndGoesThroughJson() {
    ConsistencyReport report = example();
    assertThat(report.table().rows()).hasSameSizeAs(report.findings());
    assertThat(report.toString()).contains("quantity differs", "GVA of games, the data given");
    String row = "quantity differs, GVA of games, the data given";
    assertThat(report.explain(row, "difference").answer()).hasToString("1");
    assertThat(report.explanations()).hasSize(report.findings().size() + 1);
    assertThat(HubJson.read(HubJson.write(report), ConsistencyReport.class)).isEqualTo(report);
    assertThat(JsonCatalog.example(ConsistencyCheck.ENTRY)).isEqualTo(ExampleDocuments.input());
  }

  @Test
  void quotientsOfRangesAreRanges() {
    assertThat(quotient("6", "3")).isEqualTo("2");
    assertThat(quotient("over 6", "3")).isEqualTo("over 2");
    assertThat(quotient("6", "over 3")).isEqualTo("up to 2");
    assertThat(quotient("between 6 and 8", "between 2 and 3")).isEqualTo("between 2 and 4");
    assertThat(quotient("over 6", "up to 3")).isEqualTo("at least 2");
    assertThat(quotient("over 6", "over 3")).isEqualTo("circa 2");
    assertThat(quotient("6", "0")).isEqualTo("circa 0");
    assertThat(quotient("-6", "over 3")).isEqualTo("circa 0");
  }

  private static String quotient(String above, String below) {
    return RangeQuotient.of(QualifiedNumber.parse(above), QualifiedNumber.parse(below)).toString();
  }

  @Test
  void theToleranceIsTheLargerOfAbsoluteAndRelative() {
    Tolerances tolerances = Dossier.tolerating("2", "0.5%", "1", "10%");
    QualifiedNumber five = QualifiedNumber.exact(5);
    QualifiedNumber fifty = QualifiedNumber.exact(50);
    assertThat(tolerances.around(five, "GBP")).isEqualTo(Ratio.of(2));
    assertThat(tolerances.around(fifty, "GBP")).isEqualTo(Ratio.of(5));
    assertThat(tolerances.around(five, "jobs")).isEqualTo(Ratio.ONE);
    assertThat(tolerances.around(QualifiedNumber.exact(Ratio.of(1, 100)), "share"))
        .isEqualTo(Ratio.of(1, 200));
  }

  @Test
  void badInputIsRefusedByName() {
    refused(() -> Dossier.tolerating("-1", "0", "0", "0"), "amount must be >= 0, but was -1");
    refused(
        () -> Dossier.claim(ClaimRelation.SUM, figure("total", "1", "jobs")),
        "parts must hold at least one element, but was none");
    refused(
        () ->
            Dossier.claim(
                ClaimRelation.SUM, figure("total", "1", "jobs"), figure("part", "1", "people")),
        "parts[0].unit must be jobs as of the figure, but was people");
    refused(
        () ->
            Dossier.claim(
                ClaimRelation.QUOTIENT, figure("rate", "1", "share"), figure("a", "1", "jobs")),
        "parts must be two, but was 1");
    refused(
        () -> Dossier.claim(ClaimRelation.AWARDS, figure("grants", "1", "pounds")),
        "figure.unit must be a currency code for AWARDS, but was pounds");
    refused(
        () -> Dossier.claim(ClaimRelation.COUNT, figure("cases", "1", "cases")),
        "items must hold at least one element, but was none");
    OperationsPlan plan = OperationsPlan.builder().id("plan").name("Plan").build();
    refused(
        () -> exactly().addOperationsPlans(plan).build(),
        "strategies must be exactly one where there are plans beside it, but was 0");
    Claim claim = Dossier.claim(ClaimRelation.AWARDS, figure("grants", "1", "GBP"));
    refused(
        () -> exactly().addAllClaims(List.of(claim, claim)).build(),
        "claims[1] must have an id of its own, but was claim");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }
}
