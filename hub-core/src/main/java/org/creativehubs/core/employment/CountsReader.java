package org.creativehubs.core.employment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileLayout;
import org.creativehubs.core.files.FilePeriod;
import org.creativehubs.core.files.FileRow;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.files.RepeatedCells;
import org.creativehubs.core.files.RowsReader;
import org.creativehubs.core.files.TotalMet;
import org.creativehubs.core.files.TotalsRule;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads counts by region and industry, a table for each period of a file.
 *
 * @param <T> what becomes of the tables
 */
final class CountsReader<T> implements RowsReader<T> {

  /**
   * What becomes of the tables by period, at least one; {@link #NO_PERIOD} where the file has none.
   */
  interface Made<T> {
    T of(SortedMap<FilePeriod, EmploymentTable> tables, ReadNotes notes);
  }

  /** Stands for the period of a file that has none. */
  static final FilePeriod NO_PERIOD = FilePeriod.ofYear(1);

  private static final int REGION = 0;
  private static final int INDUSTRY = 1;
  private static final int VALUE = 2;
  private static final int PERIOD = 3;
  private static final List<FileField> FIELDS =
      List.of(
          FileField.label("region").withTotals(),
          FileField.label("industry").withTotals(),
          FileField.number("value").count(),
          FileField.period("period"));
  private static final int MOST_REPEATS = 20;

  /** What a total is the total of; a blank name stands for all. */
  private record Key(FilePeriod period, String region, String industry) {

    String subject() {
      return region.isEmpty() && industry.isEmpty()
          ? "all"
          : region.isEmpty() ? "industry " + industry : "region " + region;
    }
  }

  private final FileLayout layout;
  private final Made<T> made;
  private final SortedMap<FilePeriod, CountRows> periods = new TreeMap<>();
  private final Map<Key, Double> totals = new LinkedHashMap<>();
  private final List<Key> differing = new ArrayList<>();
  private @Nullable FilePeriod lastPeriod;
  private @Nullable CountRows last;

  CountsReader(FileLayout layout, Made<T> made) {
    this.layout = layout;
    this.made = made;
  }

  @Override
  public List<FileField> fields() {
    return FIELDS;
  }

  @Override
  public void row(FileRow row) {
    FilePeriod period = row.period(PERIOD).orElse(NO_PERIOD);
    if (row.isTotal(REGION) || row.isTotal(INDUSTRY)) {
      total(row, period);
    } else {
      rows(period).add(row);
    }
  }

  private CountRows rows(FilePeriod period) {
    if (last == null || period != lastPeriod) {
      lastPeriod = period;
      last = periods.computeIfAbsent(period, any -> CountRows.of(layout.repeated()));
    }
    return last;
  }

  private void total(FileRow row, FilePeriod period) {
    if (row.hasNumber(VALUE)) {
      Key key =
          new Key(
              period,
              row.isTotal(REGION) ? "" : row.label(REGION),
              row.isTotal(INDUSTRY) ? "" : row.label(INDUSTRY));
      double total = row.number(VALUE);
      Double before = totals.get(key);
      boolean isSummed = layout.repeated() == RepeatedCells.SUMMED;
      if (before != null && before != total && !isSummed) {
        differing.add(key);
      }
      totals.put(key, before != null && isSummed ? before + total : total);
    }
  }

  @Override
  public T finish(ReadNotes notes) {
    SortedMap<FilePeriod, EmploymentTable> tables = new TreeMap<>();
    Repeats repeats = new Repeats(notes);
    String heading = notes.heading(VALUE);
    String measure = layout.measure().orElse(heading.equals("value") ? "count" : heading);
    int absent = 0;
    last = null;
    while (!periods.isEmpty()) { // rows are let go as soon as their table is made
      FilePeriod period = periods.firstKey();
      CountRows rows = Check.notNull(periods.remove(period), "rows");
      EmploymentTable table = rows.table(measure, layout, repeats);
      tables.put(period, table);
      absent += table.regions().size() * table.industries().size() - rows.cells();
    }
    repeats.finish();
    for (Key key : differing) {
      notes.fault(
          0,
          Fault.DUPLICATE,
          "give the total of " + key.subject() + " once",
          "two",
          "leavingOut(..)");
    }
    Check.that(!tables.isEmpty(), Fault.EMPTY, "counts", "be in the rows that are read", "none");
    if (absent > 0 && layout.absent().isEmpty()) {
      notes.remark(
          Labels.counted(absent, "cell", "cells")
              + " that no row gives count as zero; if they are not known, say absent(..)");
    }
    LikeSums.remark(tables.values(), notes);
    tables.replaceAll((period, table) -> withTotals(period, table, notes));
    return made.of(tables, notes);
  }

  private EmploymentTable withTotals(FilePeriod period, EmploymentTable table, ReadNotes notes) {
    EmploymentTable with = table;
    for (Map.Entry<Key, Double> total : totals.entrySet()) {
      if (total.getKey().period().equals(period)) {
        with = met(total.getKey(), total.getValue(), with, notes);
      }
    }
    return with;
  }

  /** Notes a total, and gives it to the table if it can stand in for a sum that is not known. */
  private EmploymentTable met(Key key, double count, EmploymentTable table, ReadNotes notes) {
    GivenSum sum = GivenSum.of(key.region(), key.industry(), table);
    boolean isNeeded = layout.totalsRule() == TotalsRule.USED && !sum.isKnown();
    EmploymentTable with = isNeeded ? sum.given(count, table) : table;
    boolean isUsed = with.unknown().totals().size() > table.unknown().totals().size();
    TotalMet.Builder met = TotalMet.builder().subject(key.subject()).total(count).used(isUsed);
    if (!key.period().equals(NO_PERIOD)) {
      met.period(key.period());
    }
    if (!isUsed && !sum.isKnown()) {
      met.misfit(sum.misfit(count, table));
    }
    notes.total(met.sum(sum.sum()).build());
    return with;
  }

  /** Tells the first cells that are given twice, and counts the others. */
  private static final class Repeats {

    private final ReadNotes notes;
    private long met;

    Repeats(ReadNotes notes) {
      this.notes = notes;
    }

    void add(Supplier<LongRows.Repeat> repeat) {
      if (met++ < MOST_REPEATS) {
        LongRows.Repeat found = repeat.get();
        notes.fault(
            found.line(),
            Fault.DUPLICATE,
            "give " + found.cell() + " once",
            found.values(),
            "summing(), or where(..) of the rows that are meant");
      }
    }

    void finish() {
      notes.moreFaults(Math.max(0, met - MOST_REPEATS));
    }
  }

  /** The rows of one period. */
  private abstract static class CountRows {

    static CountRows of(RepeatedCells rule) {
      return rule == RepeatedCells.SUMMED ? new SummedRows() : new SingleRows();
    }

    abstract void add(FileRow row);

    abstract EmploymentTable table(String measure, FileLayout layout, Repeats repeats);

    /** How many different cells are given. */
    abstract int cells();
  }

  private static final class SingleRows extends CountRows {

    private final LongRows rows = new LongRows(true);
    private final Positions regions = new Positions(rows::regionPosition);
    private final Positions industries = new Positions(rows::industryPosition);

    @Override
    void add(FileRow row) {
      if (row.hasFlag(VALUE)) {
        TableCell.Builder cell = TableCell.builder().region(row.label(REGION));
        cell.industry(row.label(INDUSTRY)).flag(row.flag(VALUE)).count(row.optionalNumber(VALUE));
        rows.add(cell.build(), row.line());
      } else {
        int region = regions.of(row, REGION);
        rows.addAt(region, industries.of(row, INDUSTRY), row.number(VALUE), row.line());
      }
    }

    @Override
    EmploymentTable table(String measure, FileLayout layout, Repeats repeats) {
      @Nullable CellFlag absent = layout.absent().orElse(null);
      return rows.table(measure, List.of(), absent, layout.source().orElse(null), repeats::add);
    }

    @Override
    int cells() {
      return rows.size(); // where one is given twice, the file is refused
    }
  }

  /** The positions of labels in a table, found once for each. */
  private static final class Positions {

    private final ToIntFunction<String> find;

    /** By the number of the label in the file, one more than the position; 0 until it is found. */
    private int[] found = new int[64];

    Positions(ToIntFunction<String> find) {
      this.find = find;
    }

    int of(FileRow row, int field) {
      int number = row.labelNumber(field);
      if (number >= found.length) {
        found = Arrays.copyOf(found, 2 * number);
      }
      if (found[number] == 0) {
        found[number] = 1 + find.applyAsInt(row.label(field));
      }
      return found[number] - 1;
    }
  }

  private static final class SummedRows extends CountRows {

    private final EmploymentSums sums = EmploymentSums.of("count");

    /** The industries that each region is given with, both in the order in which they came. */
    private final Map<String, Set<String>> given = new LinkedHashMap<>();

    private final Set<String> industries = new LinkedHashSet<>();

    @Override
    void add(FileRow row) {
      String region = row.label(REGION);
      String industry = row.label(INDUSTRY);
      given.computeIfAbsent(region, any -> new HashSet<>()).add(industry);
      industries.add(industry);
      if (row.hasNumber(VALUE)) {
        sums.add(region, industry, row.number(VALUE));
      } else {
        sums.add(region, industry, row.flag(VALUE).orElseThrow());
      }
    }

    @Override
    EmploymentTable table(String measure, FileLayout layout, Repeats repeats) {
      EmploymentTable.Builder table = EmploymentTable.builder().measure(measure);
      layout.source().ifPresent(table::source);
      layout.absent().ifPresent(table::absent);
      EmploymentTable summed =
          sums.build().slice(List.copyOf(given.keySet()), List.copyOf(industries));
      for (TableCell cell : summed.unknown().all()) {
        if (given.getOrDefault(cell.region(), Set.of()).contains(cell.industry())) {
          table.add(cell);
        }
      }
      return table.build();
    }

    @Override
    int cells() {
      return given.values().stream().mapToInt(Set::size).sum();
    }
  }
}
