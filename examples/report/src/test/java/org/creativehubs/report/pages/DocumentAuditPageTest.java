package org.creativehubs.report.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.creativehubs.core.sheets.SheetFile;
import org.creativehubs.core.sheets.SheetLocale;
import org.creativehubs.core.sheets.Sheets;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.junit.jupiter.api.Test;

/** Two documents that are none of the guide's: a review of a museum, and a plan of a theatre. */
class DocumentAuditPageTest {

  private static Page page(String document, String csv) {
    byte[] content = csv.getBytes(UTF_8);
    SheetFile file = SheetFile.bytes("sheet.csv", content, SheetLocale.of("en-GB"));
    PageOrigin origin = PageOrigin.of("sheet.csv", content, LocalDate.parse("2026-11-30"));
    return DocumentAuditPage.of(document, Sheets.figures(file), origin);
  }

  @Test
  void aReviewOfAMuseumContradictsItselfInTwoOfItsSections() {
    Page page =
        page(
            "Review of the museum",
            """
            What,Value,Year,Section
            visits,"over 90,000 visits",2025,Foreword
            visits,"84,200 visits",2025,Table 4
            volunteers,about 60 people,2025,Foreword
            volunteers,71 people,2025,5.2
            """);
    assertThat(page.verdict())
        .isEqualTo("1 thing does not add up. What was not compared may be wrong all the same.");
    assertThat(page.contradictions())
        .containsExactly(
            "visits, 2025, the data given: it is given as 84,200 visits in one place and as over"
                + " 90,000 visits in another (Table 4; Foreword)");
    assertThat(page.asks()).isEmpty();
  }

  @Test
  void aPlanOfATheatreAsksWhichReadingIsMeantAndWhatCouldNotBeRead() {
    Page page =
        page(
            "Plan of the theatre",
            """
            Ref,What,Value,Year,Section,Relation,Parts,Read as,Other readings,To the nearest
            a,seats sold,"40,000 seats",2020,2,,,,
            b,seats sold,"48,620 seats",2024,2,,,,
            c,growth a year,5%,,3,annual growth,b; a,,,1
            d,places in the course,30 places,,4,,,a year,a term: 90
            e,places in the course,90 places,,Annex,,,,
            f,stages,two,,5,,,,
            """);
    assertThat(page.verdict())
        .startsWith("All that was compared agrees, but 1 thing does not add up under one reading.");
    assertThat(page.asks().get(0))
        .startsWith("is it meant as places in the course: a year? Then: places in the course")
        .endsWith("Under 1 of 2 readings it adds up");
    assertThat(page.faults().orElseThrow().rows()).hasSize(1);
    assertThat(page.contradictions()).isEmpty();
  }
}
