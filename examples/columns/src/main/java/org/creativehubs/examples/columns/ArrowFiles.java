package org.creativehubs.examples.columns;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.DateDayVector;
import org.apache.arrow.vector.DecimalVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.dictionary.DictionaryProvider;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;
import org.creativehubs.core.value.Check;

/**
 * Tables in files of Apache Arrow (its format for files, known as Feather 2), without compression.
 * The JVM needs {@code --add-opens=java.base/java.nio=ALL-UNNAMED}.
 */
public final class ArrowFiles {

  private static final int WHOLE_BITS = 64;
  private static final int DECIMAL_BITS = 128;

  private ArrowFiles() {}

  /**
   * Writes a table; a file that is there is replaced.
   *
   * @param table the table
   * @param file where it goes
   * @throws IOException if the file cannot be written
   */
  public static void write(ColumnTable table, Path file) throws IOException {
    Schema schema = new Schema(table.columns().stream().map(ArrowFiles::field).toList());
    try (BufferAllocator memory = new RootAllocator();
        VectorSchemaRoot root = VectorSchemaRoot.create(schema, memory);
        SeekableByteChannel out =
            Files.newByteChannel(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        ArrowFileWriter writer =
            new ArrowFileWriter(root, new DictionaryProvider.MapDictionaryProvider(), out)) {
      for (int column = 0; column < table.columns().size(); column++) {
        fill(root.getVector(column), table.columns().get(column).cells());
      }
      root.setRowCount(table.rows());
      writer.start();
      writer.writeBatch();
      writer.end();
    }
  }

  private static Field field(TypedColumn column) {
    ArrowType type =
        switch (column.type()) {
          case TEXT -> ArrowType.Utf8.INSTANCE;
          case NUMBER -> new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
          case WHOLE -> new ArrowType.Int(WHOLE_BITS, true);
          case AMOUNT -> new ArrowType.Decimal(TypedColumn.DIGITS, column.scale(), DECIMAL_BITS);
          case DAY -> new ArrowType.Date(DateUnit.DAY);
        };
    return new Field(column.name(), FieldType.nullable(type), List.of());
  }

  private static void fill(FieldVector vector, List<Optional<Object>> cells) {
    vector.allocateNew();
    for (int row = 0; row < cells.size(); row++) {
      int at = row;
      cells.get(row).ifPresentOrElse(cell -> set(vector, at, cell), () -> vector.setNull(at));
    }
    vector.setValueCount(cells.size());
  }

  private static void set(FieldVector vector, int row, Object cell) {
    if (cell instanceof String text) {
      ((VarCharVector) vector).setSafe(row, text.getBytes(StandardCharsets.UTF_8));
    } else if (cell instanceof Double number) {
      ((Float8Vector) vector).setSafe(row, number);
    } else if (cell instanceof Long whole) {
      ((BigIntVector) vector).setSafe(row, whole);
    } else if (cell instanceof LocalDate day) {
      ((DateDayVector) vector).setSafe(row, Math.toIntExact(day.toEpochDay()));
    } else {
      ((DecimalVector) vector).setSafe(row, (BigDecimal) cell);
    }
  }

  /**
   * Reads a table that any program wrote: flat columns of texts, numbers, decimals and days, not
   * compressed.
   *
   * @param file where it lies
   * @return the table
   * @throws IOException if the file cannot be read
   */
  public static ColumnTable read(Path file) throws IOException {
    try (BufferAllocator memory = new RootAllocator();
        SeekableByteChannel in = Files.newByteChannel(file);
        ArrowFileReader reader = new ArrowFileReader(in, memory)) {
      VectorSchemaRoot root = reader.getVectorSchemaRoot();
      List<Field> fields = root.getSchema().getFields();
      List<List<Optional<Object>>> columns = new ArrayList<>();
      fields.forEach(field -> columns.add(new ArrayList<>()));
      fields.forEach(ArrowFiles::typeOf);
      while (reader.loadNextBatch()) {
        for (int column = 0; column < fields.size(); column++) {
          for (int row = 0; row < root.getRowCount(); row++) {
            columns.get(column).add(cell(fields.get(column), root.getVector(column), row));
          }
        }
      }
      List<TypedColumn> typed = new ArrayList<>();
      for (int column = 0; column < fields.size(); column++) {
        Field field = fields.get(column);
        typed.add(
            new TypedColumn(field.getName(), typeOf(field), scale(field), columns.get(column)));
      }
      return new ColumnTable(typed);
    }
  }

  private static ColumnType typeOf(Field field) {
    ArrowType type = field.getType();
    if (type instanceof ArrowType.Utf8 || type instanceof ArrowType.LargeUtf8) {
      Check.that(
          field.getDictionary() == null, field.getName(), "be written without dictionary", type);
      return ColumnType.TEXT;
    } else if (type instanceof ArrowType.FloatingPoint number
        && number.getPrecision() != FloatingPointPrecision.HALF) {
      return ColumnType.NUMBER;
    } else if (type instanceof ArrowType.Decimal) {
      return ColumnType.AMOUNT;
    } else if (type instanceof ArrowType.Date day && day.getUnit() == DateUnit.DAY) {
      return ColumnType.DAY;
    }
    boolean isPlain = field.getDictionary() == null;
    Check.that(
        isPlain && type instanceof ArrowType.Int whole && whole.getIsSigned(),
        field.getName(),
        "hold texts, numbers, decimals or days, without dictionary",
        type);
    return ColumnType.WHOLE;
  }

  private static int scale(Field field) {
    return field.getType() instanceof ArrowType.Decimal decimal ? decimal.getScale() : 0;
  }

  private static Optional<Object> cell(Field field, FieldVector vector, int row) {
    if (vector.isNull(row)) {
      return Optional.empty();
    }
    Object held = vector.getObject(row);
    return Optional.of(
        switch (typeOf(field)) {
          case TEXT -> held.toString();
          case NUMBER -> ((Number) held).doubleValue();
          case WHOLE -> ((Number) held).longValue();
          case AMOUNT -> held;
          case DAY -> LocalDate.ofEpochDay(((Number) held).longValue());
        });
  }
}
