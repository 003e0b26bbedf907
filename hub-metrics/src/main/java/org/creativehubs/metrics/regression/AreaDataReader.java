package org.creativehubs.metrics.regression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.files.FileField;
import org.creativehubs.core.files.FileRow;
import org.creativehubs.core.files.ReadNotes;
import org.creativehubs.core.files.RowsReader;
import org.creativehubs.core.value.Fault;

/** Reads named columns of areas, or of areas over years, a row of data from each row. */
final class AreaDataReader implements RowsReader<AreaData> {

  private static final int AREA = 0;
  private static final int YEAR = 1;
  private static final int FIRST = 2;

  private final List<String> columns;
  private final List<String> groupings;
  private final Map<String, AreaRow> rows = new LinkedHashMap<>();
  private final Map<Integer, String> repeated = new LinkedHashMap<>();
  private final Map<Integer, String> outOfRange = new LinkedHashMap<>();

  AreaDataReader(List<String> columns, List<String> groupings) {
    this.columns = columns;
    this.groupings = groupings;
  }

  @Override
  public List<FileField> fields() {
    List<FileField> fields = new ArrayList<>();
    fields.add(FileField.label(LeastSquaresInput.AREA));
    fields.add(FileField.period(LeastSquaresInput.YEAR));
    columns.forEach(column -> fields.add(FileField.number(column)));
    groupings.forEach(grouping -> fields.add(FileField.label(grouping).optional()));
    return fields;
  }

  @Override
  public void row(FileRow row) {
    AreaRow.Builder read = AreaRow.builder().area(row.label(AREA));
    row.period(YEAR).ifPresent(year -> read.year(year.toString()));
    for (int j = 0; j < columns.size(); j++) {
      if (row.hasNumber(FIRST + j)) {
        double number = row.number(FIRST + j);
        if (AreaRow.isInRange(number)) {
          read.putValues(columns.get(j), number);
        } else {
          outOfRange.put(row.line(), columns.get(j) + " " + number);
        }
      }
    }
    for (int j = 0; j < groupings.size(); j++) {
      String group = row.label(FIRST + columns.size() + j);
      if (!group.isEmpty()) {
        read.putGroups(groupings.get(j), group);
      }
    }
    AreaRow made = read.build();
    if (rows.putIfAbsent(AreaData.name(made), made) != null) {
      repeated.put(row.line(), AreaData.name(made));
    }
  }

  @Override
  public AreaData finish(ReadNotes notes) {
    repeated.forEach(
        (line, name) ->
            notes.fault(
                line,
                Fault.DUPLICATE,
                "give each area once, or once in a year",
                name,
                "column(\"year\", ..), or where(..) of the rows that are meant"));
    outOfRange.forEach(
        (line, number) ->
            notes.fault(
                line,
                Fault.OUT_OF_RANGE,
                "hold zero or a number of a size in [1e-50, 1e50]",
                number,
                "another unit"));
    return AreaData.builder().addAllRows(rows.values()).build();
  }
}
