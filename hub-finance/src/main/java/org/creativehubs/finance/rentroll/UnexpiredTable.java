package org.creativehubs.finance.rentroll;

import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;

/** The sheet of unexpired terms: a row for each line. */
final class UnexpiredTable {

  private UnexpiredTable() {}

  static Sheet<UnexpiredLine> of(UnexpiredTerm term) {
    YearsLeft toExpiry = new YearsLeft("to expiry", term.on(), term.policy());
    YearsLeft toBreak = new YearsLeft("to break", term.on(), term.policy());
    return Grid.by("letting", UnexpiredLine::name)
        .with(Column.words("state", UnexpiredLine::state).because("the term against " + term.on()))
        .with(Column.number("weight", UnexpiredLine::weight).because(weight(term)))
        .with(Column.day("expiry", UnexpiredLine::expiry, RollTable.NO_EXPIRY))
        .with(Column.day("next break", UnexpiredLine::nextBreak, Reason.NO_BREAK.undefined()))
        .with(toExpiry.column(UnexpiredLine::yearsToExpiry, UnexpiredLine::sureUntil))
        .with(toBreak.column(UnexpiredLine::yearsToBreak, UnexpiredLine::firstEnd))
        .sheet("Unexpired terms on " + term.on() + ": " + term, term.lines());
  }

  private static String weight(UnexpiredTerm term) {
    return term.policy().weight() == UnexpiredWeight.AREA
        ? "floor area"
        : "rent a year on " + term.on() + " " + term.policy().rentBasis().words();
  }
}
