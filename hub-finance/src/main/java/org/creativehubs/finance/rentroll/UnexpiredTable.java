package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;

/** Unexpired terms as a table, and where a cell of it comes from. */
final class UnexpiredTable {

  private static final List<String> COLUMNS =
      List.of("unit", "state", "weight", "expiry", "next break", "to expiry", "to break");

  private UnexpiredTable() {}

  static String headline(
      Optional<Ratio> toExpiry, Optional<Ratio> toBreak, Optional<Undefined> undefined) {
    return undefined.isPresent()
        ? undefined.get().toString()
        : Show.number(toExpiry.orElseThrow())
            + " years to expiry, "
            + Show.number(toBreak.orElseThrow())
            + " to first break";
  }

  static Table of(UnexpiredTerm term) {
    Table.Builder table = Table.builder();
    table.title("Unexpired terms on " + term.on() + ": " + term).addAllColumns(COLUMNS);
    for (UnexpiredLine line : term.lines()) {
      table.addRows(COLUMNS.stream().map(column -> cell(line, column)).toList());
    }
    return table.build();
  }

  static Explanation explain(UnexpiredTerm term, String row, String column) {
    UnexpiredLine line = Check.named(term.lines(), UnexpiredLine::unit, row, "row");
    String heading = Check.named(COLUMNS, name -> name, column, "column");
    return Explanation.answering(heading + " of " + row)
        .step(heading, expression(term, line, heading), cell(line, heading))
        .build();
  }

  private static String expression(UnexpiredTerm term, UnexpiredLine line, String column) {
    RollPolicy policy = term.policy();
    return switch (column) {
      case "state" -> "the term against " + term.on();
      case "weight" ->
          policy.weight() == UnexpiredWeight.AREA
              ? "floor area"
              : "rent a year on " + term.on() + " " + policy.rentBasis().words();
      case "to expiry" -> counted(term, line.expiry());
      case "to break" -> counted(term, line.nextBreak().or(line::expiry));
      default -> "as given; breaks before " + term.on() + " are past";
    };
  }

  private static String counted(UnexpiredTerm term, Optional<LocalDate> last) {
    RollPolicy policy = term.policy();
    return "from "
        + term.on()
        + last.map(day -> " to " + day).orElse("")
        + (policy.countsLastDay() ? ", both days counted, " : ", the last day not counted, ")
        + policy.dayCount().words();
  }

  private static Answer cell(UnexpiredLine line, String column) {
    return switch (column) {
      case "unit" -> Answer.text(line.unit());
      case "state" -> Answer.text(Show.words(line.state()));
      case "weight" -> Answer.number(line.weight());
      case "expiry" -> day(line.expiry(), "NO_LEASE", "the unit has no lease");
      case "next break" -> day(line.nextBreak(), "NO_BREAK", "no break is to come");
      case "to expiry" -> years(line.yearsToExpiry());
      default -> years(line.yearsToBreak());
    };
  }

  static Answer day(Optional<LocalDate> day, String code, String because) {
    return day.map(date -> Answer.text(date.toString()))
        .orElseGet(() -> Answer.of(Undefined.of(code, because)));
  }

  static Answer years(Optional<Ratio> years) {
    return years
        .map(number -> Answer.quantity(number, "years"))
        .orElseGet(
            () -> Answer.of(Undefined.of(Reason.NOT_LET, "the unit is not let on the date")));
  }
}
