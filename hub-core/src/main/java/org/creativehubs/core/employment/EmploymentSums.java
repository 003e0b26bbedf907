package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Adds counts up by region and industry, for rows of which several belong to one cell, such as
 * those of single businesses. Parts may be summed apart and merged: the table is the same to the
 * last bit in whatever order rows and parts come, its labels in canonical order.
 *
 * <p>Takes about 100 bytes for each cell that is given, whatever the number of rows. Not
 * thread-safe; each thread has sums of its own.
 */
public final class EmploymentSums {

  private final String measure;
  private final Map<String, Map<String, Cell>> cells = new TreeMap<>();

  private EmploymentSums(String measure) {
    this.measure = measure;
  }

  /**
   * Sums without rows.
   *
   * @param measure what is counted, such as {@code jobs}; not blank
   * @return the sums
   */
  public static EmploymentSums of(String measure) {
    Check.notBlank(Check.notNull(measure, "measure"), "measure");
    return new EmploymentSums(measure);
  }

  /**
   * Adds a count to what its cell has.
   *
   * @param region the region; not blank
   * @param industry the industry; not blank
   * @param count how many; a count of zero still adds the region and the industry
   * @return these sums
   * @throws InvalidValueException if a name is blank or the number is no count
   */
  @CanIgnoreReturnValue
  public EmploymentSums add(String region, String industry, double count) {
    double checked = Counts.checked(count, "count");
    cell(region, industry).add(checked);
    return this;
  }

  /**
   * Adds what another part has.
   *
   * @param other sums of the same measure; not changed
   * @return these sums
   * @throws InvalidValueException if the measures differ
   */
  @CanIgnoreReturnValue
  public EmploymentSums merge(EmploymentSums other) {
    Check.that(
        other.measure.equals(measure),
        Fault.INCONSISTENT,
        "other.measure",
        "be " + measure,
        other.measure);
    Map<String, Map<String, Cell>> added = other == this ? copy(cells) : other.cells;
    added.forEach(
        (region, row) -> row.forEach((industry, part) -> part.addTo(cell(region, industry))));
    return this;
  }

  private static Map<String, Map<String, Cell>> copy(Map<String, Map<String, Cell>> cells) {
    Map<String, Map<String, Cell>> copies = new TreeMap<>();
    cells.forEach(
        (region, row) -> {
          Map<String, Cell> copy = new HashMap<>();
          row.forEach(
              (industry, cell) -> cell.addTo(copy.computeIfAbsent(industry, any -> new Cell())));
          copies.put(region, copy);
        });
    return copies;
  }

  private Cell cell(String region, String industry) {
    Map<String, Cell> row = cells.get(region);
    if (row == null) {
      Check.notBlank(Check.notNull(region, "region"), "region");
      row = new HashMap<>();
    }
    Cell cell = row.get(industry);
    if (cell == null) {
      Check.notBlank(Check.notNull(industry, "industry"), "industry");
      cell = new Cell();
      row.put(industry, cell);
      cells.put(region, row);
    }
    return cell;
  }

  /**
   * The sums so far; more may be added afterwards.
   *
   * @return a table of them
   * @throws InvalidValueException if there is no row, or a sum is larger than a count may be
   */
  public EmploymentTable build() {
    ImmutableList<String> regions = ImmutableList.copyOf(cells.keySet());
    TreeSet<String> names = new TreeSet<>();
    cells.values().forEach(row -> names.addAll(row.keySet()));
    ImmutableList<String> industries = ImmutableList.copyOf(names);
    double[] counts = new double[EmploymentTable.cells(regions.size(), industries.size())];
    int place = 0;
    for (Map<String, Cell> row : cells.values()) {
      for (String industry : industries) {
        @Nullable Cell cell = row.get(industry);
        counts[place++] = cell == null ? 0 : cell.toDouble();
      }
    }
    return EmploymentTable.ofChecked(measure, regions, industries, counts, null);
  }

  /** The number of cells that were given, and what they count, in one line. */
  @Override
  public String toString() {
    return "sums of "
        + measure
        + " in "
        + cells.values().stream().mapToInt(Map::size).sum()
        + " cells";
  }

  /** A plain sum as long as nothing is lost in it, an exact one from then on. */
  private static final class Cell {

    private double plain;
    private @Nullable ExactSum exact;

    void add(double count) {
      @Nullable ExactSum parts = exact;
      if (parts != null) {
        parts.add(count);
        return;
      }
      double sum = plain + count;
      double taken = sum - plain;
      if ((plain - (sum - taken)) + (count - taken) == 0) {
        plain = sum;
        return;
      }
      ExactSum started = new ExactSum();
      started.add(plain);
      started.add(count);
      exact = started;
    }

    void addTo(Cell other) {
      @Nullable ExactSum parts = exact;
      if (parts == null) {
        other.add(plain);
      } else {
        parts.forEach(other::add);
      }
    }

    double toDouble() {
      @Nullable ExactSum parts = exact;
      return parts == null ? plain : parts.toDouble();
    }
  }
}
