package org.creativehubs.finance.rentroll;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.value.Check;

/** A rent roll as tables, and where a cell comes from. */
final class RollTable {

  private static final List<String> COLUMNS =
      List.of(
          "unit",
          "state",
          "area",
          "passing rent",
          "market rent",
          "reversion",
          "due in year",
          "conceded in year",
          "expiry",
          "next break",
          "to expiry",
          "to break");

  private RollTable() {}

  static Table of(HubRentRoll roll) {
    Table.Builder table = Table.builder();
    table.title(roll.toString()).addAllColumns(COLUMNS);
    for (RollLine line : roll.lines()) {
      table.addRows(COLUMNS.stream().map(column -> cell(line, column)).toList());
    }
    return table.build();
  }

  static Table profile(HubRentRoll roll) {
    Money none = Money.zero(roll.totals().passingRent().currency());
    Table.Builder table = Table.builder();
    table
        .title("Passing rent a year by the calendar year in which it ends")
        .addColumns("year", "expiring", "rent expiring", "first ending", "rent first ending");
    TreeSet<Integer> years = new TreeSet<>();
    roll.totals().expiries().forEach(year -> years.add(year.year()));
    roll.totals().firstEnds().forEach(year -> years.add(year.year()));
    for (int year : years) {
      Optional<ProfileYear> expiring = in(roll.totals().expiries(), year);
      Optional<ProfileYear> ending = in(roll.totals().firstEnds(), year);
      table.addRows(
          List.of(
              Answer.text(Integer.toString(year)),
              Answer.number(expiring.map(ProfileYear::tenancies).orElse(0)),
              Answer.of(expiring.map(ProfileYear::passingRent).orElse(none)),
              Answer.number(ending.map(ProfileYear::tenancies).orElse(0)),
              Answer.of(ending.map(ProfileYear::passingRent).orElse(none))));
    }
    return table.build();
  }

  private static Optional<ProfileYear> in(List<ProfileYear> years, int year) {
    return years.stream().filter(one -> one.year() == year).findFirst();
  }

  static Explanation explain(HubRentRoll roll, String row, String column) {
    RollLine line = Check.named(roll.lines(), RollLine::unit, row, "row");
    String heading = Check.named(COLUMNS, name -> name, column, "column");
    return Explanation.answering(heading + " of " + row)
        .step(heading, expression(roll, line, heading), cell(line, heading))
        .build();
  }

  private static String expression(HubRentRoll roll, RollLine line, String column) {
    RollPolicy policy = roll.policy();
    String kinds = "charges for " + policy.kindsInWords();
    return switch (column) {
      case "state" -> "the term against " + roll.on();
      case "passing rent" ->
          "annual amounts on " + roll.on() + " " + policy.rentBasis().words() + ", " + kinds;
      case "reversion" ->
          line.marketRent().map(Money::toString).orElse("market rent") + " - " + line.passingRent();
      case "due in year" -> "net lines that fall due in " + roll.year() + ", " + kinds;
      case "conceded in year" -> "concessions on lines that fall due in " + roll.year();
      case "to expiry", "to break" ->
          "from "
              + roll.on()
              + (policy.countsLastDay() ? " with" : " without")
              + " the last day, "
              + policy.dayCount().words();
      default -> "as given";
    };
  }

  private static Answer cell(RollLine line, String column) {
    return switch (column) {
      case "unit" -> Answer.text(line.unit());
      case "state" -> Answer.text(Show.words(line.state()));
      case "area" -> area(line.area());
      case "passing rent" -> Answer.of(line.passingRent());
      case "market rent" -> money(line.marketRent(), "NOT_KNOWN", "no market rent is given");
      case "reversion" ->
          money(line.reversion(), "NO_REVERSION", "the unit is not let or has no market rent");
      case "due in year" -> Answer.of(line.dueInYear());
      case "conceded in year" -> Answer.of(line.concededInYear());
      case "expiry" -> UnexpiredTable.day(line.expiry(), "NO_LEASE", "the unit has no lease");
      case "next break" -> UnexpiredTable.day(line.nextBreak(), "NO_BREAK", "no break is to come");
      case "to expiry" -> UnexpiredTable.years(line.yearsToExpiry());
      default -> UnexpiredTable.years(line.yearsToBreak());
    };
  }

  private static Answer area(Optional<Area> area) {
    return area.map(Answer::of)
        .orElseGet(() -> Answer.of(Undefined.of("NOT_KNOWN", "no floor area is given")));
  }

  private static Answer money(Optional<Money> money, String code, String because) {
    return money.map(Answer::of).orElseGet(() -> Answer.of(Undefined.of(code, because)));
  }
}
