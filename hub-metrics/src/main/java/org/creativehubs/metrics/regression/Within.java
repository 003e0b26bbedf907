package org.creativehubs.metrics.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creativehubs.core.budget.Spending;
import org.creativehubs.metrics.internal.Sums;

/** Takes fixed effects out of columns. */
final class Within {

  private static final double NOTHING = 1e-9;

  /** The rows of each group whose means are taken out; none without fixed effects. */
  private final List<int[]> groups;

  /** What indicators of the other grouping add to that, made orthogonal. */
  private final List<double[]> others = new ArrayList<>();

  private final int rows;

  private Within(int rows, List<int[]> groups) {
    this.rows = rows;
    this.groups = groups;
  }

  static Within of(List<AreaRow> rows, FixedEffects effects) {
    List<int[]> areas = effects.isByArea() ? groups(rows, LeastSquaresInput.AREA) : List.of();
    List<int[]> years = effects.isByYear() ? groups(rows, LeastSquaresInput.YEAR) : List.of();
    boolean areasFirst = areas.size() >= years.size();
    Within within = new Within(rows.size(), areasFirst ? areas : years);
    within.add(areasFirst ? years : areas);
    return within;
  }

  /** The positions of the rows of each group, in the order of their names. */
  static List<int[]> groups(List<AreaRow> rows, String grouping) {
    Map<String, List<Integer>> found = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String group = LeastSquaresInput.group(rows.get(i), grouping).orElse("");
      found.computeIfAbsent(group, name -> new ArrayList<>()).add(i);
    }
    return found.values().stream()
        .map(list -> list.stream().mapToInt(row -> row).toArray())
        .toList();
  }

  private void add(List<int[]> indicators) {
    for (int[] group : indicators) {
      Spending.current().heed();
      double[] column = new double[rows];
      for (int row : group) {
        column[row] = 1;
      }
      double[] rest = of(column);
      double length = Math.sqrt(Sums.dot(rest, rest));
      if (length > NOTHING * Math.sqrt(group.length)) {
        for (int row = 0; row < rows; row++) {
          rest[row] /= length;
        }
        others.add(rest);
      }
    }
  }

  /** A column without the fixed effects. */
  double[] of(double[] column) {
    double[] rest = column.clone();
    for (int[] group : groups) {
      double mean = Sums.mean(Arrays.stream(group).mapToDouble(row -> column[row]).toArray());
      for (int row : group) {
        rest[row] -= mean;
      }
    }
    Orthogonal.takeOut(others, rest, new double[others.size()]);
    return rest;
  }

  /** How many intercepts are taken out. */
  int absorbed() {
    return groups.size() + others.size();
  }

  /** Adds to leverages what the fixed effects have. */
  void addTo(double[] leverages) {
    for (int[] group : groups) {
      for (int row : group) {
        leverages[row] += 1.0 / group.length;
      }
    }
    for (double[] column : others) {
      for (int row = 0; row < rows; row++) {
        leverages[row] += column[row] * column[row];
      }
    }
  }
}
