package org.creativehubs.core.employment;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** Adds tables up, cell by cell and exactly, with their labels in canonical order. */
final class Merging {

  private final List<EmploymentTable> tables;

  private Merging(List<EmploymentTable> tables) {
    this.tables = tables;
  }

  static EmploymentTable of(List<EmploymentTable> tables) {
    Check.notEmpty(tables, "tables");
    String measure = tables.get(0).measure();
    for (int i = 1; i < tables.size(); i++) {
      Check.that(
          tables.get(i).measure().equals(measure),
          Fault.INCONSISTENT,
          "tables[" + i + "].measure",
          "be " + measure + " as before",
          tables.get(i).measure());
    }
    return new Merging(tables).merged(measure);
  }

  private EmploymentTable merged(String measure) {
    ImmutableList<String> regions = sorted(EmploymentTable::regions);
    ImmutableList<String> industries = sorted(EmploymentTable::industries);
    CellSum cells = new CellSum(Wide.cells(regions.size(), industries.size()));
    int[][] columns = positions(industries, EmploymentTable::industries);
    int[][] rows = positions(regions, EmploymentTable::regions);
    for (int region = 0; region < regions.size(); region++) {
      for (int industry = 0; industry < industries.size(); industry++) {
        for (int i = 0; i < tables.size(); i++) {
          if (rows[i][region] >= 0 && columns[i][industry] >= 0) {
            cells.add(tables.get(i).grid(), rows[i][region], columns[i][industry]);
          }
        }
        cells.next();
      }
    }
    return EmploymentTable.ofChecked(
        measure,
        regions,
        industries,
        cells.counts(),
        cells.flags(),
        totals(regions, industries, rows, columns),
        source());
  }

  /** Each total that is known in all parts; a part without the label adds nothing to it. */
  private List<TableTotal> totals(
      List<String> regions, List<String> industries, int[][] rows, int[][] columns) {
    SummedTotals totals = new SummedTotals();
    if (tables.stream().allMatch(table -> table.grid().given.isEmpty())) {
      return totals.list();
    }
    List<Integer> parts = ContiguousSet.closedOpen(0, tables.size()).asList();
    for (int region = 0; region < regions.size(); region++) {
      int at = region;
      totals.region(
          regions.get(at),
          SummedTotals.sum(parts, part -> total(known(part).rows, rows[part][at])));
    }
    for (int industry = 0; industry < industries.size(); industry++) {
      int at = industry;
      totals.industry(
          industries.get(at),
          SummedTotals.sum(parts, part -> total(known(part).columns, columns[part][at])));
    }
    totals.all(SummedTotals.sum(parts, part -> known(part).all));
    return totals.list();
  }

  private Totals known(int part) {
    return tables.get(part).grid().totals;
  }

  private static double total(double[] totals, int at) {
    return at < 0 ? 0 : totals[at];
  }

  private ImmutableList<String> sorted(Function<EmploymentTable, List<String>> labels) {
    return tables.stream()
        .map(labels)
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** Where each table has each label; -1 where it does not. */
  private int[][] positions(List<String> labels, Function<EmploymentTable, List<String>> own) {
    return tables.stream().map(table -> positions(labels, own.apply(table))).toArray(int[][]::new);
  }

  private static int[] positions(List<String> labels, List<String> own) {
    ImmutableMap<String, Integer> known = Labels.positions(own);
    return labels.stream().mapToInt(label -> known.getOrDefault(label, -1)).toArray();
  }

  private @Nullable Source source() {
    ImmutableSet<Optional<Source>> sources =
        tables.stream().map(EmploymentTable::source).collect(ImmutableSet.toImmutableSet());
    return sources.size() == 1 ? Iterables.getOnlyElement(sources).orElse(null) : null;
  }
}
