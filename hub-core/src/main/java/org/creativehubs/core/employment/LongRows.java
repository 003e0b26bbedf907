package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Rows of region, industry and count as they come, in arrays that grow. */
final class LongRows {

  private final Map<String, Integer> regions = new LinkedHashMap<>();
  private final Map<String, Integer> industries = new LinkedHashMap<>();
  private int[] rows = new int[16];
  private int[] columns = new int[16];
  private double[] counts = new double[16];
  private int size;

  void add(String region, String industry, double count) {
    double checked =
        Counts.isCount(count) ? count + 0.0 : Counts.checked(count, cell(region, industry));
    if (size == counts.length) {
      int longer = Math.max(size, size + (size >> 1));
      rows = Arrays.copyOf(rows, longer);
      columns = Arrays.copyOf(columns, longer);
      counts = Arrays.copyOf(counts, longer);
    }
    rows[size] = position(regions, region, "region");
    columns[size] = position(industries, industry, "industry");
    counts[size++] = checked;
  }

  ImmutableList<String> regions() {
    return ImmutableList.copyOf(regions.keySet());
  }

  ImmutableList<String> industries() {
    return ImmutableList.copyOf(industries.keySet());
  }

  /** The counts row by row; a cell that was not given is zero, one given twice is refused. */
  double[] matrix() {
    int width = industries.size();
    double[] matrix = new double[EmploymentTable.cells(regions.size(), width)];
    BitSet given = new BitSet(matrix.length);
    for (int i = 0; i < size; i++) {
      int cell = rows[i] * width + columns[i];
      if (given.get(cell)) {
        throw twice(i, matrix[cell]);
      }
      given.set(cell);
      matrix[cell] = counts[i];
    }
    return matrix;
  }

  private InvalidValueException twice(int row, double first) {
    String region = regions().get(rows[row]);
    String industry = industries().get(columns[row]);
    return new InvalidValueException(
        Fault.DUPLICATE, cell(region, industry), "be given once", first + " and " + counts[row]);
  }

  private static int position(Map<String, Integer> positions, String name, String field) {
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
