package org.creativehubs.metrics.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.PartialDate;

/** Laws of an audit, whatever a document says. */
class DocumentAuditProperties {

  @Provide
  Arbitrary<QualifiedNumber> numbers() {
    Arbitrary<Integer> value = Arbitraries.integers().between(1, 60);
    Arbitrary<QualifiedNumber> plain =
        Combinators.combine(
                value, Arbitraries.of(Qualifier.values()).filter(one -> one != Qualifier.BETWEEN))
            .as((number, qualifier) -> QualifiedNumber.of(qualifier, number));
    Arbitrary<QualifiedNumber> between =
        Combinators.combine(value, value)
            .as((from, more) -> QualifiedNumber.between(Ratio.of(from), Ratio.of(from + more)));
    return Arbitraries.oneOf(plain, between);
  }

  private static DocumentFact fact(String id, QualifiedNumber value) {
    return DocumentFact.builder()
        .id(id)
        .measure("jobs")
        .value(value)
        .unit("jobs")
        .population("all")
        .section(id)
        .build();
  }

  private static List<Finding> found(DocumentFact... facts) {
    return DocumentAudit.of("Report", List.of(facts)).findings();
  }

  @Property
  void aPairContradictsExactlyIfNoNumberIsInBothRanges(
      @ForAll("numbers") QualifiedNumber one, @ForAll("numbers") QualifiedNumber other) {
    boolean meet =
        one.range().isConnected(other.range())
            && !one.range().intersection(other.range()).isEmpty();
    boolean touch = !meet && Finding.gap(one, other).isZero(); // open ends, no gap
    assertThat(found(fact("a", one), fact("b", other)).isEmpty()).isEqualTo(meet || touch);
  }

  @Property
  void anotherPopulationTakesTheContradictionAway(
      @ForAll("numbers") QualifiedNumber one, @ForAll("numbers") QualifiedNumber other) {
    DocumentFact changed = fact("b", other).toBuilder().population("women").build();
    assertThat(found(fact("a", one), changed)).isEmpty();
  }

  /** Of a pair, of a sum, of examples, of growth and of a part in its whole. */
  @Property
  void wideningARangeNeverAddsAContradiction(
      @ForAll("numbers") QualifiedNumber one,
      @ForAll("numbers") QualifiedNumber other,
      @ForAll("numbers") QualifiedNumber total,
      @ForAll("relations") ClaimRelation relation) {
    QualifiedNumber wider = wider(one);
    assertThat(wider.range().encloses(one.range())).isTrue();
    assertThat(number(wider, other, total, relation))
        .isLessThanOrEqualTo(number(one, other, total, relation));
    assertThat(number(other, wider, total, relation))
        .isLessThanOrEqualTo(number(other, one, total, relation));
    assertThat(number(other, total, wider, relation))
        .isLessThanOrEqualTo(number(other, total, one, relation));
  }

  @Provide
  Arbitrary<ClaimRelation> relations() {
    return Arbitraries.of(
        ClaimRelation.SUM,
        ClaimRelation.EXAMPLES,
        ClaimRelation.GROWTH,
        ClaimRelation.QUOTIENT,
        ClaimRelation.AT_MOST,
        ClaimRelation.AT_LEAST,
        ClaimRelation.SAME);
  }

  private static int number(
      QualifiedNumber first, QualifiedNumber second, QualifiedNumber total, ClaimRelation how) {
    DocumentFact a = fact("a", first).toBuilder().measure("first").build();
    DocumentFact b = fact("b", second).toBuilder().measure("second").build();
    DocumentFact.Builder all = fact("all", total).toBuilder().relation(how).addParts("a", "b");
    return found(a, b, (how == ClaimRelation.GROWTH ? all.unit("%") : all).build()).size();
  }

  /** One step more on either side that has an end. */
  private static QualifiedNumber wider(QualifiedNumber number) {
    Ratio value = number.value();
    return switch (number.qualifier()) {
      case EXACT -> QualifiedNumber.between(value.minus(Ratio.ONE), value.plus(Ratio.ONE));
      case BETWEEN ->
          QualifiedNumber.between(
              value.minus(Ratio.ONE), number.to().orElseThrow().plus(Ratio.ONE));
      case OVER, AT_LEAST -> QualifiedNumber.of(Qualifier.AT_LEAST, value.minus(Ratio.ONE));
      case UNDER, UP_TO, NEARLY -> QualifiedNumber.of(Qualifier.UP_TO, value.plus(Ratio.ONE));
      case CIRCA -> number;
    };
  }

  @Property
  void theOrderOfTheFactsDoesNotMatter(@ForAll Random random) {
    DocumentAuditInput example = JsonCatalog.example(DocumentAudit.ENTRY);
    List<DocumentFact> facts = new ArrayList<>(example.facts());
    Collections.shuffle(facts, random);
    assertThat(told(DocumentAudit.of(example.document(), facts)))
        .isEqualTo(told(DocumentAudit.answer(example)));
  }

  private static List<String> told(DocumentAuditReport report) {
    return report.findings().stream().map(one -> one.kind() + ": " + one.sentence()).toList();
  }

  /** Numbers in another unit of their kind say the same. */
  @Property
  void unitsOfOneKindSayTheSame(
      @ForAll("numbers") QualifiedNumber one, @ForAll("numbers") QualifiedNumber other) {
    Ratio foot = Ratio.parse("0.09290304");
    DocumentFact a = fact("a", one).toBuilder().unit("ft2").build();
    DocumentFact b = fact("b", other).toBuilder().unit("ft2").build();
    DocumentFact metric = b.toBuilder().unit("m2").value(other.times(foot)).build();
    assertThat(found(a, metric)).hasSameSizeAs(found(a, b));
  }

  @Property(tries = 20)
  void manyFactsOfManyPopulationsAreNeverCompared(@ForAll("numbers") QualifiedNumber value) {
    DocumentFact[] facts =
        IntStream.range(0, 50)
            .mapToObj(i -> fact("f" + i, value.times(Ratio.of(i + 1))).toBuilder().place("p" + i))
            .map(DocumentFact.Builder::build)
            .toArray(DocumentFact[]::new);
    assertThat(found(facts)).isEmpty();
  }

  /** The rate that the levels make is never one that misses them, whatever it is rounded to. */
  @Property
  void aRateMadeOfItsLevelsIsNeverAFinding(
      @ForAll @IntRange(min = -90, max = 300) int percent,
      @ForAll @IntRange(min = 1, max = 40) int years,
      @ForAll @IntRange(min = 1, max = 9999) int level) {
    Ratio factor = Ratio.of(100 + percent, 100);
    Ratio grown = Ratio.of(level);
    for (int i = 0; i < years; i++) {
      grown = grown.times(factor);
    }
    DocumentFact now = dated("now", grown, 2000 + years);
    DocumentFact then = dated("then", Ratio.of(level), 2000);
    DocumentFact.Builder rate = DocumentFact.builder().id("rate").measure("growth").section("1");
    rate.unit("%").relation(ClaimRelation.COMPOUND_GROWTH).addParts("now", "then");
    DocumentFact right = rate.value(QualifiedNumber.exact(percent)).build();
    assertThat(found(now, then, right)).isEmpty();
    assertThat(found(now, then, right.toBuilder().roundedTo(Ratio.ONE).build())).isEmpty();
    assertThat(found(now, then, rate.value(QualifiedNumber.exact(percent + 1)).build())).hasSize(1);
  }

  private static DocumentFact dated(String id, Ratio value, int year) {
    return DocumentFact.builder()
        .id(id)
        .measure("firms")
        .value(QualifiedNumber.exact(value))
        .unit("firms")
        .on(PartialDate.parse(String.valueOf(year)))
        .section(id)
        .build();
  }

  /** A finding is a contradiction, or depends on readings, and never both. */
  @Property
  void moreReadingsOnlyTakeContradictionsAway(
      @ForAll("numbers") QualifiedNumber one,
      @ForAll("numbers") QualifiedNumber other,
      @ForAll("numbers") QualifiedNumber read) {
    DocumentFact plain = fact("a", one);
    DocumentFact several = plain.toBuilder().reading("so").putOtherReadings("or so", read).build();
    DocumentAuditReport before = DocumentAudit.of("R", List.of(plain, fact("b", other)));
    DocumentAuditReport after = DocumentAudit.of("R", List.of(several, fact("b", other)));
    assertThat(after.findings().size()).isLessThanOrEqualTo(before.findings().size());
    boolean alone = found(fact("a", read), fact("b", other)).isEmpty();
    assertThat(after.findings().isEmpty()).isEqualTo(before.findings().isEmpty() || alone);
    assertThat(after.conditional().isEmpty()).isEqualTo(before.findings().isEmpty() == alone);
  }
}
