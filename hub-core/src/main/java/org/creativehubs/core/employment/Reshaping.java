package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Parts of tables, and tables whose regions or industries are taken together. */
final class Reshaping {

  private Reshaping() {}

  static EmploymentTable slice(
      EmploymentTable table, List<String> regions, List<String> industries) {
    int[] rows = regions.stream().mapToInt(table::regionIndex).toArray();
    int[] columns = industries.stream().mapToInt(table::industryIndex).toArray();
    double[] counts = new double[Wide.cells(rows.length, columns.length)];
    int cell = 0;
    for (int row : rows) {
      for (int column : columns) {
        counts[cell++] = table.countAt(row, column);
      }
    }
    return made(table, regions, industries, counts);
  }

  /** The same counts under more labels; what the table does not have is zero. */
  static EmploymentTable aligned(
      EmploymentTable table, List<String> regions, List<String> industries) {
    if (table.regions().equals(regions) && table.industries().equals(industries)) {
      return table;
    }
    int[] rows = places(table.regions(), regions);
    int[] columns = places(table.industries(), industries);
    double[] counts = new double[Wide.cells(regions.size(), industries.size())];
    for (int region = 0; region < rows.length; region++) {
      int start = rows[region] * industries.size();
      for (int industry = 0; industry < columns.length; industry++) {
        counts[start + columns[industry]] = table.countAt(region, industry);
      }
    }
    return made(table, regions, industries, counts);
  }

  private static int[] places(List<String> labels, List<String> among) {
    Map<String, Integer> positions = Labels.positions(among);
    return labels.stream().mapToInt(label -> positions.getOrDefault(label, -1)).toArray();
  }

  static EmploymentTable grouped(
      EmploymentTable table, UnaryOperator<String> regionOf, UnaryOperator<String> industryOf) {
    Groups rows = new Groups(table.regions(), regionOf, "region");
    Groups columns = new Groups(table.industries(), industryOf, "industry");
    int width = columns.names.size();
    double[] counts = new double[Wide.cells(rows.names.size(), width)];
    ExactSum sum = new ExactSum();
    for (int row = 0; row < rows.names.size(); row++) {
      for (int column = 0; column < width; column++) {
        sum.clear();
        addAll(table, rows.members(row), columns.members(column), sum);
        counts[row * width + column] = sum.toDouble();
      }
    }
    return made(table, rows.names(), columns.names(), counts);
  }

  static String groupOf(Map<String, String> groups, String label, String singular) {
    @Nullable String group = groups.get(label);
    if (group == null) {
      throw new InvalidValueException(Fault.UNKNOWN_CODE, singular, "have a group", label);
    }
    return group;
  }

  private static void addAll(EmploymentTable table, int[] rows, int[] columns, ExactSum sum) {
    for (int row : rows) {
      for (int column : columns) {
        sum.add(table.countAt(row, column));
      }
    }
  }

  private static EmploymentTable made(
      EmploymentTable table, List<String> regions, List<String> industries, double[] counts) {
    return EmploymentTable.ofChecked(
        table.measure(), regions, industries, counts, table.source().orElse(null));
  }

  /** The groups in the order of their first members, with the positions of all members. */
  private static final class Groups {

    private final Map<String, ImmutableList.Builder<Integer>> names = new LinkedHashMap<>();
    private final ImmutableList<int[]> members;

    Groups(List<String> labels, UnaryOperator<String> groupOf, String singular) {
      for (int i = 0; i < labels.size(); i++) {
        String field = "group of " + singular + " " + labels.get(i);
        String name = Check.notNull(groupOf.apply(labels.get(i)), field);
        Check.notBlank(name, field);
        names.computeIfAbsent(name, any -> ImmutableList.builder()).add(i);
      }
      members =
          names.values().stream()
              .map(group -> Ints.toArray(group.build()))
              .collect(ImmutableList.toImmutableList());
    }

    List<String> names() {
      return ImmutableList.copyOf(names.keySet());
    }

    int[] members(int group) {
      return members.get(group);
    }
  }
}
