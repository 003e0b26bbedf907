package org.creativehubs.core.employment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exact sums of a region by industry: the double nearest to the sum, what it lacks as a second
 * double, and parts of their own for the rare sum that two doubles cannot hold.
 */
final class SumRow {

  private double[] sums;
  private double[] lost = {};
  private final Map<Integer, ExactSum> longer = new HashMap<>();

  SumRow(int width) {
    this.sums = new double[width];
  }

  void add(int column, double number) {
    if (column >= sums.length) {
      sums = Arrays.copyOf(sums, Math.max(column + 1, 2 * sums.length));
    }
    @Nullable ExactSum parts = longer(column);
    if (parts != null) {
      parts.add(number);
      return;
    }
    double sum = sums[column] + number;
    double cut = cut(sums[column], number, sum);
    double before = column < lost.length ? lost[column] : 0;
    if (cut == 0 && before == 0) {
      sums[column] = sum;
    } else {
      add(column, sum, before, cut);
    }
  }

  private @Nullable ExactSum longer(int column) {
    return longer.isEmpty() ? null : longer.get(column);
  }

  private void add(int column, double sum, double before, double cut) {
    double rest = before + cut;
    double left = cut(before, cut, rest);
    if (left == 0) {
      lost = column < lost.length ? lost : Arrays.copyOf(lost, sums.length);
      sums[column] = sum + rest;
      lost[column] = cut(sum, rest, sums[column]);
      return;
    }
    ExactSum parts = new ExactSum();
    parts.add(left);
    parts.add(rest);
    parts.add(sum);
    longer.put(column, parts);
  }

  /** What rounding took from a sum; exact. */
  private static double cut(double a, double b, double sum) {
    double taken = sum - a;
    return (a - (sum - taken)) + (b - taken);
  }

  /** Adds a sum to one of another row. */
  void addTo(int column, SumRow other, int otherColumn) {
    @Nullable ExactSum parts = longer(column);
    if (parts != null) {
      parts.forEach(part -> other.add(otherColumn, part));
    } else if (column < sums.length) {
      other.add(otherColumn, sums[column]);
      other.add(otherColumn, column < lost.length ? lost[column] : 0);
    }
  }

  double toDouble(int column) {
    @Nullable ExactSum parts = longer(column);
    if (parts != null) {
      return parts.toDouble();
    }
    return column < sums.length ? sums[column] : 0;
  }
}
