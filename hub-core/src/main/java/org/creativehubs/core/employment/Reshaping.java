package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.creativehubs.core.files.CellFlag;
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
    CountGrid from = table.grid();
    double[] counts = new double[Wide.cells(rows.length, columns.length)];
    Map<Integer, CellFlag> flags = new HashMap<>();
    int cell = 0;
    for (int row : rows) {
      for (int column : columns) {
        copyFlag(from, row, column, flags, cell);
        counts[cell++] = from.at(row, column);
      }
    }
    SummedTotals totals = new SummedTotals();
    Set<String> kept = ImmutableSet.copyOf(industries);
    if (!from.given.isEmpty() && kept.containsAll(table.industries())) {
      regions.forEach(region -> totals.region(region, rowTotal(table, region)));
    }
    Set<String> places = ImmutableSet.copyOf(regions);
    if (!from.given.isEmpty() && places.containsAll(table.regions())) {
      industries.forEach(industry -> totals.industry(industry, columnTotal(table, industry)));
      totals.all(kept.containsAll(table.industries()) ? all(table) : OptionalDouble.empty());
    }
    return EmploymentTable.ofChecked(
        table.measure(),
        regions,
        industries,
        counts,
        Flagged.of(flags),
        totals.list(),
        table.source().orElse(null));
  }

  private static void copyFlag(
      CountGrid from, int row, int column, Map<Integer, CellFlag> flags, int cell) {
    if (!from.flags.isEmpty()) {
      @Nullable CellFlag flag = from.flags.at(from.place(row, column));
      if (flag != null) {
        flags.put(cell, flag);
      }
    }
  }

  private static OptionalDouble rowTotal(EmploymentTable table, String region) {
    return known(table.grid().totals.rows[table.regionIndex(region)]);
  }

  private static OptionalDouble columnTotal(EmploymentTable table, String industry) {
    return known(table.grid().totals.columns[table.industryIndex(industry)]);
  }

  private static OptionalDouble all(EmploymentTable table) {
    return known(table.grid().totals.all);
  }

  private static OptionalDouble known(double total) {
    return Double.isNaN(total) ? OptionalDouble.empty() : OptionalDouble.of(total);
  }

  /**
   * The same counts under more labels.
   *
   * @param absent what is said of a cell that the table does not have; where nothing is, it is zero
   */
  static EmploymentTable aligned(
      EmploymentTable table,
      List<String> regions,
      List<String> industries,
      @Nullable CellFlag absent) {
    if (table.regions().equals(regions) && table.industries().equals(industries)) {
      return table;
    }
    CountGrid from = table.grid();
    int[] rows = places(regions, table.regions());
    int[] columns = places(industries, table.industries());
    CellSum cells = new CellSum(Wide.cells(regions.size(), industries.size()));
    for (int row : rows) {
      for (int column : columns) {
        if (row >= 0 && column >= 0) {
          cells.add(from, row, column);
        } else {
          cells.add(absent);
        }
        cells.next();
      }
    }
    return made(
        table, regions, industries, cells, absent == null ? table.unknown().totals() : List.of());
  }

  private static int[] places(List<String> labels, List<String> among) {
    Map<String, Integer> positions = Labels.positions(among);
    return labels.stream().mapToInt(label -> positions.getOrDefault(label, -1)).toArray();
  }

  static EmploymentTable grouped(
      EmploymentTable table, UnaryOperator<String> regionOf, UnaryOperator<String> industryOf) {
    Groups rows = new Groups(table.regions(), regionOf, "region");
    Groups columns = new Groups(table.industries(), industryOf, "industry");
    CellSum cells = new CellSum(Wide.cells(rows.names.size(), columns.names.size()));
    for (int row = 0; row < rows.names.size(); row++) {
      for (int column = 0; column < columns.names.size(); column++) {
        addAll(table.grid(), rows.members(row), columns.members(column), cells);
        cells.next();
      }
    }
    return made(table, rows.names(), columns.names(), cells, totals(table, rows, columns));
  }

  /** Each total of a group that those of its members give. */
  private static List<TableTotal> totals(EmploymentTable table, Groups rows, Groups columns) {
    SummedTotals totals = new SummedTotals();
    if (table.grid().given.isEmpty()) {
      return totals.list();
    }
    Totals known = table.grid().totals;
    for (int row = 0; row < rows.names.size(); row++) {
      List<Integer> members = Ints.asList(rows.members(row));
      totals.region(rows.names().get(row), SummedTotals.sum(members, at -> known.rows[at]));
    }
    for (int column = 0; column < columns.names.size(); column++) {
      List<Integer> members = Ints.asList(columns.members(column));
      totals.industry(
          columns.names().get(column), SummedTotals.sum(members, at -> known.columns[at]));
    }
    totals.all(all(table));
    return totals.list();
  }

  static String groupOf(Map<String, String> groups, String label, String singular) {
    @Nullable String group = groups.get(label);
    if (group == null) {
      throw new InvalidValueException(Fault.UNKNOWN_CODE, singular, "have a group", label);
    }
    return group;
  }

  private static void addAll(CountGrid from, int[] rows, int[] columns, CellSum sum) {
    for (int row : rows) {
      for (int column : columns) {
        sum.add(from, row, column);
      }
    }
  }

  private static EmploymentTable made(
      EmploymentTable table,
      List<String> regions,
      List<String> industries,
      CellSum cells,
      List<TableTotal> totals) {
    return EmploymentTable.ofChecked(
        table.measure(),
        regions,
        industries,
        cells.counts(),
        cells.flags(),
        totals,
        table.source().orElse(null));
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
