package org.creativehubs.core.employment;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables from comma-separated values by the names of their columns, so that a researcher's
 * own file goes straight in.
 *
 * <pre>{@code
 * EmploymentTable jobs =
 *     EmploymentCsv.longRows("region_name", "section", "employment")
 *         .measure("jobs")
 *         .where("year", "2015")
 *         .table(reader);
 * }</pre>
 *
 * <p>The first record names the columns. A cell that no row gives is zero, or what {@link #absent}
 * says. A count that is empty or no number is refused, unless {@link #unknown} names it as what the
 * file writes for a count that is not known: unknown is not zero. Errors name line and column. The
 * form is that of RFC 4180, see {@link #separator} for another separator; numbers have a decimal
 * point and no thousands separators. Reading takes 16 bytes a count beside the table. Immutable.
 */
public final class EmploymentCsv {

  private final String region;
  private final @Nullable String industry;
  private final ImmutableList<String> counted;
  private final String measure;
  private final char separator;
  private final ImmutableMap<String, String> kept;
  private final CsvMarks marks;

  private EmploymentCsv(
      String region,
      @Nullable String industry,
      List<String> counted,
      String measure,
      char separator,
      Map<String, String> kept,
      CsvMarks marks) {
    this.region = region;
    this.industry = industry;
    this.counted = ImmutableList.copyOf(counted);
    this.measure = measure;
    this.separator = separator;
    this.kept = ImmutableMap.copyOf(kept);
    this.marks = marks;
  }

  /**
   * A file with a row for each region and industry.
   *
   * @param region the column of the regions
   * @param industry the column of the industries
   * @param count the column of the counts, whose name is the measure until one is set
   * @return the reader of such files
   * @throws InvalidValueException if two of the columns are the same
   */
  public static EmploymentCsv longRows(String region, String industry, String count) {
    List<String> columns =
        List.of(name(region, "region"), name(industry, "industry"), name(count, "count"));
    Check.distinct(columns, column -> column, "columns", "name");
    return new EmploymentCsv(
        region, industry, ImmutableList.of(count), count, ',', ImmutableMap.of(), CsvMarks.NONE);
  }

  /**
   * A file with a row for each region and a column for each industry.
   *
   * @param region the column of the regions
   * @param industries the columns of counts in the order wanted; where it is empty, all columns
   *     that are not named otherwise
   * @return the reader of such files, whose measure is {@code count} until one is set
   * @throws InvalidValueException if a column of counts is named twice or is that of the regions
   */
  public static EmploymentCsv wide(String region, List<String> industries) {
    Check.distinct(industries, column -> column, "industries", "name");
    Check.that(
        !industries.contains(region),
        Fault.INCONSISTENT,
        "industries",
        "leave out the column of the regions",
        region);
    return new EmploymentCsv(
        name(region, "region"), null, industries, "count", ',', ImmutableMap.of(), CsvMarks.NONE);
  }

  private static String name(String column, String field) {
    Check.notBlank(Check.notNull(column, field), field);
    return column;
  }

  /** The same files, with another name for what is counted; not blank. */
  public EmploymentCsv measure(String measure) {
    return new EmploymentCsv(
        region, industry, counted, name(measure, "measure"), separator, kept, marks);
  }

  /** The same files with another character between fields; neither a quote nor a line break. */
  public EmploymentCsv separator(char separator) {
    Check.that(
        separator != '"' && separator != '\n' && separator != '\r',
        "separator",
        "be neither a quote nor a line break",
        separator);
    return new EmploymentCsv(region, industry, counted, measure, separator, kept, marks);
  }

  /**
   * Only the rows that have a text in a column, and in those of earlier calls.
   *
   * @param column the name of the column
   * @param text the text, exactly
   * @return the reader of those rows
   */
  public EmploymentCsv where(String column, String text) {
    Map<String, String> all = new TreeMap<>(kept);
    all.put(name(column, "column"), Check.notNull(text, "text"));
    return new EmploymentCsv(region, industry, counted, measure, separator, all, marks);
  }

  /**
   * Says what the file writes in the place of a count that is not known, such as a suppressed one.
   *
   * @param text what stands there instead of a number, such as {@code ".."} or the empty text
   * @param flag what it means; of any kind but {@link CellFlagKind#ESTIMATED}. The text becomes its
   *     mark unless it has one
   * @return the reader that knows it
   */
  public EmploymentCsv unknown(String text, CellFlag flag) {
    return with(marks.unknown(text, flag));
  }

  /**
   * Says that a column holds flags of the counts beside it. Under a flag of an unknown count
   * whatever stands in the place of the count is not read, such as the zero that some offices write
   * there; an estimated count is read.
   *
   * @param column the name of the column
   * @param text what stands in it, such as {@code C}; not blank
   * @param flag what it means. The text becomes its mark unless it has one
   * @return the reader that knows it
   */
  public EmploymentCsv flagged(String column, String text, CellFlag flag) {
    return with(marks.flagged(name(column, "column"), text, flag));
  }

  /**
   * Says that a cell which no row gives is unknown rather than zero.
   *
   * @param flag what it is; of any kind but {@link CellFlagKind#ESTIMATED}
   * @return the reader that takes it so
   */
  public EmploymentCsv absent(CellFlag flag) {
    return with(marks.absent(flag));
  }

  private EmploymentCsv with(CsvMarks marks) {
    return new EmploymentCsv(region, industry, counted, measure, separator, kept, marks);
  }

  /**
   * Reads a table.
   *
   * @param text the text; not closed
   * @return the table, labels in the order in which they come first
   * @throws IOException if the text cannot be read
   * @throws InvalidValueException if a column is not there, a record has another number of fields,
   *     a label is blank, a number is no count, a cell is given twice, or there is no count at all
   */
  public EmploymentTable table(Reader text) throws IOException {
    return table(read(text, null).getOrDefault(0, new LongRows()), kept);
  }

  /**
   * Reads the tables of several years.
   *
   * @param yearColumn the column of the years, each of four digits
   * @param text the text; not closed
   * @return the tables, with the labels of all years
   * @throws IOException if the text cannot be read
   * @throws InvalidValueException as {@link #table} does, and if a year is none
   */
  public EmploymentPanel panel(String yearColumn, Reader text) throws IOException {
    Map<Integer, LongRows> years = read(text, name(yearColumn, "yearColumn"));
    checkCounted(!years.isEmpty(), kept);
    Map<Integer, EmploymentTable> tables = new TreeMap<>();
    years.forEach((year, rows) -> tables.put(year, table(rows, with(yearColumn, year))));
    @Nullable CellFlag absent = marks.absent;
    return absent == null ? EmploymentPanel.of(tables) : EmploymentPanel.of(tables, absent);
  }

  private ImmutableMap<String, String> with(String yearColumn, int year) {
    return ImmutableMap.<String, String>builder()
        .putAll(kept)
        .put(yearColumn, String.valueOf(year))
        .buildKeepingLast();
  }

  private static void checkCounted(boolean any, Map<String, String> where) {
    String rows =
        where.isEmpty()
            ? ""
            : " where " + Joiner.on(" and ").withKeyValueSeparator(" is ").join(where);
    Check.that(any, Fault.EMPTY, "text", "hold a count" + rows, "none");
  }

  private EmploymentTable table(LongRows rows, Map<String, String> where) {
    checkCounted(!rows.regions().isEmpty(), where);
    return rows.table(measure, ImmutableList.of(), marks.absent, null);
  }

  private Map<Integer, LongRows> read(Reader text, @Nullable String yearColumn) throws IOException {
    CsvRecords records = new CsvRecords(text, separator);
    @Nullable List<String> header = records.next();
    if (header == null) {
      throw new InvalidValueException(
          Fault.EMPTY, "text", "begin with the names of the columns", "empty");
    }
    CsvColumns columns = new CsvColumns(header, records.line());
    Sheet sheet = new Sheet(columns, yearColumn);
    for (@Nullable List<String> row = records.next(); row != null; row = records.next()) {
      columns.checkWidth(row, records.line());
      sheet.add(row, records.line());
    }
    return sheet.years;
  }

  /** The rows of one text by year, or by 0 where there is no year. */
  private final class Sheet {

    private final CsvColumns columns;
    private final int regionAt;
    private final int industryAt;
    private final int yearAt;
    private final int[] countsAt;
    private final CsvMarks.InFile flags;
    private final ImmutableMap<Integer, String> keptAt;
    private final Map<Integer, LongRows> years = new TreeMap<>();

    Sheet(CsvColumns columns, @Nullable String yearColumn) {
      this.columns = columns;
      this.regionAt = columns.position(region);
      this.industryAt = industry == null ? -1 : columns.position(industry);
      this.yearAt = yearColumn == null ? -1 : columns.position(yearColumn);
      this.keptAt =
          kept.entrySet().stream()
              .collect(
                  ImmutableMap.toImmutableMap(
                      entry -> columns.position(entry.getKey()), Map.Entry::getValue));
      this.flags = marks.in(columns);
      this.countsAt = counted(yearColumn).stream().mapToInt(columns::position).toArray();
    }

    private List<String> counted(@Nullable String yearColumn) {
      if (!counted.isEmpty()) {
        return counted;
      }
      List<String> others = new ArrayList<>(columns.names());
      others.remove(region);
      others.removeAll(kept.keySet());
      others.removeIf(name -> name.equals(yearColumn));
      marks.columns().forEach(others::remove);
      return ImmutableList.copyOf(others);
    }

    void add(List<String> row, int line) {
      if (!isKept(row)) {
        return;
      }
      LongRows rows =
          years.computeIfAbsent(
              yearAt < 0 ? 0 : columns.year(row, yearAt, line), any -> new LongRows(true));
      String place = columns.label(row, regionAt, line);
      for (int column : countsAt) {
        @Nullable CellFlag flag = flags.of(row, column);
        String activity = activity(row, column, line);
        if (flag == null) {
          rows.add(place, activity, columns.count(row, column, line), line);
        } else {
          rows.add(cell(place, activity, flag, row, column, line), line);
        }
      }
    }

    private TableCell cell(
        String place, String activity, CellFlag flag, List<String> row, int column, int line) {
      TableCell.Builder cell = TableCell.builder().region(place).industry(activity).flag(flag);
      return flag.isKnown() ? cell.count(columns.count(row, column, line)).build() : cell.build();
    }

    private boolean isKept(List<String> row) {
      for (Map.Entry<Integer, String> entry : keptAt.entrySet()) {
        if (!row.get(entry.getKey()).equals(entry.getValue())) {
          return false;
        }
      }
      return true;
    }

    private String activity(List<String> row, int column, int line) {
      return industryAt < 0 ? columns.name(column) : columns.label(row, industryAt, line);
    }
  }
}
