package org.creativehubs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithheldTest {

  private record Payer(String name, Money rent, Money income) {}

  private static final Withheld WITHHELD =
      Withheld.builder()
          .name("Bo Sky & Sons", "tenant of unit 1")
          .name("Bo", "tenant of unit 2")
          .income(new BigDecimal("61234.00"))
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rent of BO  SKY & sons, 2026|rent of tenant of unit 1, 2026",
        "Bo's room|tenant of unit 2's room",
        "Bono and Limbo|Bono and Limbo",
        "GBP 61,234.00 a year|GBP withheld a year",
        "61234|withheld",
        "61 234,5|withheld,5",
        "GBP 161,234.00|GBP 161,234.00"
      })
  void namesAndIncomesGoWhereverTheyStandAsWords(String text, String shown) {
    assertThat(WITHHELD.text(text)).isEqualTo(shown);
  }

  @Test
  void nothingWithheldIsLeftInAnyPartOfPageOrWorkbook() {
    Page page = WITHHELD.page(Pages.saying("Bo Sky & Sons earns 61,234.00"));
    String html = HtmlPage.in(ReportLanguage.EN).write(page);

    Markup.of(html).standsAlone();
    assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("bo sky", "61,234", "61234");
    assertThat(
            Books.everything(XlsxBook.in(ReportLanguage.EN).write(page)).toLowerCase(Locale.ROOT))
        .doesNotContain("bo sky", "61,234", "61234");
    assertThat(html).contains("Names and incomes of tenants and persons are withheld");
  }

  @Test
  void anIncomeIsABandAndWhatRestsOnItIsWithheld() {
    Column<Payer> rent = Column.money("rent", Payer::rent);
    Column<Payer> income = Column.money("income", Payer::income);
    Grid<Payer> grid =
        Grid.by("payer", Payer::name)
            .with(rent)
            .with(income.summed())
            .with(
                Column.<Payer>share(
                        "share", payer -> payer.rent().ratioTo(payer.income()).orElseThrow())
                    .by(rent.dividedBy(income)))
            .totals("total");
    PageTable table =
        PageTable.of(
            grid.sheet(
                "Who pays",
                List.of(new Payer("Bo", Money.parse("GBP 9000.00"), Money.parse("GBP 61234.00")))));
    PageTable shown = WITHHELD.table(table);

    assertThat(shown.table().toString())
        .contains("tenant of unit 2", "GBP 50,000 to under 100,000", "withheld", "9000.00")
        .doesNotContain("14.7", "61234");
    for (int column = 2; column < 4; column++) {
      assertThat(shown.working(0, column).orElseThrow().toString())
          .contains("it rests on an income")
          .doesNotContain("61234", "9000", "14.7", "0.14");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GBP 1.00,'GBP 0 to under 1,000'",
    "GBP 999.99,'GBP 0 to under 1,000'",
    "GBP 1000.00,'GBP 1,000 to under 2,000'",
    "GBP 2000.00,'GBP 2,000 to under 5,000'",
    "GBP 5000.00,'GBP 5,000 to under 10,000'",
    "GBP 10000.00,'GBP 10,000 to under 20,000'"
  })
  void bandsIncludeTheirStart(String amount, String band) {
    assertThat(Withheld.band(Money.parse(amount))).isEqualTo(band);
  }
}
