package org.creativehubs.metrics.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What an audit refuses: what its values must not be, and more than it takes on. */
class AuditRefusalsTest {

  private static void assertRefused(ThrowingCallable made, Fault code, String message) {
    assertThatThrownBy(made)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(message);
  }

  private static DocumentFact.Builder fact(String id, long value) {
    return DocumentFact.builder()
        .id(id)
        .measure(id)
        .value(QualifiedNumber.exact(value))
        .unit("seats")
        .section("1");
  }

  @Test
  void aDocumentHasANameAndItsFactsAnIdEach() {
    DocumentFact fact = fact("a", 1).build();
    assertRefused(
        () -> DocumentAudit.of(" ", List.of(fact)),
        Fault.EMPTY,
        "document must hold a visible character, but was  ");
    assertRefused(
        () -> DocumentAudit.of("Fair", List.of(fact, fact)),
        Fault.DUPLICATE,
        "facts[1] must have an id of its own, but was a");
  }

  private static DocumentAuditReport report() {
    DocumentFact several =
        fact("a", 1).reading("so").putOtherReadings("or so", QualifiedNumber.exact(2)).build();
    DocumentFact same = fact("b", 1).measure("a").build();
    return DocumentAudit.of("Fair", List.of(several, same));
  }

  private static AuditReading.Builder reading() {
    return AuditReading.builder()
        .fact("a")
        .section("1")
        .reading("so")
        .value(QualifiedNumber.exact(1))
        .unit("seats")
        .report(report().consistency());
  }

  @Test
  void aReadingNamesItsFactSectionWordsAndUnit() {
    assertRefused(
        () -> reading().fact(" ").build(), Fault.EMPTY, "fact must hold a visible character");
    assertRefused(
        () -> reading().section(" ").build(), Fault.EMPTY, "section must hold a visible character");
    assertRefused(
        () -> reading().reading(" ").build(), Fault.EMPTY, "reading must hold a visible character");
    assertRefused(
        () -> reading().unit(" ").build(), Fault.EMPTY, "unit must hold a visible character");
    assertRefused(
        () ->
            DocumentAuditReport.builder().document(" ").consistency(report().consistency()).build(),
        Fault.EMPTY,
        "document must hold a visible character");
  }

  @Test
  void aFindingThatDependsHoldsUnderSomeReadingsAndNotUnderAll() {
    ConditionalFinding found = report().conditional().get(0);
    ConditionalFinding.Builder finding = ConditionalFinding.builder().finding(found.finding());
    assertRefused(
        () -> finding.readings(2).build(),
        Fault.EMPTY,
        "under must hold at least one element, but was none");
    finding.addUnder("a: so", "a: or so");
    assertThat(finding.readings(3).build().under()).hasSize(2);
    assertRefused(
        () -> finding.readings(2).build(),
        Fault.OUT_OF_RANGE,
        "readings less under must be > 0, but was 0");
  }

  /** 1,001 facts are checked once as read and once for each of 999 other readings. */
  @Test
  void oneThousandReadingsOfAThousandFactsAreTooMany() {
    List<DocumentFact> facts = new ArrayList<>();
    DocumentFact.Builder many = fact("many", 1).reading("so");
    for (int i = 0; i < 999; i++) {
      many.putOtherReadings("or " + i, QualifiedNumber.exact(i));
    }
    facts.add(many.build());
    for (int i = 0; i < 1_000; i++) {
      facts.add(fact("f" + i, i).build());
    }
    assertRefused(
        () -> DocumentAudit.of("Fair", facts),
        Fault.TOO_LARGE,
        "facts must ask for at most 1,000,000 facts under their readings, but was 1001000");
  }

  /** Two facts in four ways are eight facts to check. */
  @Test
  void readingsThatMultiplyAreRefusedBeforeTheyAreTried() {
    DocumentFact.Builder hall = fact("hall", 100).measure("seats").reading("hall");
    DocumentFact.Builder year = fact("year", 200).measure("seats").reading("year");
    DocumentAuditInput input =
        DocumentAuditInput.builder()
            .document("Fair")
            .addFacts(
                hall.putOtherReadings("house", QualifiedNumber.exact(300)).build(),
                year.putOtherReadings("day", QualifiedNumber.exact(300)).build())
            .build();
    Cap seven = Cap.ofWork("facts under their readings", 7);
    assertRefused(
        () -> new FindingsByReading(input, seven).conditional(),
        Fault.TOO_LARGE,
        "facts must ask for at most 7 facts under their readings, but was 8");
    Cap eight = Cap.ofWork("facts under their readings", 8);
    assertThat(new FindingsByReading(input, eight).conditional()).hasSize(1);
  }
}
