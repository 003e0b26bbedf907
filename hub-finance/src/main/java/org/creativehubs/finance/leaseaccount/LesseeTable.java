package org.creativehubs.finance.leaseaccount;

import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.value.Check;

/** The months of a lease in the accounts as a table, and where a cell of it comes from. */
final class LesseeTable {

  private static final List<String> COLUMNS =
      List.of(
          "month",
          "from",
          "opening",
          "payment",
          "interest",
          "closing",
          "depreciation",
          "right of use",
          "opening unrounded",
          "interest unrounded",
          "closing unrounded",
          "depreciation unrounded");

  private LesseeTable() {}

  static Table of(LesseeSchedule schedule) {
    Table.Builder table = Table.builder();
    table.title(schedule.toString()).addAllColumns(COLUMNS);
    for (LesseeMonth month : months(schedule)) {
      table.addRows(COLUMNS.stream().map(column -> cell(month, column)).toList());
    }
    return table.build();
  }

  static Explanation explain(LesseeSchedule schedule, String row, String column) {
    List<LesseeMonth> months = months(schedule);
    LesseeMonth month = Check.named(months, one -> Integer.toString(one.number()), row, "row");
    String heading = Check.named(COLUMNS, name -> name, column, "column");
    return Explanation.answering(heading + " of month " + row)
        .step(
            heading,
            expression(schedule.recognition().orElseThrow(), month, heading),
            cell(month, heading))
        .build();
  }

  private static List<LesseeMonth> months(LesseeSchedule schedule) {
    return schedule.recognition().orElseThrow().months();
  }

  private static String expression(LeaseRecognition lease, LesseeMonth month, String column) {
    String rate = Show.number(lease.monthlyRate());
    return switch (column) {
      case "month", "from" -> "months counted from the start of the term";
      case "payment" -> "what falls due in the month";
      case "opening", "opening unrounded" ->
          "later payments at the start of the month, discounted at " + rate + " a month";
      case "interest" ->
          month.closing() + " - " + month.opening() + " + what is paid off the liability";
      case "interest unrounded" -> "closing - opening + what is paid off the liability, unrounded";
      case "closing", "closing unrounded" ->
          "payments of later months at its end, discounted at " + rate + " a month";
      case "right of use" -> "right of use before - " + month.depreciation();
      default ->
          lease.rightOfUse()
              + " by months, half up, month "
              + month.number()
              + " of "
              + lease.months().size()
              + "; the last takes the rest";
    };
  }

  private static Answer cell(LesseeMonth month, String column) {
    return switch (column) {
      case "month" -> Answer.number(month.number());
      case "from" -> Answer.text(month.dates().start().toString());
      case "opening" -> Answer.of(month.opening());
      case "payment" -> Answer.of(month.payment());
      case "interest" -> Answer.of(month.interest());
      case "closing" -> Answer.of(month.closing());
      case "depreciation" -> Answer.of(month.depreciation());
      case "right of use" -> Answer.of(month.rightOfUse());
      case "opening unrounded" -> Answer.number(month.exactOpening());
      case "interest unrounded" -> Answer.number(month.exactInterest());
      case "closing unrounded" -> Answer.number(month.exactClosing());
      default -> Answer.number(month.exactDepreciation());
    };
  }
}
