package org.creativehubs.finance.lease;

import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** A schedule as a table, and where a cell of it comes from. */
final class ScheduleTable {

  private static final int MOST_NAMED = 12;

  private ScheduleTable() {}

  static Table of(RentSchedule schedule) {
    List<ScheduleColumn> columns = ScheduleColumn.of(schedule);
    Table.Builder table = Table.builder();
    table.title("What is due: " + schedule);
    columns.forEach(column -> table.addColumns(column.heading()));
    for (RentLine line : schedule.lines()) {
      table.addRows(columns.stream().map(column -> column.cell(line)).toList());
    }
    return table.build();
  }

  static Explanation explain(RentSchedule schedule, String row, String column) {
    List<ScheduleColumn> columns = ScheduleColumn.of(schedule);
    ScheduleColumn found =
        columns.stream()
            .filter(candidate -> candidate.heading().equals(column))
            .findFirst()
            .orElseThrow(
                () ->
                    unknown(
                        "column", columns.stream().map(ScheduleColumn::heading).toList(), column));
    RentLine line =
        schedule.lines().stream()
            .filter(candidate -> candidate.label().equals(row))
            .findFirst()
            .orElseThrow(
                () -> unknown("row", schedule.lines().stream().map(RentLine::label).toList(), row));
    return new LineExplanation(schedule.lease(), line).of(found);
  }

  private static InvalidValueException unknown(String field, List<String> names, String name) {
    String listed = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
    return new InvalidValueException(Fault.UNKNOWN_CODE, field, "be one of " + listed + more, name);
  }
}
