package org.creativehubs.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Answer UNDEFINED = Answer.of(Undefined.of(Reason.NO_TARGET, "none is set"));

  @Test
  void printsAlignedWithNumbersToTheRight() {
    Table table =
        Table.builder()
            .title("Rents")
            .addColumns("hub", "rent", "share", "note")
            .addRows(row("A", Answer.of(Money.parse("GBP 1234.50")), Answer.share(0.5), "high"))
            .addRows(row("Northgate", Answer.of(Money.parse("GBP -5.00")), UNDEFINED, "a"))
            .build();

    assertThat(table)
        .hasToString(
            """
            Rents
            hub        rent (GBP)      share  note
            ---------  ----------  ---------  ----
            A             1234.50       50 %  high
            Northgate       -5.00  no target  a""");
  }

  @Test
  void wideCharactersTakeTwoPlacesAndMarksNone() {
    Table table =
        Table.builder()
            .title("t")
            .addColumns("hub", "n")
            .addRows(List.of(Answer.text("\u5e83\u5cf6"), Answer.number(1)))
            .addRows(List.of(Answer.text("Cafe\u0301"), Answer.number(2)))
            .build();

    assertThat(table).hasToString("t\nhub   n\n----  -\n\u5e83\u5cf6  1\nCafe\u0301  2");
  }

  @Test
  void everyRowIsOneLine() {
    Table table =
        Table.builder()
            .title("a\nb")
            .addColumns("c\nd")
            .addRows(List.of(Answer.text("e\r\n\tf\u001b\u0085g")))
            .build();

    assertThat(table).hasToString("a b\nc d\n-----\ne f g");
  }

  @Test
  void aTableWithoutRowsHasItsHeadings() {
    Table table = Table.builder().title("t").addColumns("a", "b").build();
    assertThat(table).hasToString("t\na  b\n-  -");
    assertThat(table.toCsv()).isEqualTo("a,b\r\n");
  }

  @Test
  void everyRowHasACellForEachColumn() {
    assertThatThrownBy(
            () ->
                Table.builder()
                    .title("t")
                    .addColumns("a")
                    .addRows(List.of(UNDEFINED), List.of())
                    .build())
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.INCONSISTENT))
        .hasMessage("rows[1] must have 1 cells, but was 0");
  }

  @Test
  void titleAndHeadingsAreVisible() {
    assertThatThrownBy(() -> Table.builder().title(" ").addColumns("a").build())
        .hasMessage("title must hold a visible character, but was  ");
    assertThatThrownBy(() -> Table.builder().title("t").build())
        .hasMessage("columns must hold at least one element, but was none");
    assertThatThrownBy(() -> Table.builder().title("t").addColumns("a", "").build())
        .hasMessage("columns[1] must hold a visible character, but was empty");
  }

  @Test
  void aHundredThousandRowsPrintInSeconds() {
    Currency pounds = Currency.getInstance("GBP");
    List<List<Answer>> rows = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      Answer rent = Answer.of(Money.ofMinor(i, pounds));
      rows.add(
          List.of(
              Answer.text("hub " + i), rent, Answer.number(i / 7.0), Answer.share(1.0 / (i + 1))));
    }
    Table table =
        Table.builder().title("t").addColumns("a", "b", "c", "d").addAllRows(rows).build();

    Assertions.assertTimeout(Duration.ofSeconds(30), table::toString);
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> table.toCsv());
  }

  private static List<Answer> row(String hub, Answer rent, Answer share, String note) {
    return List.of(Answer.text(hub), rent, share, Answer.text(note));
  }
}
