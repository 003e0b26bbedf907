package org.creativehubs.metrics.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.creativehubs.core.document.ClaimRelation;
import org.creativehubs.core.document.DocumentFact;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.finding.Finding;
import org.creativehubs.core.finding.FindingKind;
import org.creativehubs.core.json.JsonCatalog;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.SheetRead;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What an audit finds, and what it must not accuse a document of. */
class DocumentAuditTest {

  private static DocumentFact.Builder fact(String id, String measure, String value, String unit) {
    return DocumentFact.builder()
        .id(id)
        .measure(measure)
        .value(QualifiedNumber.parse(value))
        .unit(unit)
        .section("section of " + id);
  }

  private static DocumentFact.Builder event(String id, String what, String on) {
    return DocumentFact.builder()
        .id(id)
        .measure(what)
        .on(PartialDate.parse(on))
        .section("section of " + id);
  }

  private static List<Finding> found(DocumentFact.Builder... facts) {
    List<DocumentFact> all = List.of(facts).stream().map(DocumentFact.Builder::build).toList();
    return DocumentAudit.of("Report", all).findings();
  }

  private static DocumentAuditReport example() {
    return DocumentAudit.answer(JsonCatalog.example(DocumentAudit.ENTRY));
  }

  @Test
  void theExampleHasOneFindingOfEachKindAndCitesBothSections() {
    assertThat(example().sheet().table().rows())
        .extracting(row -> row.get(0) + " | " + row.get(2))
        .containsExactlyInAnyOrder(
            "growth misses levels | 3.1; Table 2",
            "quantity differs | Table 2; Summary",
            "parts above whole | 6",
            "dates differ | Summary; 7.3",
            "dates reversed | 7.3; 7.1",
            "count misses list | 7",
            "promised and absent | Foreword");
  }

  @Test
  void aReadingIsListedWithWhatTheDocumentComesToUnderIt() {
    assertThat(example().readings())
        .extracting(one -> one.reading() + ": " + one.report().findings().size())
        .containsExactly("all together: 7", "each of 12 stalls: 8");
  }

  @Test
  void aFigureOfWhichNoUnitIsSaidIsShownWithoutOne() {
    assertThat(found(fact("a", "jobs", "over 450", "number"), fact("b", "jobs", "430", "number")))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.sentence())
                    .endsWith("it is given as 430 in one place and as over 450 in another"));
  }

  @Test
  void twoValuesOfOneQuantityThatCannotBothHoldAreFound() {
    assertThat(found(fact("a", "jobs", "over 450", "jobs"), fact("b", "jobs", "300", "jobs")))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(FindingKind.QUANTITY_DIFFERS);
              assertThat(one.found().orElseThrow().source().orElseThrow().place())
                  .contains("section of a");
              assertThat(one.expected().orElseThrow().source().orElseThrow().place())
                  .contains("section of b");
            });
  }

  @Test
  void anotherPopulationPlaceDateOrPeriodIsNeverCompared() {
    DocumentFact first = fact("a", "jobs", "450", "jobs").on(PartialDate.parse("2018")).build();
    DocumentFact other = first.toBuilder().id("b").value(QualifiedNumber.exact(300)).build();
    assertThat(found(first.toBuilder(), other.toBuilder())).hasSize(1);
    assertThat(found(first.toBuilder(), other.toBuilder().population("women"))).isEmpty();
    assertThat(found(first.toBuilder(), other.toBuilder().place("Leeds"))).isEmpty();
    assertThat(found(first.toBuilder(), other.toBuilder().on(PartialDate.parse("2019")))).isEmpty();
    assertThat(found(first.toBuilder(), other.toBuilder().to(PartialDate.parse("2019")))).isEmpty();
  }

  @Test
  void areasMoneySharesTimesAndThousandsAreConvertedExactly() {
    assertThat(found(fact("a", "area", "100", "ft2"), fact("b", "area", "9.290304", "m2")))
        .isEmpty();
    assertThat(found(fact("a", "area", "100", "ft2"), fact("b", "area", "9.290305", "m2")))
        .hasSize(1);
    assertThat(found(fact("a", "sales", "1.5", "GBP m"), fact("b", "sales", "1500000", "GBP")))
        .isEmpty();
    assertThat(
            found(fact("a", "sales", "1.5", "GBP bn"), fact("b", "sales", "1500", "GBP million")))
        .isEmpty();
    assertThat(found(fact("a", "women", "55", "%"), fact("b", "women", "0.55", "share"))).isEmpty();
    assertThat(found(fact("a", "term", "2", "years"), fact("b", "term", "24", "months"))).isEmpty();
    assertThat(found(fact("a", "term", "2", "years"), fact("b", "term", "25", "months")))
        .hasSize(1);
    assertThat(
            found(
                fact("a", "visits", "2", "thousand visits"), fact("b", "visits", "2001", "visits")))
        .hasSize(1);
    assertThat(found(fact("a", "sales", "2", "GBP"), fact("b", "sales", "3", "EUR"))).isEmpty();
  }

  @Test
  void aRoundedNumberStandsForAllThatRoundToIt() {
    DocumentFact.Builder total =
        fact("total", "visits", "100", "%").relation(ClaimRelation.SUM).addParts("a", "b", "c");
    DocumentFact.Builder a = fact("a", "by bus", "33.3", "%");
    DocumentFact.Builder b = fact("b", "by train", "33.3", "%");
    DocumentFact.Builder c = fact("c", "on foot", "33.3", "%");
    assertThat(found(total, a, b, c)).hasSize(1);
    Ratio tenth = Ratio.parse("0.1");
    assertThat(found(total, a.roundedTo(tenth), b.roundedTo(tenth), c.roundedTo(tenth))).isEmpty();
  }

  @Test
  void examplesNeedNotAddUpAndMayNotExceedTheWhole() {
    DocumentFact.Builder over = fact("all", "members", "over 100", "members");
    DocumentFact.Builder a = fact("a", "firms", "30", "members");
    DocumentFact.Builder b = fact("b", "people", "40", "members");
    over.relation(ClaimRelation.EXAMPLES).addParts("a", "b");
    assertThat(found(over, a, b)).isEmpty();
    DocumentFact.Builder exact = fact("all", "members", "60", "members");
    exact.relation(ClaimRelation.EXAMPLES).addParts("a", "b");
    assertThat(found(exact, a, b))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.PARTS_ABOVE_WHOLE);
  }

  @Test
  void groupsThatAreNotSaidToAddUpAreNeverAdded() {
    assertThat(
            found(
                fact("all", "starts", "14", "starts").population("new firms"),
                fact("women", "starts", "9", "starts").population("women").within("new firms"),
                fact("bame", "starts", "9", "starts").population("BAME").within("new firms")))
        .isEmpty();
  }

  @Test
  void aPartIsNotAboveItsWholeAndNoShareOfAWholeIsAboveAll() {
    assertThat(
            found(
                fact("all", "jobs", "29", "thousand jobs").population("region"),
                fact("one", "jobs", "30000", "jobs").population("city").within("region")))
        .extracting(Finding::sentence)
        .containsExactly(
            "jobs of city: 30 thousand jobs (city) is more than 29 thousand jobs (region)");
    assertThat(found(fact("a", "firms", "101", "%").population("led by women").within("firms")))
        .hasSize(1);
    assertThat(found(fact("a", "growth of firms", "422", "%"))).isEmpty();
  }

  @Test
  void perCentsAreToldAsSharesAndTheirDifferenceIsOne() {
    DocumentFact.Builder half = fact("half", "women", "50", "%");
    half.relation(ClaimRelation.QUOTIENT).addParts("women", "all");
    DocumentFact.Builder women = fact("women", "women", "3", "people");
    DocumentFact.Builder all = fact("all", "people", "6", "people");
    assertThat(found(half, women, all)).isEmpty();
    Finding finding =
        found(fact("a", "women", "55", "%"), fact("b", "women", "0.5", "share")).get(0);
    assertThat(finding.sentence()).contains("50 % in one place and as 55 % in another");
    assertThat(finding.margin()).contains(Ratio.parse("0.05"));
  }

  @Test
  void growthIsHeldAgainstItsLevels() {
    DocumentFact.Builder now = fact("now", "firms", "150", "firms").on(PartialDate.parse("2020"));
    DocumentFact.Builder then = fact("then", "firms", "100", "firms").on(PartialDate.parse("2010"));
    DocumentFact.Builder right = fact("growth", "growth", "50", "%");
    DocumentFact.Builder wrong = fact("growth", "growth", "150", "%");
    right.relation(ClaimRelation.GROWTH).addParts("now", "then");
    wrong.relation(ClaimRelation.GROWTH).addParts("now", "then");
    assertThat(found(now, then, right)).isEmpty();
    assertThat(found(now, then, wrong))
        .extracting(Finding::sentence)
        .containsExactly("growth: growth of 150 % is claimed, but the levels make 50 %");
    DocumentFact.Builder over = fact("now", "firms", "over 150", "firms");
    assertThat(found(over, then, wrong)).isEmpty();
  }

  @Test
  void onlyDatesOfWhichNoDayWouldDoAreOutOfOrder() {
    DocumentFact.Builder end = event("end", "works end", "2020-06");
    end.relation(ClaimRelation.AFTER).addParts("start");
    assertThat(found(end, event("start", "works start", "2020-07")))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.DATES_REVERSED);
    assertThat(found(end, event("start", "works start", "2020"))).isEmpty();
    assertThat(found(event("a", "games", "2020"), event("b", "games", "2020-08"))).isEmpty();
    assertThat(found(event("a", "games", "2020"), event("b", "games", "2022"))).hasSize(1);
  }

  @Test
  void whatIsPromisedIsGivenInTheNumberThatIsSaid() {
    DocumentFact.Builder cases = fact("cases", "case studies", "3", "studies");
    cases.relation(ClaimRelation.PROMISED);
    assertThat(found(cases))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.PROMISED_AND_ABSENT);
    assertThat(found(cases.addItems("a", "b", "c", "d")))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.COUNT_MISSES_LIST);
    DocumentFact.Builder some =
        DocumentFact.builder().id("kpis").measure("indicators").section("4");
    assertThat(found(some.relation(ClaimRelation.PROMISED).addItems("visits"))).isEmpty();
  }

  @Test
  void aReportOnABoroughsLibrariesIsAnswered() {
    List<Finding> found =
        found(
            fact("loans", "loans", "1.2", "million loans")
                .place("borough")
                .relation(ClaimRelation.SUM)
                .addParts("books", "films"),
            fact("books", "book loans", "900000", "loans").place("borough"),
            fact("films", "film loans", "200000", "loans").place("borough"),
            fact("open", "branches", "11", "branches")
                .place("borough")
                .on(PartialDate.parse("2025")),
            fact("listed", "branches", "12", "branches")
                .place("borough")
                .on(PartialDate.parse("2025")));
    assertThat(found)
        .extracting(Finding::sentence)
        .containsExactlyInAnyOrder(
            "loans of borough: 1.2 million loans is claimed as a sum, but the parts add up to 1.1"
                + " million loans",
            "branches of borough, 2025, the data given: it is given as 11 branches in one place and"
                + " as 12 branches in another");
  }

  @Test
  void aReviewOfAFilmFestivalIsAnswered() {
    List<Finding> found =
        found(
            fact("visits", "admissions", "circa 20000", "admissions")
                .on(PartialDate.parse("2025-05")),
            fact("box", "admissions", "18250", "admissions").on(PartialDate.parse("2025-05")),
            fact("spend", "spend of visitors", "0.9", "GBP million")
                .relation(ClaimRelation.AT_MOST)
                .addParts("total"),
            fact("total", "spend in the town", "850", "GBP thousand"),
            fact("each", "spend a visit", "50", "GBP")
                .relation(ClaimRelation.QUOTIENT)
                .addParts("spend-gbp", "box"),
            fact("spend-gbp", "spend of visitors in pounds", "912500", "GBP"));
    assertThat(found).extracting(Finding::kind).containsExactly(FindingKind.CLAIMED_ORDER_REVERSED);
  }

  @Test
  void aTableOfFactsIsRead() {
    String csv =
"""
id,measure,value,unit,population,within,place,on,to,section,relation,parts,items,roundedTo,reading,otherReadings
all,visits,over 450,visits,,,museum,2024-04,2025-03,Summary,,,,,,
sum,visits,300,visits,,,museum,2024-04,2025-03,Annex A,SUM,adults; children,,,,
adults,visits of adults,200,visits,,,museum,,,Annex A,,,,,,
children,visits of children,100,visits,,,museum,,,Annex A,,,,,,
kpis,indicators,3,indicators,,,,,,Foreword,count,,visits; income,,,
stalls,traders,90,traders,,,,,,4.4,,,,,together,each of 12: 1080; of two: 180
""";
    List<DocumentFact> facts = DocumentFact.read(file(csv)).value();
    assertThat(DocumentAudit.of("Review", facts).findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.COUNT_MISSES_LIST, FindingKind.QUANTITY_DIFFERS);
    assertThat(DocumentAudit.of("Review", facts).readings()).hasSize(3);
  }

  @Test
  void aRowThatCannotBeReadIsRefusedWithItsLine() {
    String csv = "id,measure,section,value,unit\na,visits,1,many,visits\n";
    assertThatThrownBy(() -> DocumentFact.read(file(csv)))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("many");
  }

  @Test
  void aRateAYearIsHeldAgainstTheLevelItLeadsTo() {
    DocumentFact.Builder now = fact("now", "firms", "133.1", "firms").on(PartialDate.parse("2023"));
    DocumentFact.Builder then = fact("then", "firms", "100", "firms").on(PartialDate.parse("2020"));
    DocumentFact.Builder rate = fact("rate", "growth a year", "10", "%");
    rate.relation(ClaimRelation.COMPOUND_GROWTH).addParts("now", "then");
    assertThat(found(now, then, rate)).isEmpty();
    DocumentFact.Builder simple = fact("now", "firms", "130", "firms");
    simple.on(PartialDate.parse("2023"));
    assertThat(found(simple, then, rate))
        .extracting(Finding::kind, Finding::sentence)
        .containsExactly(
            tuple(
                FindingKind.RATE_MISSES_LEVEL,
                "growth a year: 10 % a year from 100 firms leads to 133.1 firms, but the later"
                    + " level is 130 firms"));
    assertThat(found(simple, then, rate.roundedTo(Ratio.of(2)))).isEmpty();
  }

  @Test
  void levelsOfARateAYearAreWholeYearsApart() {
    DocumentFact.Builder now =
        fact("now", "firms", "130", "firms").on(PartialDate.parse("2023-06"));
    DocumentFact.Builder then =
        fact("then", "firms", "100", "firms").on(PartialDate.parse("2020-01"));
    DocumentFact.Builder rate = fact("rate", "growth a year", "10", "%");
    rate.relation(ClaimRelation.COMPOUND_GROWTH).addParts("now", "then");
    assertThatThrownBy(() -> found(now, then, rate))
        .hasMessage(
            "facts of rate: parts[0].asOf must be from 1 to 200 whole years after 2020-01 of"
                + " parts[1], but was 2023-06");
    assertThatThrownBy(() -> found(now, fact("then", "firms", "100", "firms"), rate))
        .hasMessageContaining("parts[1].asOf must be given");
  }

  @Test
  void aContradictionHoldsUnderEveryReadingAndTheRestStandsApart() {
    DocumentFact.Builder stalls = fact("stalls", "traders", "90", "traders");
    stalls.reading("together").putOtherReadings("each of 12", QualifiedNumber.exact(1080));
    DocumentFact.Builder many = fact("many", "traders", "1080", "traders");
    DocumentAuditReport open = DocumentAudit.of("Fair", List.of(stalls.build(), many.build()));
    assertThat(open.findings()).isEmpty();
    assertThat(open.isConsistent()).isTrue();
    assertThat(open.consistency().findings()).hasSize(1);
    assertThat(open.conditional())
        .extracting(ConditionalFinding::under, ConditionalFinding::readings)
        .containsExactly(tuple(List.of("traders: together"), 2));
    DocumentFact.Builder none = fact("many", "traders", "5", "traders");
    DocumentAuditReport shut = DocumentAudit.of("Fair", List.of(stalls.build(), none.build()));
    assertThat(shut.findings()).hasSize(1);
    assertThat(shut.conditional()).isEmpty();
  }

  /** Each of two facts can be read in two ways, and they agree in one of four. */
  @Test
  void readingsOfTwoFactsAreTakenTogether() {
    DocumentFact.Builder one = fact("one", "seats", "100", "seats");
    one.reading("hall").putOtherReadings("house", QualifiedNumber.exact(300));
    DocumentFact.Builder other = fact("other", "seats", "200", "seats");
    other.reading("year").putOtherReadings("day", QualifiedNumber.exact(300));
    assertThat(DocumentAudit.of("Fair", List.of(one.build(), other.build())).conditional())
        .singleElement()
        .satisfies(
            depends -> {
              assertThat(depends.readings()).isEqualTo(4);
              assertThat(depends.under())
                  .containsExactly(
                      "seats: hall, seats: year",
                      "seats: hall, seats: day",
                      "seats: house, seats: year");
            });
  }

  private static SheetFile sheet(String text) {
    return SheetFile.bytes("plan.csv", text.getBytes(UTF_8), SheetLocale.of("en-GB"));
  }

  @Test
  void aPersonsSheetIsReadUnderItsOwnHeadings() {
    SheetRead<List<DocumentFact>> read =
        Sheets.figures(
            sheet(
                """
                Page,Indicator,How many,Of whom,Area,Year,Compared with,Stands to
                3,members,over 450 members,,Leeds,2024,,
                7,members,300 members,,Leeds,2024,,
                9,grants,£5m+,,,,,
                9,grants,GBP 4.2 million,,,,,
                11,women,40-50%,,,2013-2018,,
                """));
    assertThat(read.report().faults()).isEmpty();
    assertThat(DocumentAudit.of("Plan", read.value()).findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "grants, the data given: it is given as 4.2 GBP million in one place and as at least 5"
                + " GBP million in another",
            "members of Leeds, 2024, the data given: it is given as 300 members in one place and as"
                + " over 450 members in another");
    assertThat(read.value().get(4).to()).contains(PartialDate.parse("2018"));
  }

  @Test
  void aRowOfASheetThatCannotBeReadIsToldByItsCellAndTheOthersAreUsed() {
    SheetRead<List<DocumentFact>> read =
        Sheets.figures(
            sheet(
                """
                Ref,What,Value,Unit,Section,Relation,Parts
                a,jobs,many,jobs,1,,
                b,jobs,5,jobs,2,sum of,a
                c,jobs,£5,jobs,3,,
                d,jobs,7,jobs,4,adds up,
                e,jobs,7,jobs,5,,
                e,jobs,8,jobs,6,,
                f,,8,jobs,6,,
                """));
    assertThat(read.value()).extracting(DocumentFact::id).containsExactly("e");
    assertThat(read.report().faults())
        .extracting(fault -> fault.line() + " " + fault.column().orElse(""))
        .containsExactly("2 Value", "4 Unit", "5 Relation", "7 Ref", "8 What", "3 Parts");
    assertThatThrownBy(() -> Sheets.figures(sheet("What,Value,Section\njobs,many,1\n")))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("over 450");
  }

  private static DataFile file(String csv) {
    return DataFile.text(csv, FileLayout.csv());
  }

  @Test
  void messagesNameTheRule() {
    assertThatThrownBy(() -> event("a", "works", "2020").items(List.of("x")).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("items must be given only if relation is COUNT or PROMISED, but was 1");
    assertThatThrownBy(() -> fact("a", "jobs", "over 3", "jobs").roundedTo(Ratio.ONE).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("roundedTo must be given only if value is exact");
    assertThatThrownBy(
            () -> found(fact("a", "jobs", "3", "jobs").relation(ClaimRelation.SUM).addParts("b")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("facts[0].parts must be ids of facts, but was b");
    assertThatThrownBy(
            () ->
                found(
                    fact("a", "jobs", "3", "jobs").relation(ClaimRelation.SUM).addParts("b"),
                    fact("b", "sales", "3", "GBP")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("facts of a: parts[0].unit must be jobs as of the figure, but was GBP");
  }
}
