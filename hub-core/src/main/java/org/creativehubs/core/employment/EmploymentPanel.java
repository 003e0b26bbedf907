package org.creativehubs.core.employment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Tabular;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.tables.TableWork;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Tables of several years with the same regions and industries in the same order. */
@HubValue
@Value.Immutable
public abstract class EmploymentPanel {

  EmploymentPanel() {}

  /**
   * Brings the tables of several years to the same labels.
   *
   * @param tables the tables by year, all of one measure; at least one
   * @return the tables, years ascending; a region or industry stands where the first year that has
   *     it puts it, and counts zero in years that do not
   * @throws InvalidValueException if there is no table or the measures differ
   */
  public static EmploymentPanel of(Map<Integer, EmploymentTable> tables) {
    return aligned(tables, null);
  }

  /**
   * Brings the tables of several years to the same labels, where a table that lacks a label does
   * not mean that it counts zero.
   *
   * @param tables the tables by year, all of one measure; at least one
   * @param absent what is said of the cells of a region or industry in years that do not have it,
   *     such as {@link CellFlag#missing()}; the totals of such a year are left out
   * @return the tables, years ascending
   * @throws InvalidValueException if there is no table or the measures differ
   */
  public static EmploymentPanel of(Map<Integer, EmploymentTable> tables, CellFlag absent) {
    return aligned(tables, Check.notNull(absent, "absent"));
  }

  /**
   * Reads the tables of several years from a file, as {@link EmploymentTable#read} does.
   *
   * @param file the file, with what it is; what its {@code period} is must be said. A fiscal year
   *     stands by the year in which it begins; quarters are refused
   * @return the tables, with the labels of all years, and the report
   * @throws InvalidFileException with all faults of all rows
   */
  public static FileRead<EmploymentPanel> read(DataFile file) {
    return CountsFiles.panel(file);
  }

  private static EmploymentPanel aligned(
      Map<Integer, EmploymentTable> tables, @Nullable CellFlag absent) {
    Map<Integer, EmploymentTable> ascending = new TreeMap<>(tables);
    List<String> regions = union(ascending, EmploymentTable::regions);
    List<String> industries = union(ascending, EmploymentTable::industries);
    ascending.replaceAll((year, table) -> Reshaping.aligned(table, regions, industries, absent));
    return ImmutableEmploymentPanel.builder().putAllTables(ascending).build();
  }

  private static List<String> union(
      Map<Integer, EmploymentTable> tables, Function<EmploymentTable, List<String>> labels) {
    Set<String> union = new LinkedHashSet<>();
    tables.values().forEach(table -> union.addAll(labels.apply(table)));
    return ImmutableList.copyOf(union);
  }

  /**
   * The tables by year, from 1 to 9999 and ascending; at least one, all of the same measure with
   * the same labels in the same order.
   */
  public abstract Map<Integer, EmploymentTable> tables();

  @Value.Check
  void check() {
    Check.notEmpty(tables().keySet(), "tables");
    EmploymentTable first = tables().values().iterator().next();
    int before = 0;
    for (int year : years()) {
      String field = "tables[" + year + "]";
      Check.that(year > before && year <= 9999, field, "be of a year after " + before, year);
      checkAlike(table(year), first, field);
      before = year;
    }
  }

  private static void checkAlike(EmploymentTable table, EmploymentTable first, String field) {
    checkSame(table.measure(), first.measure(), field + ".measure");
    checkSame(table.regions(), first.regions(), field + ".regions");
    checkSame(table.industries(), first.industries(), field + ".industries");
  }

  private static void checkSame(Object given, Object first, String field) {
    Check.that(
        given.equals(first), Fault.INCONSISTENT, field, "be " + first + " as in the first", given);
  }

  /** The years in order; at least one. */
  public final List<Integer> years() {
    return ImmutableList.copyOf(tables().keySet());
  }

  /**
   * The table of a year.
   *
   * @param year one of {@link #years()}
   * @return the table
   * @throws InvalidValueException with {@link Fault#UNKNOWN_CODE} for another year
   */
  public final EmploymentTable table(int year) {
    @Nullable EmploymentTable table = tables().get(year);
    if (table == null) {
      throw new InvalidValueException(Fault.UNKNOWN_CODE, "year", "be one of " + years(), year);
    }
    return table;
  }

  /** What is counted, such as {@code businesses}; not blank. */
  public final String measure() {
    return table(years().get(0)).measure();
  }

  /** The regions in order; at least one. */
  public final List<String> regions() {
    return table(years().get(0)).regions();
  }

  /** The industries in order; at least one. */
  public final List<String> industries() {
    return table(years().get(0)).industries();
  }

  /**
   * The panel of tables that are each reshaped, such as sliced or grouped.
   *
   * @param reshaped what becomes of a table
   * @return the panel of the new tables
   */
  public final EmploymentPanel each(UnaryOperator<EmploymentTable> reshaped) {
    ImmutableMap.Builder<Integer, EmploymentTable> tables = ImmutableMap.builder();
    tables().forEach((year, table) -> tables.put(year, reshaped.apply(table)));
    return of(tables.buildOrThrow());
  }

  /**
   * An index of every year as one tidy table: the rows of each year with the year before them.
   *
   * <pre>{@code
   * Table quotients = panel.overYears(LocationQuotient.pooled()::of);
   * }</pre>
   *
   * @param index the calculator, asked for the table of each year
   * @return the table, years ascending; where an index declines, its cells say why
   */
  public final Table overYears(Function<EmploymentTable, ? extends Tabular> index) {
    Map<Integer, Tabular> results = new TreeMap<>();
    tables().forEach((year, table) -> results.put(year, index.apply(table)));
    return TableWork.stacked("year", results).table();
  }

  /** What is counted, the size of the tables and the years in one line. */
  @Override
  public final String toString() {
    return measure()
        + " in "
        + Labels.counted(regions().size(), "region", "regions")
        + " x "
        + Labels.counted(industries().size(), "industry", "industries")
        + " in "
        + years();
  }
}
