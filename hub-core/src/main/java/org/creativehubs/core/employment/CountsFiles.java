package org.creativehubs.core.employment;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FilePeriod;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.jspecify.annotations.Nullable;

/** What becomes of the counts of a file: one table, one for each period, or a panel of years. */
final class CountsFiles {

  private static final String HAS_PERIODS = "have a column of periods";
  private static final String NAME_IT = "column(\"period\", \"its heading\")";

  private CountsFiles() {}

  static FileRead<EmploymentTable> table(DataFile file) {
    return file.read(new CountsReader<>(file.layout(), (tables, notes) -> one(tables, notes)));
  }

  static FileRead<Map<FilePeriod, EmploymentTable>> periods(DataFile file) {
    return file.read(
        new CountsReader<>(
            file.layout(),
            (tables, notes) -> {
              checkPeriods(tables, notes);
              return tables;
            }));
  }

  static FileRead<EmploymentPanel> panel(DataFile file) {
    @Nullable CellFlag absent = file.layout().absent().orElse(null);
    return file.read(
        new CountsReader<>(file.layout(), (tables, notes) -> panel(tables, absent, notes)));
  }

  private static EmploymentTable one(
      SortedMap<FilePeriod, EmploymentTable> tables, ReadNotes notes) {
    if (tables.size() > 1) {
      notes.fault(
          0,
          Fault.INCONSISTENT,
          "hold one period for a table",
          tables.size() + " from " + tables.firstKey() + " to " + tables.lastKey(),
          "where(\"" + notes.heading(3) + "\", \"" + tables.lastKey() + "\"), or read a panel");
    }
    return Check.notNull(tables.get(tables.firstKey()), "table");
  }

  private static void checkPeriods(SortedMap<FilePeriod, EmploymentTable> tables, ReadNotes notes) {
    if (tables.containsKey(CountsReader.NO_PERIOD)) {
      notes.fault(0, Fault.UNKNOWN_CODE, HAS_PERIODS, "none", NAME_IT);
    }
  }

  private static EmploymentPanel panel(
      SortedMap<FilePeriod, EmploymentTable> tables, @Nullable CellFlag absent, ReadNotes notes) {
    checkPeriods(tables, notes);
    Map<Integer, EmploymentTable> years = new TreeMap<>();
    tables.forEach(
        (period, table) -> {
          boolean isYear = period.isYear();
          if (!isYear || years.put(period.year(), table) != null) {
            notes.fault(
                0,
                Fault.INCONSISTENT,
                isYear ? "give a year once" : "hold whole years for a panel",
                period.toString(),
                "EmploymentTable.readPeriods(..), or where(..) of one period a year");
          }
        });
    if (tables.keySet().stream().anyMatch(FilePeriod::fiscal)) {
      notes.remark("a fiscal year stands by the year in which it begins");
    }
    if (absent != null) {
      return EmploymentPanel.of(years, absent);
    }
    EmploymentPanel panel = EmploymentPanel.of(years);
    remarkZeros(panel, years.values(), notes);
    return panel;
  }

  /** Lines that a year does not have at all, and another does. */
  private static void remarkZeros(
      EmploymentPanel panel, Collection<EmploymentTable> tables, ReadNotes notes) {
    long all = (long) panel.regions().size() * panel.industries().size();
    long zeros =
        tables.stream()
            .mapToLong(table -> all - (long) table.regions().size() * table.industries().size())
            .sum();
    if (zeros > 0) {
      notes.remark(
          zeros
              + (zeros == 1 ? " cell" : " cells")
              + " of a region or industry that its year does not have count as zero; if they are"
              + " not known, say absent(..)");
    }
  }
}
