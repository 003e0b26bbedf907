package org.creativehubs.metrics.index;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.Doubles;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ColumnKind;
import org.creativehubs.core.explain.Explained;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.explain.Step;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * An index with one value for each row and column, such as region and industry, with what it means
 * and where it comes from.
 *
 * <p>Immutable; it holds one double for each cell, and the parts it was computed from, which {@link
 * #explain} shows: counts of cells as a view of the table they stand in. In JSON every cell is an
 * object with a value or the reason why there is none.
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
@HubForm
public final class IndexMatrix implements Explained, ExplainedTable {

  private final String index;
  private final PartFormula formula;
  private final ImmutableList<String> conventions;
  private final Source source;
  private final Axis rows;
  private final Axis columns;
  private final ImmutableList<MatrixPart> parts;

  /** Row by row; zero where the value is undefined. */
  private final double[] values;

  private final Gaps gaps;

  private IndexMatrix(Builder builder) {
    this.index = text(builder.index, "index");
    this.conventions = builder.conventions.build();
    this.source = Check.notNull(builder.source, "source");
    this.rows = builder.rows;
    this.columns = builder.columns;
    this.parts = ImmutableList.copyOf(builder.parts);
    this.formula = PartFormula.of(text(builder.formula, "formula"), parts);
    this.values = builder.values;
    this.gaps = builder.gaps;
    gaps.clear(values);
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
    return new Builder(Axis.of(rowsBy, rows, "rows"), Axis.of(columnsBy, columns, "columns"));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static IndexMatrix fromJson(WrittenMatrix written) {
    return MatrixReading.of(written);
  }

  /** The name of the index in words; not blank. */
  @JsonProperty("index")
  public String index() {
    return index;
  }

  /** The formula; not blank. */
  @JsonProperty("formula")
  public String formula() {
    return formula.symbols();
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
    return rows.by();
  }

  /** What the columns are, such as {@code industry}; not blank. */
  @JsonProperty("columnsBy")
  public String columnsBy() {
    return columns.by();
  }

  /** The labels of the rows in order; at least one. */
  @JsonProperty("rows")
  public List<String> rows() {
    return rows.labels();
  }

  /** The labels of the columns in order; at least one. */
  @JsonProperty("columns")
  public List<String> columns() {
    return columns.labels();
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
    return valueAt(rows.position(row), columns.position(column));
  }

  /**
   * {@link #value} by position, for code that goes through the whole matrix.
   *
   * @param row the position of the row, from 0
   * @param column the position of the column, from 0
   * @return a finite number; empty where it is undefined
   */
  public OptionalDouble valueAt(int row, int column) {
    return gaps.has(row, column)
        ? OptionalDouble.empty()
        : OptionalDouble.of(values[row * columns.size() + column]);
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
    return gaps.at(rows.position(row), columns.position(column));
  }

  IndexCell cellAt(int row, int column) {
    String rowLabel = rows.labels().get(row);
    String columnLabel = columns.labels().get(column);
    return gaps.at(row, column)
        .map(reason -> IndexCell.of(rowLabel, columnLabel, reason))
        .orElseGet(
            () -> IndexCell.of(rowLabel, columnLabel, values[row * columns.size() + column]));
  }

  /**
   * The defined cells of a row, the highest first, equal ones in the order of the columns.
   *
   * @param row one of {@link #rows()}
   * @return the cells
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another row
   */
  public List<IndexCell> rankedRow(String row) {
    int place = rows.position(row);
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
    int place = columns.position(column);
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
   * How the index of a row and column was calculated, or why there is none.
   *
   * @param row one of {@link #rows()}
   * @param column one of {@link #columns()}
   * @return the parts that belong to the cell and, as the last step, the index by its formula with
   *     the numbers of the parts; where there is no index, what was given and the bare formula
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another label
   */
  @Override
  public Explanation explain(String row, String column) {
    return rows.has(row) && columns.has(column)
        ? explainAt(rows.position(row), columns.position(column))
        : ExplainedTable.super.explain(row, column);
  }

  private Explanation explainAt(int row, int column) {
    IndexCell cell = cellAt(row, column);
    MatrixPlace place = new MatrixPlace(row, column, columns.size());
    Explanation.Builder steps =
        Explanation.answering(index + " of " + cell.row() + " and " + cell.column() + "?");
    parts.stream()
        .filter(part -> cell.value().isPresent() || part.isGiven())
        .forEach(part -> steps.addSteps(part.step(place)));
    Step.Builder last = Step.builder().label(index).value(cell.answer()).source(source);
    return steps.addSteps(last.expression(expression(cell, place)).build()).build();
  }

  private String expression(IndexCell cell, MatrixPlace place) {
    return cell.value().isPresent()
        ? formula.text(place, cell.value().getAsDouble())
        : formula.symbols();
  }

  /** How every cell was calculated, row by row, made as they are asked for. */
  @Override
  public List<Explanation> explanations() {
    return Lists.transform(cells(), cell -> explain(cell.row(), cell.column()));
  }

  /** A row for each cell, in the order of {@link #cells()}. */
  @Override
  public Sheet<?> sheet() {
    Column<IndexCell> row = Column.text(rowsBy(), IndexCell::row);
    Column<IndexCell> column = Column.text(columnsHeading(), IndexCell::column);
    Column<IndexCell> value =
        Column.<IndexCell>answer("value", ColumnKind.NUMBER, IndexCell::answer)
            .explained(cell -> explain(cell.row(), cell.column()));
    return Grid.of(row, column, value).namedBy(row, column).main(value).sheet(index, cells());
  }

  /** Where pairs of one kind are compared, the second is another of them. */
  private String columnsHeading() {
    return columnsBy().equals(rowsBy()) ? "other " + columnsBy() : columnsBy();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IndexMatrix that
        && index.equals(that.index)
        && formula.equals(that.formula)
        && conventions.equals(that.conventions)
        && source.equals(that.source)
        && rowsBy().equals(that.rowsBy())
        && columnsBy().equals(that.columnsBy())
        && rows().equals(that.rows())
        && columns().equals(that.columns())
        && parts.equals(that.parts)
        && Arrays.equals(values, that.values)
        && gaps.isSame(that.gaps);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * index.hashCode() + rows().hashCode()) + Arrays.hashCode(values);
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
        + rowsBy()
        + " and "
        + columnsBy();
  }

  /** Builds an {@link IndexMatrix}. */
  public static final class Builder {

    private final Axis rows;
    private final Axis columns;
    private final double[] values;
    private final Gaps gaps;
    private final ImmutableList.Builder<String> conventions = ImmutableList.builder();
    private final List<MatrixPart> parts = new ArrayList<>();
    private @Nullable String index;
    private @Nullable String formula;
    private @Nullable Source source;

    private Builder(Axis rows, Axis columns) {
      this.rows = rows;
      this.columns = columns;
      long cells = (long) rows.size() * columns.size();
      Check.that(cells <= 1 << 30, Fault.TOO_LARGE, "cells", "be at most 2^30", cells);
      this.values = new double[(int) cells];
      this.gaps = new Gaps(rows.size(), columns.size());
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
     * Adds numbers on the way, which explanations show, and write in the place of their name in the
     * formula.
     *
     * @param name what they are, in the formula too; not blank
     * @param scope what each belongs to
     * @param numbers finite numbers, one for each row, column or cell (row by row), or one for the
     *     whole; not copied, and not to be changed afterwards
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder part(String name, PartScope scope, double... numbers) {
      return part(name, scope, Doubles.asList(numbers));
    }

    /**
     * {@link #part(String, PartScope, double...)} of numbers that are somewhere already, such as in
     * a table; they are read when an explanation asks for them.
     *
     * @param name what they are, in the formula too; not blank
     * @param scope what each belongs to
     * @param numbers finite numbers, as many as the scope has; not copied, and not to be changed
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder part(String name, PartScope scope, List<Double> numbers) {
      return add(new MatrixPart(text(name, "name"), name, scope, Optional.empty(), true, numbers));
    }

    /**
     * Adds numbers on the way that formulas know by a symbol.
     *
     * @param name what they are, such as {@code plants}; not blank
     * @param symbol what they are in formulas, such as {@code b_ri}; not blank
     * @param scope what each belongs to
     * @param numbers as of {@link #part(String, PartScope, double...)}
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder part(String name, String symbol, PartScope scope, double... numbers) {
      return part(name, symbol, scope, Doubles.asList(numbers));
    }

    /**
     * {@link #part(String, String, PartScope, double...)} of numbers that are somewhere already.
     *
     * @param name what they are, such as {@code plants}; not blank
     * @param symbol what they are in formulas, such as {@code b_ri}; not blank
     * @param scope what each belongs to
     * @param numbers as of {@link #part(String, PartScope, List)}
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder part(String name, String symbol, PartScope scope, List<Double> numbers) {
      return add(
          new MatrixPart(named(name, symbol), symbol, scope, Optional.empty(), true, numbers));
    }

    /**
     * Adds numbers that no line of arithmetic gives, such as sums over all regions; explanations of
     * cells without a value leave them out.
     *
     * @param name what they are, in formulas too; not blank
     * @param scope what each belongs to
     * @param numbers finite numbers, as many as the scope has, any where a cell has no value; not
     *     copied, and not to be changed
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder found(String name, PartScope scope, List<Double> numbers) {
      return add(new MatrixPart(text(name, "name"), name, scope, Optional.empty(), false, numbers));
    }

    private static String named(String name, String symbol) {
      return text(name, "name") + ", " + text(symbol, "symbol");
    }

    /**
     * Adds numbers that are computed from parts added before; explanations of cells without a value
     * leave them out.
     *
     * @param name what they are, in formulas too; not blank
     * @param scope what each belongs to
     * @param formula how they are computed, in the symbols of parts before; not blank
     * @param numbers finite numbers, as many as the scope has, any where a cell has no value; not
     *     copied, and not to be changed
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder derived(String name, PartScope scope, String formula, List<Double> numbers) {
      return add(new MatrixPart(text(name, "name"), name, scope, read(formula), false, numbers));
    }

    /**
     * {@link #derived(String, PartScope, String, List)} that formulas know by a symbol.
     *
     * @param name what they are; not blank
     * @param symbol what they are in formulas; not blank
     * @param scope what each belongs to
     * @param formula how they are computed, in the symbols of parts before; not blank
     * @param numbers finite numbers, as many as the scope has, any where a cell has no value; not
     *     copied, and not to be changed
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder derived(
        String name, String symbol, PartScope scope, String formula, List<Double> numbers) {
      return add(new MatrixPart(named(name, symbol), symbol, scope, read(formula), false, numbers));
    }

    private Optional<PartFormula> read(String formula) {
      return Optional.of(PartFormula.of(text(formula, "formula"), parts));
    }

    @CanIgnoreReturnValue
    Builder add(WrittenPart written) {
      return add(MatrixPart.of(written, parts));
    }

    @CanIgnoreReturnValue
    private Builder add(MatrixPart part) {
      int size = part.scope().size(rows.size(), columns.size());
      Check.that(
          part.numbers().size() == size,
          Fault.INCONSISTENT,
          "numbers",
          "be " + size + " for scope " + part.scope(),
          part.numbers().size());
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
     * Sets a whole row.
     *
     * @param row the position of the row, from 0
     * @param numbers the index of each column; finite, copied
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder row(int row, double[] numbers) {
      int width = columns.size();
      Check.that(
          numbers.length == width,
          Fault.INCONSISTENT,
          "numbers",
          "be " + width + ", one for each column",
          numbers.length);
      for (int column = 0; column < width; column++) {
        if (!Double.isFinite(numbers[column])) {
          Check.finite(numbers[column], "numbers[" + column + "]");
        }
      }
      System.arraycopy(numbers, 0, values, row * width, width);
      return this;
    }

    /**
     * Copies what a row is set to, for an index that takes several passes.
     *
     * @param row the position of the row, from 0
     * @param target where to, from its start; at least one place for each column
     */
    public void copyRow(int row, double[] target) {
      System.arraycopy(values, row * columns.size(), target, 0, columns.size());
    }

    /**
     * Says why a cell has no value, whatever it is set to.
     *
     * @param row the position of the row, from 0
     * @param column the position of the column, from 0
     * @param reason why
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder undefined(int row, int column, Undefined reason) {
      gaps.cell(row, column, reason);
      return this;
    }

    /**
     * Says why a row has no value in any column, whatever its cells are set to.
     *
     * @param row the position of the row, from 0
     * @param reason why; it goes before the reasons of columns and cells
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder undefinedRow(int row, Undefined reason) {
      gaps.row(row, reason);
      return this;
    }

    /**
     * Says why a column has no value in any row, whatever its cells are set to.
     *
     * @param column the position of the column, from 0
     * @param reason why; it goes before the reasons of cells
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder undefinedColumn(int column, Undefined reason) {
      gaps.column(column, reason);
      return this;
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
