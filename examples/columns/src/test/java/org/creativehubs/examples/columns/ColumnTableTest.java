package org.creativehubs.examples.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.employment.EmploymentTable;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.ColumnFormat;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.tables.TableWork;
import org.creativehubs.metrics.shares.ShareMeasure;
import org.creativehubs.metrics.specialisation.Specialisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnTableTest {

  @TempDir private Path folder = Path.of("");

  private static final Table TABLE =
      Table.builder()
          .title("Rents")
          .addColumns("space", "rent", "area", "desks", "until", "since", "mixed")
          .addFormats(
              ColumnFormat.of(ColumnKind.TEXT),
              ColumnFormat.of(ColumnKind.MONEY),
              ColumnFormat.of(ColumnKind.QUANTITY),
              ColumnFormat.of(ColumnKind.COUNT),
              ColumnFormat.of(ColumnKind.DAY),
              ColumnFormat.of(ColumnKind.YEAR),
              ColumnFormat.of(ColumnKind.ANY))
          .addRows(
              List.of(
                  Answer.text("Höhe 1"),
                  Answer.of(Money.parse("GBP 10.10")),
                  Answer.quantity(0.1, "m2"),
                  Answer.number(3),
                  Answer.text("2027-04-01"),
                  Answer.text("2019"),
                  Answer.number(1)))
          .addRows(
              List.of(
                  Answer.text("Höhe 2"),
                  Reason.NOT_KNOWN.answer(),
                  Answer.quantity(0.2, "m2"),
                  Answer.number(4),
                  Reason.NOT_KNOWN.answer(),
                  Answer.text("2020"),
                  Answer.text("shared")))
          .addRows(
              List.of(
                  Answer.text("all"),
                  Answer.of(Money.parse("GBP 10.10")),
                  Answer.quantity(0.3, "m2"),
                  Answer.number(7),
                  Reason.NOT_KNOWN.answer(),
                  Reason.NOT_KNOWN.answer(),
                  Reason.NOT_KNOWN.answer()))
          .totals(1)
          .build();

  @Test
  void eachColumnHasItsTypeAndTotalsAreLeftOut() {
    ColumnTable typed = ColumnTable.of(TABLE);
    assertThat(typed.columns())
        .extracting(column -> column.name() + " " + column.type())
        .containsExactly(
            "space TEXT",
            "rent (GBP) AMOUNT",
            "area (m2) NUMBER",
            "desks WHOLE",
            "until DAY",
            "since WHOLE",
            "mixed TEXT",
            Table.REASONS + " TEXT");
    assertThat(typed.rows()).isEqualTo(2);
    assertThat(typed.column("rent (GBP)").cells())
        .containsExactly(Optional.of(new BigDecimal("10.10")), Optional.empty());
    assertThat(typed.column("until").cells())
        .containsExactly(Optional.of(LocalDate.of(2027, 4, 1)), Optional.empty());
    assertThat(typed.column(Table.REASONS).cells().get(0)).isEmpty();
    assertThat(typed.column(Table.REASONS).cells().get(1).orElseThrow().toString())
        .startsWith("rent: ")
        .contains("; until: ");
  }

  /** The files that .ci/columns/run reads with other programs. */
  @Test
  void aResultGoesThroughBothFormats() throws IOException {
    ColumnTable typed = ColumnTable.of(TABLE);
    Path out = Path.of(System.getProperty("columns.out", folder.toString()));
    Files.createDirectories(out);
    ParquetFiles.write(typed, out.resolve("rents.parquet"));
    ArrowFiles.write(typed, out.resolve("rents.arrow"));
    Files.writeString(out.resolve("rents.jsonl"), TableWork.of(TABLE).jsonLines());
    assertThat(ParquetFiles.read(out.resolve("rents.parquet"))).isEqualTo(typed);
    assertThat(ArrowFiles.read(out.resolve("rents.arrow"))).isEqualTo(typed);
  }

  @Test
  void countsComeFromALongTableAndAnEmptyOneIsMissing() throws IOException {
    ColumnTable jobs =
        new ColumnTable(
            List.of(
                text("region", "Leeds", "Leeds", "York", "York"),
                text("industry", "film", "other", "film", "other"),
                TypedColumn.of(
                    "jobs",
                    ColumnType.WHOLE,
                    List.of(
                        Optional.of(30L), Optional.of(10L), Optional.empty(), Optional.of(5L)))));
    Path file = folder.resolve("jobs.parquet");
    ParquetFiles.write(jobs, file);
    EmploymentTable counts = ParquetFiles.read(file).counts("jobs", "region", "industry", "jobs");
    assertThat(counts.count("Leeds", "film")).isEqualTo(30);
    assertThat(counts.unknown().size()).isEqualTo(1);
    assertThat(Specialisation.of(counts, ShareMeasure.HHI).value("Leeds")).hasValue(0.625);
    assertThat(Specialisation.of(counts, ShareMeasure.HHI).value("York")).isEmpty();
    assertThatThrownBy(() -> jobs.counts("jobs", "region", "industry", "region"))
        .hasMessage("region[0] must be a number, but was Leeds");
    assertThatThrownBy(() -> jobs.counts("jobs", "town", "industry", "jobs"))
        .hasMessageContaining("column must be one of");
  }

  private static TypedColumn text(String name, String... cells) {
    return TypedColumn.of(
        name, ColumnType.TEXT, List.of(cells).stream().map(Optional::<Object>of).toList());
  }

  @Test
  void cellsOfAnotherTypeAreRefused() {
    assertThatThrownBy(() -> TypedColumn.of("n", ColumnType.NUMBER, List.of(Optional.of("one"))))
        .hasMessage("cells must be of type NUMBER, but was one");
    assertThatThrownBy(() -> new ColumnTable(List.of(text("a", "x"), text("b", "x", "y"))))
        .hasMessage("columns must have 1 cells each, but was b with 2");
  }
}
