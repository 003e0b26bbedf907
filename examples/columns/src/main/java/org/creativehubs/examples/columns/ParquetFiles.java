package org.creativehubs.examples.columns;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.creativehubs.core.value.Check;
import org.jspecify.annotations.Nullable;

/** Tables in files of Apache Parquet, without compression. Nothing of Hadoop runs. */
public final class ParquetFiles {

  private static final int DECIMAL_BYTES = 16;

  private ParquetFiles() {}

  /**
   * Writes a table; a file that is there is replaced.
   *
   * @param table the table
   * @param file where it goes
   * @throws IOException if the file cannot be written
   */
  public static void write(ColumnTable table, Path file) throws IOException {
    MessageType schema = schema(table);
    try (ParquetWriter<Group> rows =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withType(schema)
            .build()) {
      for (int row = 0; row < table.rows(); row++) {
        Group group = new SimpleGroup(schema);
        for (int column = 0; column < table.columns().size(); column++) {
          Optional<Object> cell = table.columns().get(column).cells().get(row);
          if (cell.isPresent()) {
            add(group, column, cell.get());
          }
        }
        rows.write(group);
      }
    }
  }

  private static MessageType schema(ColumnTable table) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    table.columns().forEach(column -> schema.addField(type(column)));
    return schema.named("table");
  }

  private static Type type(TypedColumn column) {
    return switch (column.type()) {
      case TEXT ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
      case AMOUNT ->
          Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
              .length(DECIMAL_BYTES)
              .as(LogicalTypeAnnotation.decimalType(column.scale(), TypedColumn.DIGITS))
              .named(column.name());
      case DAY ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
    };
  }

  private static void add(Group group, int column, Object cell) {
    if (cell instanceof String text) {
      group.add(column, text);
    } else if (cell instanceof Double number) {
      group.add(column, number);
    } else if (cell instanceof Long whole) {
      group.add(column, whole);
    } else if (cell instanceof LocalDate day) {
      group.add(column, Math.toIntExact(day.toEpochDay()));
    } else {
      group.add(column, Binary.fromConstantByteArray(bytes(((BigDecimal) cell).unscaledValue())));
    }
  }

  private static byte[] bytes(BigInteger unscaled) {
    byte[] shortest = unscaled.toByteArray();
    int before = DECIMAL_BYTES - shortest.length;
    byte[] bytes = new byte[DECIMAL_BYTES];
    Arrays.fill(bytes, 0, before, (byte) (unscaled.signum() < 0 ? -1 : 0));
    System.arraycopy(shortest, 0, bytes, before, shortest.length);
    return bytes;
  }

  /**
   * Reads a table that any program wrote: flat columns of texts, numbers, decimals and days.
   *
   * @param file where it lies
   * @return the table
   * @throws IOException if the file cannot be read
   */
  public static ColumnTable read(Path file) throws IOException {
    InputFile input = new LocalInputFile(file);
    MessageType schema = schema(input);
    List<List<Optional<Object>>> columns = new ArrayList<>();
    schema.getFields().forEach(field -> columns.add(new ArrayList<>()));
    schema.getFields().forEach(ParquetFiles::typeOf);
    try (ParquetReader<Group> rows = new Rows(input).build()) {
      for (Group row = next(rows); row != null; row = next(rows)) {
        for (int column = 0; column < columns.size(); column++) {
          columns.get(column).add(cell(schema.getType(column), row, column));
        }
      }
    }
    List<TypedColumn> typed = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      Type field = schema.getType(column);
      typed.add(new TypedColumn(field.getName(), typeOf(field), scale(field), columns.get(column)));
    }
    return new ColumnTable(typed);
  }

  private static MessageType schema(InputFile input) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader = ParquetFileReader.open(input, options)) {
      return reader.getFooter().getFileMetaData().getSchema();
    }
  }

  private static @Nullable Group next(ParquetReader<Group> rows) throws IOException {
    return rows.read();
  }

  private static ColumnType typeOf(Type field) {
    Check.that(
        field.isPrimitive() && !field.isRepetition(Type.Repetition.REPEATED),
        field.getName(),
        "be a plain column",
        field);
    PrimitiveType type = field.asPrimitiveType();
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    PrimitiveTypeName stored = type.getPrimitiveTypeName();
    boolean isBare = meaning == null;
    if (meaning instanceof StringLogicalTypeAnnotation) {
      return ColumnType.TEXT;
    } else if (meaning instanceof DecimalLogicalTypeAnnotation) {
      return ColumnType.AMOUNT;
    } else if (meaning instanceof DateLogicalTypeAnnotation) {
      return ColumnType.DAY;
    } else if (isBare
        && (stored == PrimitiveTypeName.DOUBLE || stored == PrimitiveTypeName.FLOAT)) {
      return ColumnType.NUMBER;
    }
    boolean isWhole = stored == PrimitiveTypeName.INT32 || stored == PrimitiveTypeName.INT64;
    boolean isSigned = meaning instanceof IntLogicalTypeAnnotation whole && whole.isSigned();
    Check.that(
        isWhole && (isBare || isSigned),
        field.getName(),
        "hold texts, numbers, decimals or days",
        type);
    return ColumnType.WHOLE;
  }

  private static int scale(Type field) {
    return field.asPrimitiveType().getLogicalTypeAnnotation()
            instanceof DecimalLogicalTypeAnnotation decimal
        ? decimal.getScale()
        : 0;
  }

  private static Optional<Object> cell(Type field, Group row, int column) {
    if (row.getFieldRepetitionCount(column) == 0) {
      return Optional.empty();
    }
    PrimitiveTypeName stored = field.asPrimitiveType().getPrimitiveTypeName();
    return Optional.of(
        switch (typeOf(field)) {
          case TEXT -> row.getString(column, 0);
          case NUMBER ->
              stored == PrimitiveTypeName.FLOAT
                  ? (double) row.getFloat(column, 0)
                  : row.getDouble(column, 0);
          case WHOLE -> whole(stored, row, column);
          case DAY -> LocalDate.ofEpochDay(row.getInteger(column, 0));
          case AMOUNT -> new BigDecimal(unscaled(stored, row, column), scale(field));
        });
  }

  private static long whole(PrimitiveTypeName stored, Group row, int column) {
    return stored == PrimitiveTypeName.INT32 ? row.getInteger(column, 0) : row.getLong(column, 0);
  }

  private static BigInteger unscaled(PrimitiveTypeName stored, Group row, int column) {
    return stored == PrimitiveTypeName.INT32 || stored == PrimitiveTypeName.INT64
        ? BigInteger.valueOf(whole(stored, row, column))
        : new BigInteger(row.getBinary(column, 0).getBytes());
  }

  private static final class Rows extends ParquetReader.Builder<Group> {
    Rows(InputFile input) {
      super(input, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
