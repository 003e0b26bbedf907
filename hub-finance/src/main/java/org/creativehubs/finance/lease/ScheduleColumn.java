package org.creativehubs.finance.lease;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** A column of the table of a {@link RentSchedule}. */
enum ScheduleColumn {
  LINE("line"),
  FROM("from"),
  TO("to"),
  DAYS("days"),
  DUE("due"),
  ANNUAL("a year"),
  GROSS("gross"),
  CONCESSION("concession"),
  NET("net"),
  VAT("VAT");

  private final String heading;

  ScheduleColumn(String heading) {
    this.heading = heading;
  }

  /** The columns of a schedule: that of tax only if there is any. */
  static List<ScheduleColumn> of(RentSchedule schedule) {
    ImmutableList<ScheduleColumn> all = ImmutableList.copyOf(values());
    return schedule.totalVat().isPresent() ? all : all.subList(0, all.indexOf(VAT));
  }

  String heading() {
    return heading;
  }

  Answer cell(RentLine line) {
    return switch (this) {
      case LINE -> Answer.text(line.label());
      case FROM -> Answer.text(line.dates().start().toString());
      case TO -> Answer.text(line.dates().lastDay().toString());
      case DAYS -> Answer.number(Ratio.of(line.dates().days()));
      case DUE -> Answer.text(line.due().toString());
      case ANNUAL -> Answer.of(line.annual());
      case GROSS -> Answer.of(line.gross());
      case CONCESSION -> Answer.of(line.concession());
      case NET -> Answer.of(line.net());
      case VAT -> Answer.of(line.vat().orElseGet(() -> Money.zero(line.net().currency())));
    };
  }
}
