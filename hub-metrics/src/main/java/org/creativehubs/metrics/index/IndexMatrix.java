package org.creativehubs.metrics.index;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * An index with one value for each row and column, such as region and industry, with what it means
 * and where it comes from.
 *
 * <p>Immutable; it holds one double for each cell, and the parts it was computed from, which {@link
 * #explain} shows. In JSON every cell is an object with a value or the reason why there is none.
 */
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({
  "index",
  "formula",
  "conventions",
  "source",
  "rowsBy",
  "columnsBy",
  "rows",
  "columns",
  "parts",
  "cells"
})
public final class IndexMatrix implements Explained, Tabular {

  private final String index;
  private final String formula;
  private final ImmutableList<String> conventions;
  private final Source source;
  private final String rowsBy;
  private final String columnsBy;
  private final ImmutableMap<String, Integer> rows;
  private final ImmutableMap<String, Integer> columns;
  private final ImmutableList<MatrixPart> parts;

  /** Row by row; zero where the value is undefined. */
  private final double[] values;

  private final ImmutableMap<Integer, Undefined> undefined;

  private IndexMatrix(Builder builder) {
    this.index = text(builder.index, "index");
    this.formula = text(builder.formula, "formula");
    this.conventions = builder.conventions.build();
    this.source = Check.notNull(builder.source, "source");
    this.rowsBy = builder.rowsBy;
    this.columnsBy = builder.columnsBy;
    this.rows = builder.rows;
    this.columns = builder.columns;
    this.parts = builder.parts.build();
    this.values = builder.values;
    this.undefined = ImmutableMap.copyOf(builder.undefined);
  }

  private static String text(@Nullable String text, String field) {
    String given = Check.notNull(text, field);
    Check.notBlank(given, field);
    return given;
  }

  /**
   * A builder whose cells are all zero.
   *
   * @param rowsBy what the rows are, such as {@code region}; not blank
   * @param rows their labels, each once; at least one
   * @param columnsBy what the columns are, such as {@code industry}; not blank
   * @param columns their labels, each once; at least one
   * @return a builder that lacks index, formula and source
   */
  public static Builder of(
      String rowsBy, List<String> rows, String columnsBy, List<String> columns) {
    return new Builder(rowsBy, rows, columnsBy, columns);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static IndexMatrix fromJson(WrittenMatrix written) {
    Builder builder =
        of(written.rowsBy(), written.rows(), written.columnsBy(), written.columns())
            .index(written.index())
            .formula(written.formula())
            .source(written.source());
    written.conventions().forEach(builder::convention);
    written.parts().stream().map(MatrixPart::of).forEach(builder::add);
    return builder.read(written.cells()).build();
  }

  /** The name of the index in words; not blank. */
  @JsonProperty("index")
  public String index() {
    return index;
  }

  /** The formula; not blank. */
  @JsonProperty("formula")
  public String formula() {
    return formula;
  }

  /** The choices that practice varies, and how they were made. */
  @JsonProperty("conventions")
  public List<String> conventions() {
    return conventions;
  }

  /** Where the method comes from. */
  @JsonProperty("source")
  public Source source() {
    return source;
  }

  /** What the rows are, such as {@code region}; not blank. */
  @JsonProperty("rowsBy")
  public String rowsBy() {
    return rowsBy;
  }

  /** What the columns are, such as {@code industry}; not blank. */
  @JsonProperty("columnsBy")
  public String columnsBy() {
    return columnsBy;
  }

  /** The labels of the rows in order; at least one. */
  @JsonProperty("rows")
  public List<String> rows() {
    return rows.keySet().asList();
  }

  /** The labels of the columns in order; at least one. */
  @JsonProperty("columns")
  public List<String> columns() {
    return columns.keySet().asList();
  }

  @JsonProperty("parts")
  List<WrittenPart> writtenParts() {
    return parts.stream().map(MatrixPart::written).toList();
  }

  /** Every cell, row by row; made as they are asked for. */
  @JsonProperty("cells")
  public List<IndexCell> cells() {
    return new MatrixCells(this);
  }

  /**
   * The index of a row and column.
   *
   * @param row one of {@link #rows()}
   * @param column one of {@link #columns()}
   * @return a finite number; empty where it is {@link #undefined}
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another label
   */
  public OptionalDouble value(String row, String column) {
    return valueAt(rowOf(row), columnOf(column));
  }

  /**
   * {@link #value} by position, for code that goes through the whole matrix.
   *
   * @param row the position of the row, from 0
   * @param column the position of the column, from 0
   * @return a finite number; empty where it is undefined
   */
  public OptionalDouble valueAt(int row, int column) {
    int place = row * columns.size() + column;
    return undefined.containsKey(place) ? OptionalDouble.empty() : OptionalDouble.of(values[place]);
  }

  /**
   * Why a row and column have no index.
   *
   * @param row one of {@link #rows()}
   * @param column one of {@link #columns()}
   * @return the reason; empty where there is an index
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another label
   */
  public Optional<Undefined> undefined(String row, String column) {
    return cellAt(rowOf(row), columnOf(column)).undefined();
  }

  IndexCell cellAt(int row, int column) {
    int place = row * columns.size() + column;
    @Nullable Undefined reason = undefined.get(place);
    String rowLabel = rows().get(row);
    String columnLabel = columns().get(column);
    return reason == null
        ? IndexCell.of(rowLabel, columnLabel, values[place])
        : IndexCell.of(rowLabel, columnLabel, reason);
  }

  /**
   * The defined cells of a row, the highest first, equal ones in the order of the columns.
   *
   * @param row one of {@link #rows()}
   * @return the cells
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another row
   */
  public List<IndexCell> rankedRow(String row) {
    int place = rowOf(row);
    return ranked(IntStream.range(0, columns.size()).mapToObj(column -> cellAt(place, column)));
  }

  /**
   * The defined cells of a column, the highest first, equal ones in the order of the rows.
   *
   * @param column one of {@link #columns()}
   * @return the cells
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another column
   */
  public List<IndexCell> rankedColumn(String column) {
    int place = columnOf(column);
    return ranked(IntStream.range(0, rows.size()).mapToObj(row -> cellAt(row, place)));
  }

  private static List<IndexCell> ranked(Stream<IndexCell> cells) {
    return cells
        .filter(cell -> cell.value().isPresent())
        .sorted(
            Comparator.comparingDouble((IndexCell cell) -> cell.value().orElseThrow()).reversed())
        .toList();
  }

  /**
   * How the index of a row and column came about, or why there is none.
   *
   * @param row one of {@link #rows()}
   * @param column one of {@link #columns()}
   * @return the parts that belong to the cell and, as the last step, the index by its formula
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another label
   */
  public Explanation explain(String row, String column) {
    int across = rowOf(row);
    int down = columnOf(column);
    Explanation.Builder told = Explanation.answering(index + " of " + row + " and " + column + "?");
    parts.forEach(part -> told.addSteps(part.step(across, down, columns.size())));
    return told.addSteps(
            Step.builder()
                .label(index)
                .expression(formula)
                .value(cellAt(across, down).answer())
                .source(source)
                .build())
        .build();
  }

  /** How every cell came about, row by row, made as they are asked for. */
  @Override
  public List<Explanation> explanations() {
    return Lists.transform(cells(), cell -> explain(cell.row(), cell.column()));
  }

  private int rowOf(String row) {
    return position(rows, row, rowsBy);
  }

  private int columnOf(String column) {
    return position(columns, column, columnsBy);
  }

  private static int position(ImmutableMap<String, Integer> positions, String label, String by) {
    @Nullable Integer position = positions.get(Check.notNull(label, "label"));
    if (position == null) {
      throw new InvalidValueException(
          Fault.UNKNOWN_CODE, "label", "be a " + by + " of this matrix", label);
    }
    return position;
  }

  /** A row for each cell, in the order of {@link #cells()}. */
  @Override
  public Table table() {
    Table.Builder table = Table.builder().title(index).addColumns(rowsBy, columnsBy, "value");
    cells().forEach(cell -> table.addRows(ResultRows.of(cell)));
    return table.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndexMatrix that
        && index.equals(that.index)
        && formula.equals(that.formula)
        && conventions.equals(that.conventions)
        && source.equals(that.source)
        && rowsBy.equals(that.rowsBy)
        && columnsBy.equals(that.columnsBy)
        && rows().equals(that.rows())
        && columns().equals(that.columns())
        && writtenParts().equals(that.writtenParts())
        && Arrays.equals(values, that.values)
        && undefined.equals(that.undefined);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * index.hashCode() + rows.hashCode()) + Arrays.hashCode(values);
  }

  /** The name of the index and the size of the matrix in one line. */
  @Override
  public String toString() {
    return index
        + " of "
        + rows.size()
        + " x "
        + columns.size()
        + " cells by "
        + rowsBy
        + " and "
        + columnsBy;
  }

  /** Builds an {@link IndexMatrix}. */
  public static final class Builder {

    private final String rowsBy;
    private final String columnsBy;
    private final ImmutableMap<String, Integer> rows;
    private final ImmutableMap<String, Integer> columns;
    private final double[] values;
    private final Map<Integer, Undefined> undefined = new HashMap<>();
    private final ImmutableList.Builder<String> conventions = ImmutableList.builder();
    private final ImmutableList.Builder<MatrixPart> parts = ImmutableList.builder();
    private @Nullable String index;
    private @Nullable String formula;
    private @Nullable Source source;

    private Builder(String rowsBy, List<String> rows, String columnsBy, List<String> columns) {
      this.rowsBy = text(rowsBy, "rowsBy");
      this.columnsBy = text(columnsBy, "columnsBy");
      this.rows = labels(rows, "rows");
      this.columns = labels(columns, "columns");
      long cells = (long) rows.size() * columns.size();
      Check.that(cells <= 1 << 30, Fault.TOO_LARGE, "cells", "be at most 2^30", cells);
      this.values = new double[(int) cells];
    }

    private static ImmutableMap<String, Integer> labels(List<String> labels, String field) {
      Check.notEmpty(labels, field);
      Check.distinct(labels, label -> label, field, "label");
      ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builder();
      for (int i = 0; i < labels.size(); i++) {
        Check.notBlank(labels.get(i), field + "[" + i + "]");
        positions.put(labels.get(i), i);
      }
      return positions.buildOrThrow();
    }

    /** Sets the name of the index in words; not blank. */
    @CanIgnoreReturnValue
    public Builder index(String index) {
      this.index = index;
      return this;
    }

    /** Sets the formula; not blank. */
    @CanIgnoreReturnValue
    public Builder formula(String formula) {
      this.formula = formula;
      return this;
    }

    /** Sets where the method comes from. */
    @CanIgnoreReturnValue
    public Builder source(Source source) {
      this.source = source;
      return this;
    }

    /** Adds a choice that practice varies, and how it was made; not blank. */
    @CanIgnoreReturnValue
    public Builder convention(String convention) {
      conventions.add(text(convention, "convention"));
      return this;
    }

    /**
     * Adds numbers on the way, which explanations show.
     *
     * @param name what they are; not blank
     * @param scope what each belongs to
     * @param numbers finite numbers, one for each row, column or cell (row by row), or one for the
     *     whole; not copied, and not to be changed afterwards
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder part(String name, PartScope scope, double... numbers) {
      return add(new MatrixPart(text(name, "name"), scope, numbers));
    }

    @CanIgnoreReturnValue
    private Builder add(MatrixPart part) {
      int size = part.scope().size(rows.size(), columns.size());
      Check.that(
          part.numbers().length == size,
          Fault.INCONSISTENT,
          "numbers",
          "be " + size + " for scope " + part.scope(),
          part.numbers().length);
      parts.add(part);
      return this;
    }

    /**
     * Sets a cell.
     *
     * @param row the position of the row, from 0
     * @param column the position of the column, from 0
     * @param value the index; finite
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder set(int row, int column, double value) {
      Check.finite(value, "value");
      values[row * columns.size() + column] = value;
      return this;
    }

    /**
     * Says why a cell has no value.
     *
     * @param row the position of the row, from 0
     * @param column the position of the column, from 0
     * @param reason why
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder undefined(int row, int column, Undefined reason) {
      int place = row * columns.size() + column;
      undefined.put(place, reason);
      values[place] = 0;
      return this;
    }

    @CanIgnoreReturnValue
    private Builder read(List<IndexCell> cells) {
      Check.that(
          cells.size() == values.length,
          Fault.INCONSISTENT,
          "cells",
          "be " + values.length + ", one for each row and column",
          cells.size());
      for (int i = 0; i < values.length; i++) {
        read(cells.get(i), i / columns.size(), i % columns.size(), "cells[" + i + "]");
      }
      return this;
    }

    private void read(IndexCell cell, int row, int column, String field) {
      String rowLabel = rows.keySet().asList().get(row);
      String columnLabel = columns.keySet().asList().get(column);
      Check.that(
          cell.row().equals(rowLabel) && cell.column().equals(columnLabel),
          Fault.INCONSISTENT,
          field,
          "be of " + rowLabel + " and " + columnLabel,
          cell.row() + " and " + cell.column());
      cell.undefined()
          .ifPresentOrElse(
              reason -> undefined(row, column, reason),
              () -> set(row, column, cell.value().orElseThrow()));
    }

    /**
     * Completes the matrix; the builder is not to be used again.
     *
     * @return the matrix
     */
    public IndexMatrix build() {
      return new IndexMatrix(this);
    }
  }
}
