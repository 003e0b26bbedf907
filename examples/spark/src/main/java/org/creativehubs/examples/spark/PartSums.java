package org.creativehubs.examples.spark;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.creativehubs.core.files.CellFlag;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** The sums of one part of the rows, by key, region and industry; held where the part lies. */
final class PartSums {

  private static final int KEY = 0;
  private static final int REGION = 1;
  private static final int INDUSTRY = 2;
  private static final int COUNT = 3;
  private static final int FLAG = 4;

  /** What an empty count is, where no flag says more. */
  private static final String SUPPRESSED = HubJson.write(CellFlag.suppressed());

  private final Map<String, Map<String, Map<String, CellSum>>> cells = new HashMap<>();
  private final Map<String, String> flags = new HashMap<>();

  /** Adds up rows of key, region, industry, count and flag. */
  static Iterator<Row> ofRows(Iterator<Row> rows) {
    PartSums sums = new PartSums();
    rows.forEachRemaining(sums::addRow);
    return sums.rows();
  }

  /** Adds up sums of parts. */
  static Iterator<Row> ofSums(Iterator<Row> rows) {
    PartSums sums = new PartSums();
    rows.forEachRemaining(row -> sums.cell(row).add(row));
    return sums.rows();
  }

  private void addRow(Row row) {
    CellSum cell = cell(row);
    if (row.isNullAt(COUNT)) {
      cell.addFlag(row.isNullAt(FLAG) ? SUPPRESSED : flag(row.getString(FLAG)), 1);
    } else {
      cell.add(count(row.get(COUNT)));
    }
  }

  /** A flag in the one way in which the library writes it. */
  private String flag(String json) {
    return flags.computeIfAbsent(json, any -> HubJson.write(HubJson.read(any, CellFlag.class)));
  }

  private static double count(Object count) {
    if (count instanceof Number number) {
      return number.doubleValue();
    }
    String text = count.toString();
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new InvalidValueException(Fault.MALFORMED, "count", "be a number", text);
    }
  }

  private CellSum cell(Row row) {
    return cells
        .computeIfAbsent(name(row, KEY, "key"), any -> new HashMap<>())
        .computeIfAbsent(name(row, REGION, "region"), any -> new HashMap<>())
        .computeIfAbsent(name(row, INDUSTRY, "industry"), any -> new CellSum());
  }

  private static String name(Row row, int column, String field) {
    String name = Check.notNull(row.getString(column), field);
    Check.notBlank(name, field);
    return name;
  }

  /** One for each cell that has a row; made as they are taken. */
  private Iterator<Row> rows() {
    return cells.entrySet().stream()
        .flatMap(key -> key.getValue().entrySet().stream().flatMap(row -> rows(key.getKey(), row)))
        .iterator();
  }

  private static Stream<Row> rows(String key, Map.Entry<String, Map<String, CellSum>> region) {
    return region.getValue().entrySet().stream()
        .map(cell -> cell.getValue().row(key, region.getKey(), cell.getKey()));
  }
}
