package org.creativehubs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.money.Money;
import org.creativehubs.report.Pages.Studio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

  private static final HtmlPage ENGLISH = HtmlPage.in(ReportLanguage.EN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onfocus='alert(1)",
        "</title></style><b>",
        "&lt;b&gt; &amp;#60;",
        "]]><!-- -->",
        "javascript:alert(1)"
      })
  void hostileTextStaysTextInEveryPart(String text) {
    Markup page = Markup.of(ENGLISH.write(Pages.saying(text)));

    page.standsAlone();
    assertThat(page.all("b"))
        .allMatch(
            bold ->
                bold.getTextContent().contains(text.strip()) || !bold.getTextContent().isBlank());
    assertThat(page.all("h1").get(0).getTextContent()).isEqualTo(text);
    assertThat(page.all("title").get(0).getTextContent()).isEqualTo(text);
    assertThat(page.all("caption").get(0).getTextContent()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u202eb",
        "a\u2066b",
        "a\u0000b",
        "a\u001bb",
        "a\u0085b",
        "a\ud800b",
        "a\ufffeb",
        "a\u200fb"
      })
  void whatChangesHowAPageIsReadIsReplaced(String text) {
    String page = ENGLISH.write(Pages.saying(text));

    Markup.of(page).standsAlone();
    assertThat(page).contains("a\ufffdb").doesNotContain(text);
  }

  @ParameterizedTest
  @EnumSource(ReportLanguage.class)
  void theFrameSpeaksTheLanguageAndTheRestIsMarkedEnglish(ReportLanguage language) {
    Markup page = Markup.of(HtmlPage.in(language).write(Pages.saying("rent")));

    page.standsAlone();
    assertThat(page.all("html").get(0).getAttribute("lang")).isEqualTo(language.tag());
    assertThat(page.all("h1").get(0).getAttribute("lang"))
        .isEqualTo(language == ReportLanguage.EN ? "" : "en");
  }

  @Test
  void numbersLeadToTheirWorkingWhichStandsThereOnce() {
    List<Studio> studios =
        List.of(Pages.studio("a", "Bo", "GBP 1000.00"), Pages.studio("b", "Cy", "GBP 11000.50"));
    String html = ENGLISH.write(page(PageTable.of(Pages.sheet(studios))));
    Markup page = Markup.of(html);

    page.standsAlone();
    assertThat(html).contains("12,000.50</a>", "rent (GBP)", "area (m2)");
    assertThat(html.split("GBP 1,000.00 \\+ GBP 11,000.50", -1)).hasSize(2);
    assertThat(html.split("rent: given, not calculated|given, not calculated", -1)).hasSize(3);
  }

  @Test
  void theSameNumbersAreWrittenAsTheLocaleHasThem() {
    Page page = page(PageTable.of(Pages.sheet(List.of(Pages.studio("a", "Bo", "KZT 12000.50")))));

    assertThat(HtmlPage.in(ReportLanguage.RU).write(page))
        .contains("12\u00a0000,50", "30 ноября 2026\u00a0г.");
    assertThat(ENGLISH.with(ReportLocale.of("de-DE")).write(page))
        .contains("12.000,50", "30. November 2026");
  }

  @Test
  void aLargeTableKeepsTheWorkingsOfItsTotalsAndFirstRows() {
    List<Studio> studios = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      studios.add(Pages.studio("s" + i, "t" + i, "GBP " + (1000 + i) + ".00"));
    }
    String html = ENGLISH.write(page(PageTable.of(Pages.sheet(studios))));

    Markup.of(html).standsAlone();
    assertThat(html).contains("which would be too large").hasSizeLessThan(1_200_000);
  }

  @Test
  void aPageSaysWhatItWasMadeFrom() {
    assertThat(ENGLISH.write(Pages.saying("rent")))
        .contains("30 November 2026")
        .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void theExampleOfThePageRuns() {
    Page.Builder page = Page.builder();
    page.title("Copper Yard").verdict("Two of three studios are let.");
    page.addFigures(KeyFigure.of("rent a year", Answer.of(Money.parse("GBP 9600.00"))));
    page.origin(PageOrigin.of("roll.csv", new byte[0], LocalDate.of(2026, 11, 30)));

    assertThat(HtmlPage.in(ReportLanguage.EN).write(page.build()))
        .startsWith("<!DOCTYPE html>")
        .contains("£9,600.00");
  }

  /** The sentences are English, so that another language gets the days of its tables there. */
  @Test
  void daysInSentencesAreThoseOfTheLocale() {
    String said = "Unit 3 ends on 2027-03-31. See 2027-03-31.csv, a/2027-03-31 and 12027-03-31.";
    String html = ENGLISH.write(Pages.saying(said));
    assertThat(html)
        .contains(
            "Unit 3 ends on 31 March 2027. See 2027-03-31.csv, a/2027-03-31 and 12027-03-31.");
    assertThat(HtmlPage.in(ReportLanguage.RU).write(Pages.saying(said)))
        .contains("Unit 3 ends on 31.03.2027. See 2027-03-31.csv");
    assertThat(ENGLISH.write(Pages.saying("Day 2027-02-30."))).contains("Day 2027-02-30.");
  }

  private static Page page(PageTable table) {
    PageSection.Builder section = PageSection.builder();
    Page.Builder page = Page.builder();
    return page.title("Yard")
        .verdict("All let.")
        .addSections(section.heading("Rents").addTables(table).build())
        .origin(Pages.origin())
        .build();
  }
}
