package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class TableProperties {

  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\s\\p{Z}\\p{Cc}\\p{Cf}\"]*[=+\\-@|%\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

  @Property(tries = 300)
  void parsingTheCsvGivesTheCellsBackButForApostrophes(
      @ForAll("texts") @Size(min = 1, max = 4) List<String> cells, @ForAll CsvStyle style) {
    List<List<String>> lines = ParsedCsv.of(table(cells).toCsv(style), style.separator().charAt(0));

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1))
        .map(TableProperties::bare)
        .isEqualTo(cells.stream().map(TableProperties::bare).toList());
  }

  @Property(tries = 300)
  void textWithoutFormulasComesBackAsItIs(
      @ForAll("harmless") @Size(min = 1, max = 4) List<String> cells, @ForAll CsvStyle style) {
    assertThat(ParsedCsv.of(table(cells).toCsv(style), style.separator().charAt(0)).get(1))
        .isEqualTo(cells);
  }

  @Property(tries = 300)
  void noCellEverStartsAFormulaWhateverTheSpreadsheetTakesForASeparator(
      @ForAll("texts") @Size(min = 1, max = 4) List<String> cells, @ForAll CsvStyle style) {
    String csv = table(cells).toCsv(style);
    ParsedCsv.of(csv, style.separator().charAt(0)).get(1).forEach(TableProperties::assertHarmless);

    String other = style == CsvStyle.COMMA ? ";" : ",";
    for (String misread : csv.split("[\t\r\n" + other + "]", -1)) {
      assertHarmless(misread);
    }
  }

  @Property(tries = 300)
  void finiteNumbersComeBackFromTheCsv(@ForAll double number) {
    if (Double.isFinite(number)) {
      Table table =
          Table.builder()
              .title("t")
              .addColumns("n")
              .addRows(List.of(Answer.number(number)))
              .build();
      String cell = ParsedCsv.of(table.toCsv(), ',').get(1).get(0);
      assertThat(Double.parseDouble(cell)).isEqualTo(number + 0.0);
      assertThat(ParsedCsv.of(table.toCsv(CsvStyle.SEMICOLON), ';').get(1).get(0))
          .isEqualTo(cell.replace('.', ','));
    }
  }

  @Property(tries = 300)
  void everyColumnOfThePrintedTableStartsAtOnePlace(
      @ForAll("texts") @Size(min = 1, max = 4) List<String> cells) {
    Table table = table(cells);
    String[] lines = table.toString().split("\n", -1);

    assertThat(lines).hasSize(4);
    int rule = lines[2].length();
    assertThat(DisplayWidth.of(lines[1])).isLessThanOrEqualTo(rule);
    assertThat(DisplayWidth.of(lines[3])).isLessThanOrEqualTo(rule);
    int start = lines[2].lastIndexOf(' ') + 1;
    assertThat(lines[1].substring(start)).isEqualTo("c");
  }

  private static Table table(List<String> cells) {
    Table.Builder table = Table.builder().title("t");
    cells.forEach(cell -> table.addColumns("c"));
    return table.addRows(cells.stream().map(Answer::text).toList()).build();
  }

  private static void assertHarmless(String cell) {
    assertThat(FORMULA.matcher(cell).matches()).as("starts a formula: %s", cell).isFalse();
  }

  private static String bare(String text) {
    return text.replace("'", "");
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "=",
            "+",
            "-",
            "@",
            "|",
            "%",
            ";",
            ",",
            "\t",
            "\r",
            "\n",
            "\"",
            "'",
            " ",
            "\u00a0",
            "\u3000",
            "\u200b",
            "\uff1d",
            "\uff0d",
            "a",
            "7",
            "\u5e83",
            "\ud83c\udfa8",
            "e\u0301");
    return pieces
        .list()
        .ofMaxSize(8)
        .map(list -> String.join("", list))
        .filter(s -> !s.isBlank())
        .list();
  }

  @Provide
  Arbitrary<List<String>> harmless() {
    Arbitrary<String> pieces =
        Arbitraries.of("a", "7", "0", ".", ",", ";", "\t", "\r\n", "\"", " ", "\u00e9", "a-b");
    return pieces.list().ofMaxSize(8).map(list -> "b" + String.join("", list)).list();
  }
}
