package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.value.Check;
import org.jspecify.annotations.Nullable;

/** What a file writes for counts that are not known, and what it says beside a count. Immutable. */
final class CsvMarks {

  static final CsvMarks NONE = new CsvMarks(ImmutableMap.of(), ImmutableTable.of(), null);

  /** By what stands in the place of a count. */
  private final ImmutableMap<String, CellFlag> marks;

  /** By a column of flags and what stands in it. */
  private final ImmutableTable<String, String, CellFlag> columns;

  /** Of a cell that no row gives; null where it is zero. */
  final @Nullable CellFlag absent;

  private CsvMarks(
      ImmutableMap<String, CellFlag> marks,
      ImmutableTable<String, String, CellFlag> columns,
      @Nullable CellFlag absent) {
    this.marks = marks;
    this.columns = columns;
    this.absent = absent;
  }

  CsvMarks unknown(String text, CellFlag flag) {
    String mark = Check.notNull(text, "text").strip();
    checkUnknown(flag);
    return new CsvMarks(
        ImmutableMap.<String, CellFlag>builder()
            .putAll(marks)
            .put(mark, marked(flag, mark))
            .buildKeepingLast(),
        columns,
        absent);
  }

  CsvMarks flagged(String column, String text, CellFlag flag) {
    String mark = Check.notNull(text, "text").strip();
    Check.notBlank(mark, "text");
    return new CsvMarks(
        marks,
        ImmutableTable.<String, String, CellFlag>builder()
            .putAll(columns)
            .put(column, mark, marked(Check.notNull(flag, "flag"), mark))
            .build(),
        absent);
  }

  CsvMarks absent(CellFlag flag) {
    checkUnknown(flag);
    return new CsvMarks(marks, columns, flag);
  }

  private static void checkUnknown(CellFlag flag) {
    Check.that(
        !Check.notNull(flag, "flag").isKnown(), "flag", "be of a count that is unknown", flag);
  }

  private static CellFlag marked(CellFlag flag, String mark) {
    return flag.mark().isPresent() || mark.isEmpty() ? flag : flag.toBuilder().mark(mark).build();
  }

  /** These marks in a file with certain columns. */
  InFile in(CsvColumns file) {
    ImmutableMap.Builder<Integer, ImmutableMap<String, CellFlag>> at = ImmutableMap.builder();
    columns
        .rowMap()
        .forEach((column, flags) -> at.put(file.position(column), ImmutableMap.copyOf(flags)));
    return new InFile(at.buildOrThrow());
  }

  /** The columns of flags, which hold no counts. */
  Iterable<String> columns() {
    return columns.rowKeySet();
  }

  /** What is said of the counts of one file. */
  final class InFile {

    private final ImmutableMap<Integer, ImmutableMap<String, CellFlag>> at;

    private InFile(ImmutableMap<Integer, ImmutableMap<String, CellFlag>> at) {
      this.at = at;
    }

    /** What is said of a count: in a column of flags, else in its own place; null for nothing. */
    @Nullable CellFlag of(List<String> row, int column) {
      return at.isEmpty() ? mark(row, column) : flag(row, column);
    }

    private @Nullable CellFlag mark(List<String> row, int column) {
      return marks.isEmpty() ? null : marks.get(row.get(column).strip());
    }

    private @Nullable CellFlag flag(List<String> row, int column) {
      for (Map.Entry<Integer, ImmutableMap<String, CellFlag>> flags : at.entrySet()) {
        @Nullable CellFlag flag = flags.getValue().get(row.get(flags.getKey()).strip());
        if (flag != null) {
          return flag;
        }
      }
      return mark(row, column);
    }
  }
}
