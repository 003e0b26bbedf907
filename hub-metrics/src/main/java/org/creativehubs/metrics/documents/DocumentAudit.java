package org.creativehubs.metrics.documents;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.catalog.CatalogEntry;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.metrics.consistency.ConsistencyCheck;
import org.creativehubs.metrics.consistency.ConsistencyReport;

/**
 * What in a document does not add up? Takes what it says as a table of facts, each with its
 * section, and has {@link ConsistencyCheck} find what cannot be true together:
 *
 * <ul>
 *   <li>two values of one measure of one population, place and time, of which no number is both,
 *       whatever their units; and two dates of one event
 *   <li>a total that is not the sum of its parts, examples that are more than the whole, growth and
 *       quotients that do not follow from their two figures, a rate a year that does not lead from
 *       the earlier level to the later one
 *   <li>a part above its whole, a share of a whole above 1, what is said to be at most, or at
 *       least, another and is not
 *   <li>what must not come before something else and does
 *   <li>what is promised and is absent, or is given in another number
 * </ul>
 *
 * <p>Numbers with a qualifier are ranges, and ranges that meet agree: over 450 agrees with 500. A
 * rounded number stands for all that round to it, if the fact says what it is rounded to. Nothing
 * is compared that does not say of itself to be of the same measure, population, place and time, or
 * to be related. So a finding is certain, and no finding proves nothing.
 *
 * <p>A fact that can be read in several ways brings its value under each; all is then checked under
 * each reading, one at a time, and both results are shown. What does not add up counts as a
 * contradiction only if it holds however its facts are read, in every combination; the rest is
 * listed apart, with the readings under which it holds. Everything is decided on exact numbers;
 * nothing is rounded. Thread-safe.
 *
 * <pre>{@code
 * DocumentFact.Builder jobs = DocumentFact.builder();
 * jobs.measure("jobs").unit("jobs").place("Leeds");
 * DocumentFact first = jobs.id("a").value(QualifiedNumber.parse("over 450")).section("1").build();
 * DocumentFact other = jobs.id("b").value(QualifiedNumber.parse("300")).section("4.2").build();
 * DocumentAudit.of("Plan", List.of(first, other)).findings().size(); // 1
 * }</pre>
 */
public final class DocumentAudit {

  private static final Cap CHECKS = Cap.ofWork("facts under their readings", 1_000_000);

  /** Its entry in the catalogue; the example stands beside this class. */
  public static final CatalogEntry<DocumentAuditInput, DocumentAuditReport> ENTRY =
      CatalogEntry.of(
              "document-audit",
              DocumentAudit.class,
              DocumentAuditInput.class,
              DocumentAuditReport.class)
          .title("Document audit")
          .question("What in a document does not add up, and where does it stand?")
          .convention("only figures of one measure, population, place and time are compared")
          .convention("numbers with a qualifier are ranges; ranges that meet agree")
          .convention("a rounded number stands for all within half a step on either side")
          .convention("units of one kind are converted exactly; others are words")
          .convention("examples may fall short of the whole, and together are not above it")
          .convention("each reading of a fact is checked with all others as they are read")
          .convention("a contradiction holds under every reading of its facts; others stand apart")
          .convention("growth a year is compound, over whole years between two dates")
          .source(ConsistencyCheck.SOURCE)
          .cap(CHECKS)
          .mostElements(2_000)
          .answeredBy(DocumentAudit::answer);

  private DocumentAudit() {}

  /**
   * Audits what a document says, nothing being tolerated.
   *
   * @param document what it is called; not blank
   * @param facts what it says, each with an id of its own
   * @return what does not add up
   */
  public static DocumentAuditReport of(String document, List<DocumentFact> facts) {
    return answer(DocumentAuditInput.builder().document(document).addAllFacts(facts).build());
  }

  /**
   * Answers the input of the catalogue.
   *
   * @param input the document, what it says, and what is tolerated
   * @return what does not add up, as it is read and under each other reading
   */
  public static DocumentAuditReport answer(DocumentAuditInput input) {
    long others = input.facts().stream().mapToLong(fact -> fact.otherReadings().size()).sum();
    CHECKS.check("facts", input.facts().size(), others + 1);
    ConsistencyReport asRead = check(input);
    DocumentAuditReport.Builder report = DocumentAuditReport.builder();
    report.conditional(new FindingsByReading(input, CHECKS).conditional());
    report.document(input.document()).consistency(asRead);
    for (int i = 0; i < input.facts().size(); i++) {
      addReadings(i, input, asRead, report);
    }
    return report.build();
  }

  private static ConsistencyReport check(DocumentAuditInput input) {
    return ConsistencyCheck.answer(StatedFacts.of(input));
  }

  private static void addReadings(
      int index,
      DocumentAuditInput input,
      ConsistencyReport asRead,
      DocumentAuditReport.Builder report) {
    DocumentFact fact = input.facts().get(index);
    if (!fact.otherReadings().isEmpty()) {
      QualifiedNumber value = fact.value().orElseThrow();
      report.addReadings(reading(fact, fact.reading().orElseThrow(), value, asRead));
      fact.otherReadings()
          .forEach(
              (reading, other) ->
                  report.addReadings(
                      reading(fact, reading, other, check(readAs(other, index, input)))));
    }
  }

  private static DocumentAuditInput readAs(
      QualifiedNumber value, int index, DocumentAuditInput input) {
    List<DocumentFact> facts = new ArrayList<>(input.facts());
    facts.set(index, FindingsByReading.readAs(facts.get(index), value));
    return input.toBuilder().facts(facts).build();
  }

  private static AuditReading reading(
      DocumentFact fact, String reading, QualifiedNumber value, ConsistencyReport found) {
    return AuditReading.builder()
        .fact(fact.id())
        .section(fact.section())
        .reading(reading)
        .value(value)
        .unit(fact.unit().orElseThrow())
        .report(found)
        .build();
  }
}
