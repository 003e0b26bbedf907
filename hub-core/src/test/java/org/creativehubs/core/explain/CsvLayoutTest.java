package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLayoutTest {

  private static final Answer UNDEFINED = Answer.of(Undefined.of(Reason.NO_TARGET, "none is set"));

  @Test
  void numbersKeepAllDigitsAndSharesAreFractions() {
    Table table =
        Table.builder()
            .title("Hubs")
            .addColumns("hub", "share", "index")
            .addRows(
                List.of(Answer.text("A"), Answer.share(Ratio.of(1, 3)), Answer.number(-1234.5)))
            .addRows(List.of(Answer.text("B"), UNDEFINED, Answer.number(1e-7)))
            .build();

    assertThat(table.toCsv())
        .isEqualTo(
            """
            hub,share,index,not known because
            A,0.3333333333333333,-1234.5,
            B,,0.0000001,share: none is set
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void semicolonsComeWithDecimalCommas() {
    Table table =
        Table.builder()
            .title("Hubs")
            .addColumns("hub", "rent")
            .addRows(List.of(Answer.text("A, B"), Answer.of(Money.parse("KZT -1234.50"))))
            .addRows(List.of(Answer.text("C"), Answer.of(Money.parse("KZT 0.05"))))
            .build();

    assertThat(table.toCsv(CsvStyle.SEMICOLON))
        .isEqualTo("hub;rent (KZT)\r\n\"A, B\";-1234,50\r\nC;0,05\r\n");
  }

  @Test
  void aSharedCurrencyStandsInTheHeadingAndOthersInTheCells() {
    Answer pounds = Answer.of(Money.parse("GBP 12.30"));
    Answer euros = Answer.of(Money.parse("EUR -4.00"));

    assertThat(column("rent", pounds, pounds)).isEqualTo("rent (GBP)\r\n12.30\r\n12.30\r\n");
    assertThat(column("rent (GBP)", pounds)).isEqualTo("rent (GBP)\r\n12.30\r\n");
    assertThat(column("rent", pounds, UNDEFINED))
        .isEqualTo("rent (GBP),not known because\r\n12.30,\r\n,rent: none is set\r\n");
    assertThat(column("rent", pounds, euros)).isEqualTo("rent\r\nGBP 12.30\r\nEUR -4.00\r\n");
    assertThat(column("rent", pounds, Answer.number(1))).isEqualTo("rent\r\nGBP 12.30\r\n1\r\n");
    assertThat(column("rent", UNDEFINED)).startsWith("rent,not known because\r\n");
  }

  @Test
  void aSharedUnitStandsInTheHeadingAndOthersInTheCells() {
    Answer metres = Answer.quantity(350.5, "m2");

    assertThat(column("area", metres, UNDEFINED))
        .isEqualTo("area (m2),not known because\r\n350.5,\r\n,area: none is set\r\n");
    assertThat(column("size", metres, Answer.quantity(50, "studios")))
        .isEqualTo("size\r\n\"350.5 m2\"\r\n\"50 studios\"\r\n");
  }

  @Test
  void aQualifiedNumberIsNotPassedOffAsExact() {
    assertThat(column("jobs", Answer.quantity(QualifiedNumber.of(Qualifier.OVER, 450), "jobs")))
        .isEqualTo("jobs (jobs)\r\nover 450 jobs\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain text| plain text",
        "a,b| \"a,b\"",
        "a;b| \"a;b\"",
        "say \"yes\"| \"say \"\"yes\"\"\"",
        "0110| \"0110\"", // not the number 110
        "59.11| \"59.11\"",
        "3/4| \"3/4\"",
        ".5| \".5\"",
        "a1| a1",
        "` a`| \" a\"",
        "ID| \"ID\"", // a file must not start like SYLK
        "id| id"
      })
  void textIsQuotedWhereItCouldBeMisread(String text, String cell) {
    assertThat(column("c", Answer.text(text))).isEqualTo("c\r\n" + cell + "\r\n");
    assertThat(column(text)).isEqualTo(cell + "\r\n");
  }

  @Test
  void lineEndsWithinATextStay() {
    assertThat(column("c", Answer.text("a\nb\r\nc"))).isEqualTo("c\r\n\"a\nb\r\nc\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "=1",
        "-",
        "|a",
        "%a",
        " =1",
        "\u00a0=1",
        "\u3000=1",
        "\u200b=1",
        "\ufeff=1",
        "\u2060=1",
        "\u0000=1",
        "\u001b=1",
        "\"=1",
        "'=1",
        "\" '=1",
        "\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff20A",
        "\u22121",
        "\ufe661",
        "\t1"
      })
  void textThatWouldRunAsAFormulaGetsAnApostrophe(String text) {
    String csv = column("c", Answer.text(text));
    assertThat(ParsedCsv.of(csv, ',')).containsExactly(List.of("c"), List.of("'" + text));
    assertThat(csv).contains("\"'");
    assertThat(ParsedCsv.of(column(text), ',')).containsExactly(List.of("'" + text));
  }

  @Test
  void aFormulaAfterWhatAnotherSpreadsheetTakesForASeparatorIsDefusedToo() {
    assertThat(column("c", Answer.text("a;=1;b"))).contains("\"a;'=1;b\"");
    assertThat(column("c", Answer.text("\t=1"))).contains("\"'\t'=1\"");
    assertThat(column("c", Answer.text("a\n @x"))).contains("\"a\n' @x\"");
    assertThat(column("c", Answer.text("a,-1"))).contains("\"a,-1\"");
    Table table =
        Table.builder().title("t").addColumns("c").addRows(List.of(Answer.text("a,-1"))).build();
    assertThat(table.toCsv(CsvStyle.SEMICOLON)).contains("\"a,'-1\"");
  }

  @Test
  void negativeNumbersStayNumbers() {
    assertThat(column("c", Answer.number(-2), Answer.share(-0.5))).isEqualTo("c\r\n-2\r\n-0.5\r\n");
    assertThat(column("c", Answer.of(Money.parse("GBP -2.00")))).contains("\r\n-2.00\r\n");
  }

  @Test
  void aByteOrderMarkComesJustWhereACharacterIsNotAscii() {
    assertThat(column("c", Answer.text("~"))).startsWith("c");
    assertThat(column("c", Answer.text("\u0080x"))).startsWith("\ufeffc");
    assertThat(column("\u00e9")).isEqualTo("\ufeff\u00e9\r\n");
  }

  private static String column(String heading, Answer... cells) {
    Table.Builder table = Table.builder();
    table.title("t").addColumns(heading);
    for (Answer cell : cells) {
      table.addRows(List.of(cell));
    }
    return table.build().toCsv();
  }
}
