package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Rows of region, industry and count as they come. They are kept in blocks that are never copied,
 * at 16 bytes a row: where every cell is given once, twice what the table takes.
 */
final class LongRows {

  private static final int BLOCK = 1 << 14;
  private static final double NOT_GIVEN = -1;

  private static final class Block {
    final int[] regions = new int[BLOCK];
    final int[] industries = new int[BLOCK];
    final double[] counts = new double[BLOCK];
    int size;
  }

  private final Map<String, Integer> regions = new LinkedHashMap<>();
  private final Map<String, Integer> industries = new LinkedHashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final @Nullable LineNumbers lines;

  /** By the number of the row. */
  private final Map<Integer, CellFlag> flags = new HashMap<>();

  private Block last = new Block();
  private int size;

  /** Rows that are known by nothing but their cells. */
  LongRows() {
    this(false);
  }

  /**
   * Rows of a file.
   *
   * @param numbered whether each row has the number of a line
   */
  LongRows(boolean numbered) {
    this.lines = numbered ? new LineNumbers() : null;
  }

  void add(String region, String industry, double count) {
    add(region, industry, count, 0);
  }

  void add(String region, String industry, double count, int line) {
    double checked =
        Counts.isCount(count) ? count + 0.0 : Counts.checked(count, cell(region, industry));
    addChecked(region, industry, checked, line);
  }

  void add(TableCell cell, int line) {
    cell.flag().ifPresent(flag -> flags.put(size, flag));
    addChecked(cell.region(), cell.industry(), cell.count().orElse(Double.NaN), line);
  }

  private void addChecked(String region, String industry, double checked, int line) {
    addAt(regionPosition(region), industryPosition(industry), checked, line);
  }

  int regionPosition(String region) {
    return position(regions, region, "region");
  }

  int industryPosition(String industry) {
    return position(industries, industry, "industry");
  }

  /** Adds a count that is one, of labels whose positions were asked for here. */
  void addAt(int row, int column, double checked, int line) {
    if (last.size == BLOCK || blocks.isEmpty()) {
      last = new Block();
      blocks.add(last);
    }
    last.regions[last.size] = row;
    last.industries[last.size] = column;
    last.counts[last.size] = checked;
    last.size++;
    size++;
    if (lines != null) {
      lines.add(line);
    }
  }

  /** How many rows there are. */
  int size() {
    return size;
  }

  ImmutableList<String> regions() {
    return ImmutableList.copyOf(regions.keySet());
  }

  ImmutableList<String> industries() {
    return ImmutableList.copyOf(industries.keySet());
  }

  /**
   * The table of these rows.
   *
   * @param absent what is said of a cell that no row gives; where nothing is, it is zero
   */
  EmploymentTable table(
      String measure,
      Collection<TableTotal> totals,
      @Nullable CellFlag absent,
      @Nullable Source source) {
    return table(measure, totals, absent, source, LongRows::refuse);
  }

  /**
   * The table of these rows, where a cell that is given twice is told and counts as it was given
   * first.
   */
  EmploymentTable table(
      String measure,
      Collection<TableTotal> totals,
      @Nullable CellFlag absent,
      @Nullable Source source,
      Consumer<Supplier<Repeat>> repeats) {
    Map<Integer, CellFlag> byPlace = flags();
    double[] matrix = matrix(repeats);
    for (int cell = 0; cell < matrix.length; cell++) {
      if (matrix[cell] == NOT_GIVEN) {
        matrix[cell] = absent == null ? 0 : Double.NaN;
        if (absent != null) {
          byPlace.put(cell, absent);
        }
      }
    }
    return EmploymentTable.ofChecked(
        measure, regions(), industries(), matrix, Flagged.of(byPlace), totals, source);
  }

  private Map<Integer, CellFlag> flags() {
    int width = industries.size();
    Map<Integer, CellFlag> byPlace = new HashMap<>();
    flags.forEach(
        (row, flag) -> {
          Block block = blocks.get(row / BLOCK);
          int at = row % BLOCK;
          byPlace.put(block.regions[at] * width + block.industries[at], flag);
        });
    return byPlace;
  }

  /** The counts row by row, NaN where one is unknown. */
  private double[] matrix(Consumer<Supplier<Repeat>> repeats) {
    int width = industries.size();
    double[] matrix = new double[Wide.cells(regions.size(), width)];
    Arrays.fill(matrix, NOT_GIVEN);
    for (Block block : blocks) {
      for (int i = 0; i < block.size; i++) {
        int cell = block.regions[i] * width + block.industries[i];
        if (matrix[cell] == NOT_GIVEN) {
          matrix[cell] = block.counts[i];
        } else {
          int row = i;
          double first = matrix[cell];
          repeats.accept(() -> repeat(block, row, first));
        }
      }
    }
    return matrix;
  }

  /** A cell that is given twice: the line of the second time, 0 where there are no lines. */
  record Repeat(int line, String cell, String values) {}

  private static void refuse(Supplier<Repeat> repeat) {
    Repeat found = repeat.get();
    throw new InvalidValueException(Fault.DUPLICATE, found.cell(), "be given once", found.values());
  }

  private Repeat repeat(Block block, int row, double first) {
    String region = regions().get(block.regions[row]);
    String industry = industries().get(block.industries[row]);
    String after = " and " + shown(block.counts[row]);
    return lines == null
        ? new Repeat(0, cell(region, industry), shown(first) + after)
        : new Repeat(
            lines.of(blocks.indexOf(block) * BLOCK + row),
            cell(region, industry),
            shown(first) + " on line " + lines.of(firstRow(block, row)) + after);
  }

  private static String shown(double count) {
    return Double.isNaN(count) ? "unknown" : String.valueOf(count);
  }

  private int firstRow(Block later, int row) {
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      for (int i = 0; i < block.size; i++) {
        if (block.regions[i] == later.regions[row]
            && block.industries[i] == later.industries[row]) {
          return at * BLOCK + i;
        }
      }
    }
    throw new IllegalStateException("no row was given before");
  }

  static int position(Map<String, Integer> positions, String name, String field) {
    Integer position = positions.get(name);
    if (position == null) {
      Check.notBlank(Check.notNull(name, field), field);
      position = positions.size();
      positions.put(name, position);
    }
    return position;
  }

  private static String cell(String region, String industry) {
    return "count[" + region + ", " + industry + "]";
  }
}
