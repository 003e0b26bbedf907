package org.creativehubs.metrics.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Which facts a finding depends on, under which of their readings, and how that is shown. */
class AuditReadingsTest {

  private static DocumentFact.Builder fact(String id, String measure, String value) {
    return DocumentFact.builder()
        .id(id)
        .measure(measure)
        .value(QualifiedNumber.parse(value))
        .unit("seats")
        .section("section of " + id);
  }

  private static DocumentFact.Builder read(
      DocumentFact.Builder fact, String reading, String other, String value) {
    return fact.reading(reading).putOtherReadings(other, QualifiedNumber.parse(value));
  }

  private static DocumentAuditReport audit(DocumentFact.Builder... facts) {
    return DocumentAudit.of(
        "Fair", List.of(facts).stream().map(DocumentFact.Builder::build).toList());
  }

  /** Stalls differ from the list under one reading; they are also the sum of two facts. */
  @Test
  void aFactThatIsASumBringsItsPartsWithIt() {
    DocumentAuditReport report =
        audit(
            read(fact("all", "seats", "100"), "hall", "house", "300")
                .relation(ClaimRelation.SUM)
                .addParts("a", "b"),
            fact("listed", "seats", "300"),
            fact("a", "stalls", "circa 50"),
            fact("b", "balcony", "circa 50"));
    assertThat(report.findings()).isEmpty();
    assertThat(report.conditional())
        .extracting(
            one -> one.finding().kind(), ConditionalFinding::under, ConditionalFinding::readings)
        .containsExactly(tuple(FindingKind.QUANTITY_DIFFERS, List.of("seats: hall"), 2));
  }

  @Test
  void readingsOfFactsThatAFindingIsNotAboutDoNotCount() {
    DocumentAuditReport report =
        audit(
            read(fact("one", "seats", "100"), "hall", "house", "300"),
            fact("other", "seats", "300").reading("as counted"),
            read(fact("far", "rooms", "3"), "large", "all", "8"));
    assertThat(report.conditional())
        .extracting(ConditionalFinding::under, ConditionalFinding::readings)
        .containsExactly(tuple(List.of("seats: hall"), 2));
  }

  /** 300 to the hundred is any number from 250 to 350. */
  @Test
  void anotherReadingIsRoundedAsTheFirst() {
    Ratio hundred = Ratio.of(100);
    DocumentFact.Builder one = read(fact("one", "seats", "100"), "hall", "house", "300");
    DocumentAuditReport rounded = audit(one.roundedTo(hundred), fact("near", "seats", "340"));
    assertThat(rounded.readings())
        .extracting(reading -> reading.report().findings().size())
        .containsExactly(1, 0);
    assertThat(audit(one, fact("far", "seats", "360")).findings()).hasSize(1);
  }

  @Test
  void aReadingThatIsARangeIsNotRounded() {
    DocumentFact.Builder one = read(fact("one", "seats", "100"), "hall", "house", "over 300");
    DocumentAuditReport report = audit(one.roundedTo(Ratio.of(100)), fact("b", "seats", "290"));
    assertThat(report.findings()).hasSize(1);
    assertThat(audit(one, fact("b", "seats", "301")).findings()).isEmpty();
  }

  @Test
  void aReportThatFindsSomethingIsNotConsistent() {
    assertThat(audit(fact("a", "seats", "1"), fact("b", "seats", "2")).isConsistent()).isFalse();
    assertThat(audit(fact("a", "seats", "2"), fact("b", "seats", "2")).isConsistent()).isTrue();
  }

  private static List<String> titles(DocumentAuditReport report) {
    return report.sheets().stream()
        .map(Sheet::table)
        .map(Object::toString)
        .map(table -> table.lines().findFirst().orElseThrow())
        .toList();
  }

  @Test
  void tablesOfReadingsStandOnlyWhereThereAreSome() {
    DocumentAuditReport several =
        audit(
            read(fact("one", "seats", "100"), "hall", "house", "300"),
            fact("other", "seats", "300"));
    assertThat(titles(several))
        .startsWith(
            "What does not add up in Fair",
            "What does not add up under one reading",
            "What can be read in several ways");
    DocumentAuditReport plain = audit(fact("one", "seats", "100"));
    assertThat(titles(plain))
        .startsWith("What does not add up in Fair")
        .doesNotContain(
            "What does not add up under one reading", "What can be read in several ways")
        .hasSize(several.sheets().size() - 2);
    assertThat(several.toString()).startsWith("What does not add up in Fair").contains("hall");
  }

  @Test
  void explanationsEndWithWhatEachReadingComesTo() {
    DocumentAuditReport report =
        audit(
            read(fact("one", "seats", "100"), "hall", "house", "300"),
            fact("other", "seats", "300"));
    List<Explanation> all = report.explanations();
    int compared = report.consistency().explanations().size();
    assertThat(all.subList(0, compared)).isEqualTo(report.consistency().explanations());
    assertThat(all.subList(compared, all.size()))
        .extracting(one -> one.question() + " " + one.answer())
        .containsExactly(
            "What does not add up if one is read so? 1",
            "What does not add up if one is read so? 0");
  }

  private static DocumentFact.Builder year(String id, String value, String from, String to) {
    return fact(id, "visits", value).on(PartialDate.parse(from)).to(PartialDate.parse(to));
  }

  @Test
  void figuresOfAPeriodAreComparedWithThoseOfTheSamePeriod() {
    assertThat(audit(year("a", "3", "2024", "2025"), year("b", "4", "2024", "2025")).findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "visits from 2024 to 2025, the data given: it is given as 3 seats in one place and as"
                + " 4 seats in another");
    assertThat(audit(year("a", "3", "2024", "2025"), year("b", "4", "2024", "2026")).findings())
        .isEmpty();
    assertThat(audit(year("a", "3", "2024", "2025"), year("b", "4", "2023", "2025")).findings())
        .isEmpty();
  }

  @Test
  void anEventIsToldWithWhoseItIs() {
    DocumentFact.Builder opening =
        DocumentFact.builder().measure("opening").population("the hall").section("1");
    assertThat(
            audit(
                    opening.id("a").on(PartialDate.parse("2020")),
                    opening.build().toBuilder().id("b").on(PartialDate.parse("2022")))
                .findings())
        .extracting(Finding::subject)
        .containsExactly("opening of the hall, the data given");
  }
}
