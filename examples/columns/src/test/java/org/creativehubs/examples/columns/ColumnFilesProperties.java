package org.creativehubs.examples.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ColumnFilesProperties {

  private static final int AMOUNT_BITS = 120;

  @Provide
  Arbitrary<ColumnTable> tables() {
    return Arbitraries.integers()
        .between(0, 20)
        .flatMap(
            rows ->
                Arbitraries.of(ColumnType.values())
                    .flatMap(type -> column(type, rows))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(6))
        .map(ColumnFilesProperties::named);
  }

  private static Arbitrary<TypedColumn> column(ColumnType type, int rows) {
    return Arbitraries.integers()
        .between(0, type == ColumnType.AMOUNT ? 6 : 0)
        .flatMap(
            scale ->
                cells(type, scale)
                    .optional()
                    .list()
                    .ofSize(rows)
                    .map(cells -> new TypedColumn("column", type, scale, cells)));
  }

  private static Arbitrary<Object> cells(ColumnType type, int scale) {
    return switch (type) {
      case TEXT -> Arbitraries.strings().filter(ColumnFilesProperties::isText).asGeneric();
      case NUMBER -> Arbitraries.doubles().filter(Double::isFinite).asGeneric();
      case WHOLE -> Arbitraries.longs().asGeneric();
      case AMOUNT ->
          Arbitraries.bigIntegers()
              .between(BigInteger.TWO.pow(AMOUNT_BITS).negate(), BigInteger.TWO.pow(AMOUNT_BITS))
              .map(unscaled -> new BigDecimal(unscaled, scale))
              .asGeneric();
      case DAY ->
          Arbitraries.longs().between(-100_000, 100_000).map(LocalDate::ofEpochDay).asGeneric();
    };
  }

  /** Half a pair of surrogates has no form in UTF-8. */
  private static boolean isText(String text) {
    return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
  }

  private static ColumnTable named(List<TypedColumn> columns) {
    List<TypedColumn> named = new ArrayList<>();
    for (TypedColumn column : columns) {
      named.add(
          new TypedColumn("column " + named.size(), column.type(), column.scale(), column.cells()));
    }
    return new ColumnTable(named);
  }

  @Property(tries = 200)
  void whatParquetHoldsComesBack(@ForAll("tables") ColumnTable table) throws IOException {
    Path file = Files.createTempFile("columns", ".parquet");
    try {
      ParquetFiles.write(table, file);
      assertThat(ParquetFiles.read(file)).isEqualTo(table);
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 200)
  void whatArrowHoldsComesBack(@ForAll("tables") ColumnTable table) throws IOException {
    Path file = Files.createTempFile("columns", ".arrow");
    try {
      ArrowFiles.write(table, file);
      assertThat(ArrowFiles.read(file)).isEqualTo(table);
    } finally {
      Files.delete(file);
    }
  }
}
