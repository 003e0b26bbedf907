package org.creativehubs.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.core.employment.EmploymentTable;

/** However a table is written, it is read as the same. */
class FileLayoutProperties {

  private static final List<String> REGIONS = List.of("Köln, Stadt", "A \"b\"", "Nord;Ost");
  private static final List<String> INDUSTRIES = List.of("film", "Verlage\tneu", "x 1");

  /** How a table is written. */
  record Writing(String separator, boolean isComma, boolean isGrouped, String encoding, long seed) {

    FileLayout layout() {
      FileLayout layout = FileLayout.csv().separatedBy(separator).encodedAs(encoding);
      FileLayout decimals = layout.toBuilder().decimal(isComma ? "," : ".").build();
      return isGrouped ? decimals.numbers(isComma ? "," : ".", isComma ? "." : ",") : decimals;
    }

    String number(double number) {
      String plain = String.format(Locale.ROOT, isGrouped ? "%,.2f" : "%.2f", number);
      return isComma ? plain.replace(',', '_').replace('.', ',').replace('_', '.') : plain;
    }

    String field(String text) {
      return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    DataFile file(List<List<String>> rows, FileLayout layout) {
      StringBuilder text = new StringBuilder();
      rows.forEach(row -> text.append(String.join(separator, row)).append("\r\n"));
      return DataFile.bytes(text.toString().getBytes(Charset.forName(encoding)), layout);
    }
  }

  @Provide
  Arbitrary<Writing> writings() {
    return Combinators.combine(
            Arbitraries.of(",", ";", "\t", "|"),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of("UTF-8", "ISO-8859-1", "UTF-16"),
            Arbitraries.longs())
        .as(Writing::new);
  }

  private static double[][] counts(long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, REGIONS.size())
        .mapToObj(
            row -> random.doubles(INDUSTRIES.size()).map(x -> Math.rint(x * 1e8) / 100).toArray())
        .toArray(double[][]::new);
  }

  @Property(tries = 100)
  void rowsInAnyOrderAndWritingGiveTheSameCounts(@ForAll("writings") Writing writing) {
    double[][] counts = counts(writing.seed());
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < REGIONS.size(); i++) {
      for (int j = 0; j < INDUSTRIES.size(); j++) {
        String number = writing.field(writing.number(counts[i][j]));
        rows.add(List.of(writing.field(INDUSTRIES.get(j)), number, writing.field(REGIONS.get(i))));
      }
    }
    Collections.shuffle(rows, new Random(writing.seed()));
    rows.add(0, List.of("industry", "value", "region"));
    EmploymentTable read = EmploymentTable.read(writing.file(rows, writing.layout())).value();
    assertThat(read.slice(REGIONS, INDUSTRIES))
        .isEqualTo(EmploymentTable.of("count", REGIONS, INDUSTRIES, counts));
  }

  @Property(tries = 100)
  void industriesAcrossGiveTheSameCounts(@ForAll("writings") Writing writing) {
    double[][] counts = counts(writing.seed());
    List<List<String>> rows = new ArrayList<>();
    List<String> heading = new ArrayList<>(List.of("region"));
    INDUSTRIES.forEach(industry -> heading.add(writing.field(industry)));
    rows.add(heading);
    for (int i = 0; i < REGIONS.size(); i++) {
      List<String> row = new ArrayList<>(List.of(writing.field(REGIONS.get(i))));
      for (double count : counts[i]) {
        row.add(writing.field(writing.number(count)));
      }
      rows.add(row);
    }
    FileLayout layout = writing.layout().acrossBy("industry");
    assertThat(EmploymentTable.read(writing.file(rows, layout)).value())
        .isEqualTo(EmploymentTable.of("count", REGIONS, INDUSTRIES, counts));
  }

  /** Without a mark of its encoding text in Latin-1 is refused rather than misread. */
  @Property(tries = 20)
  void aFalseEncodingIsNeverRead(@ForAll("writings") Writing writing) {
    byte[] latin =
        ("region,industry,value\nKöln,film,1\n" + writing.seed() + ",x,2\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    DataFile file = DataFile.bytes(latin, FileLayout.csv());
    assertThat(catchThrowable(() -> EmploymentTable.read(file)))
        .isInstanceOf(InvalidFileException.class)
        .hasMessageContaining("say encodedAs(\"windows-1252\")");
  }
}
