package org.creativehubs.examples.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.creativehubs.core.explain.CsvStyle;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.report.HtmlPage;
import org.creativehubs.report.Page;
import org.creativehubs.report.PageOrigin;
import org.creativehubs.report.ReportLanguage;
import org.creativehubs.report.XlsxBook;
import org.junit.jupiter.api.Test;

class WithheldFactsTest {

  private static final Page PAGE = page();

  private static Page page() {
    Dossier dossier = HubJson.read(json(), Dossier.class);
    PageOrigin origin =
        PageOrigin.of("Ada Lovelace Prints.json", new byte[0], LocalDate.of(2026, 11, 30));
    return WithheldFacts.of(dossier).page(DossierPage.ofOwn(dossier, origin));
  }

  @Test
  void noNameAndNoIncomeIsLeftAnywhere() throws IOException {
    String html = HtmlPage.in(ReportLanguage.EN).write(PAGE);
    String book = unpacked(XlsxBook.in(ReportLanguage.EN).write(PAGE));
    String csv = Table.toCsv(PAGE.tables(), CsvStyle.COMMA);
    String json = HubJson.pretty(PAGE.tables());

    for (String all : List.of(html, book, csv, json)) {
      assertThat(all.toLowerCase(Locale.ROOT))
          .doesNotContain(
              "lovelace", "ada-prints", "43,210", "43210", "43 210", "5.55 %", "0.0555");
      assertThat(all).contains("tenant of studio-1");
    }
  }

  @Test
  void whatCanBePublishedStays() {
    String html = HtmlPage.in(ReportLanguage.EN).write(PAGE);

    assertThat(html).contains("The Loft", "2,400.00", "withheld", "rests on an income");
  }

  private static String unpacked(byte[] book) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  /** The dossier to begin with, its first tenant and what it earns named everywhere. */
  private static String json() {
    String template =
        HubJson.write(
            Shipped.template("The Loft").toBuilder()
                .addNotes("Ada Lovelace Prints earns GBP 43,210.00 a year")
                .build());
    return template
        .replace("A potter", "Ada Lovelace Prints")
        .replace("\"potter\"", "\"ada-prints\"")
        .replaceFirst("\"affordability\":\\[\\]", AFFORDABLE);
  }

  private static final String AFFORDABLE =
      """
      "affordability":[{"title": "Can Ada Lovelace Prints, on 43,210 a year, afford it?",
        "letting": "studio-1", "on": "2026-11-29",
        "context": {"annualIncome": {"amount": "43210.00", "currency": "GBP"},
          "incomeBasis": "INCOME", "assumptions": []},
        "policy": {"name": "a fifth", "incomeBasis": "INCOME",
          "maximumShareOfIncome": {"maximum": "0.2", "basis": "chosen"}}}]\
      """;
}
