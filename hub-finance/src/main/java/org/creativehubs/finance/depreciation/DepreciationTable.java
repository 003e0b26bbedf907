package org.creativehubs.finance.depreciation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;

/** The years of an asset, and how each figure is calculated. */
final class DepreciationTable {

  /** A year and what the asset stood at before it. */
  private record Row(DepreciationYear year, Money before, double exactBefore) {

    Term exactBook() {
      return Term.of(exactBefore);
    }
  }

  private DepreciationTable() {}

  static Sheet<?> of(DepreciationInput input, List<DepreciationYear> years) {
    DepreciationTerms terms = new DepreciationTerms(input);
    int digits = input.cost().currency().getDefaultFractionDigits();
    return Grid.of(
            Column.<Row>count("year", row -> row.year().year()).because("counted from 1"),
            Column.<Row>money("depreciation", row -> row.year().depreciation())
                .found(
                    row -> written(Term.of(row.before()).minus(Term.of(row.year().bookValue())))),
            Column.<Row>money("book value", row -> row.year().bookValue())
                .found(
                    row ->
                        written(
                            Term.of(row.year().exactBookValue())
                                .rounded(RoundingMode.HALF_UP, digits))),
            Column.<Row>decimal("depreciation unrounded", row -> row.year().exactDepreciation())
                .after(
                    row -> terms.before(),
                    row -> written(terms.written(row.year().year(), row.exactBook()))),
            Column.<Row>decimal("book value unrounded", row -> row.year().exactBookValue())
                .found(
                    row -> written(row.exactBook().minus(Term.of(row.year().exactDepreciation())))))
        .orById(row -> Integer.toString(row.year().year()))
        .sheet("Depreciation, " + input.method().words(), rows(input, years));
  }

  private static List<Row> rows(DepreciationInput input, List<DepreciationYear> years) {
    List<Row> rows = new ArrayList<>();
    Money before = input.cost();
    double exactBefore = before.amount().doubleValue();
    for (DepreciationYear year : years) {
      rows.add(new Row(year, before, exactBefore));
      before = year.bookValue();
      exactBefore = year.exactBookValue();
    }
    return rows;
  }

  private static String written(Term term) {
    return term.expression().orElseThrow();
  }
}
