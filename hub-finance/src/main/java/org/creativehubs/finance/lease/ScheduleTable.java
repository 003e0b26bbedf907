package org.creativehubs.finance.lease;

import java.util.List;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.value.Check;

/** A schedule as a table, and where a cell of it comes from. */
final class ScheduleTable {

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
    ScheduleColumn found =
        Check.named(ScheduleColumn.of(schedule), ScheduleColumn::heading, column, "column");
    RentLine line = Check.named(schedule.lines(), RentLine::label, row, "row");
    return new LineExplanation(schedule.lease(), line).of(found);
  }
}
