package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large answers go to where they are wanted, piece by piece. */
class StreamedCsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"studio", "café"})
  void theLinesAreThoseOfTheWholeText(String name) throws IOException {
    Table table =
        Table.builder()
            .title("t")
            .addColumns("name", "count")
            .addFormats(ColumnFormat.of(ColumnKind.TEXT), ColumnFormat.of(ColumnKind.NUMBER))
            .addRows(List.of(Answer.text(name), Answer.number(1)))
            .addRows(List.of(Answer.text("b"), Answer.number(2)))
            .build();
    List<String> pieces = new ArrayList<>();
    StringBuilder whole = new StringBuilder();

    table.writeCsv(CsvStyle.COMMA, new Pieces(pieces, whole));

    assertThat(whole).hasToString(table.toCsv());
    assertThat(pieces.size()).isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBP 1.00", "EUR 2.50"})
  void jsonIsWrittenToAStreamThatStaysOpen(String amount) throws IOException {
    Money money = Money.parse(amount);
    ByteArrayOutputStream stream =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    HubJson.write(money, stream);

    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(HubJson.write(money));
  }

  /** Keeps what is appended, piece by piece. */
  private record Pieces(List<String> pieces, StringBuilder whole) implements Appendable {

    @Override
    public Appendable append(CharSequence piece) {
      pieces.add(piece.toString());
      whole.append(piece);
      return this;
    }

    @Override
    public Appendable append(CharSequence piece, int start, int end) {
      return append(piece.subSequence(start, end));
    }

    @Override
    public Appendable append(char piece) {
      return append(String.valueOf(piece));
    }
  }
}
