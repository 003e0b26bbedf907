package org.creativehubs.finance.rentroll;

import java.util.List;
import java.util.function.BiFunction;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.whatif.ChangedFact;

/** The tables of a rent roll under changes. */
final class WhatIfTable {

  private static final Undefined NOTHING = Reason.NOT_KNOWN.because("there was nothing");

  /** A total before and after. */
  private record Row(String name, Term before, Term after) {

    Term difference() {
      return after.minus(before).named("difference");
    }
  }

  private static final Grid<ChangedFact> FACTS =
      Grid.by("fact", ChangedFact::path)
          .with(Column.text("before", ChangedFact::before, NOTHING))
          .with(Column.text("after", ChangedFact::after));

  private WhatIfTable() {}

  static Sheet<?> totals(WhatIfRoll roll) {
    return Grid.by("total", Row::name)
        .with(Column.<Row>answer("before", row -> row.before().answer()))
        .with(Column.<Row>answer("after", row -> row.after().answer()))
        .with(
            Column.<Row>answer("difference", row -> row.difference().answer())
                .byTerm(Row::difference))
        .sheet("Rent roll on " + roll.on() + ": " + String.join("; ", roll.changes()), rows(roll));
  }

  private static List<Row> rows(WhatIfRoll roll) {
    return List.of(
        row(roll, "lettings in force", (label, totals) -> count(label, totals.lettings())),
        row(roll, "vacant spaces", (label, totals) -> count(label, totals.vacantSpaces())),
        row(roll, "let area", (label, totals) -> Term.given(label, totals.letArea())),
        row(roll, "vacant area", (label, totals) -> Term.given(label, totals.vacantArea())),
        row(roll, "passing rent", (label, totals) -> Term.given(label, totals.passingRent())),
        row(
            roll,
            "market rent of vacant spaces",
            (label, totals) -> Term.given(label, totals.vacantMarketRent())),
        row(roll, "due in the year", (label, totals) -> Term.given(label, totals.dueInYear())));
  }

  private static Term count(String label, int number) {
    return Term.given(label, Ratio.of(number));
  }

  private static Row row(WhatIfRoll roll, String name, BiFunction<String, RollTotals, Term> total) {
    return new Row(name, total.apply("before", roll.before()), total.apply("after", roll.after()));
  }

  static Sheet<?> facts(WhatIfRoll roll) {
    return FACTS.sheet("What is different", roll.facts());
  }
}
