package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.feasibility.FeasibilityStudy;
import org.creativehubs.finance.feasibility.SiteAtRent;
import org.creativehubs.finance.feasibility.SiteOutcome;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Row;
import org.creativehubs.report.picture.internal.RowChart;
import org.creativehubs.report.picture.internal.Words;

/** What each site brings a year at its best rent: a dot, with the range of demand as a line. */
public final class SiteRange {

  private SiteRange() {}

  /**
   * The sites of a study.
   *
   * @param study the answer
   */
  public static Picture of(FeasibilityStudy study) {
    List<Row> rows = new ArrayList<>(study.sites().stream().map(SiteRange::row).toList());
    String currency = study.sites().get(0).site().rent().currency().getCurrencyCode();
    Axis axis =
        Axis.numbers(
            currency + " a year", DoubleStream.concat(DoubleStream.of(0), RowChart.drawn(rows)));
    List<String> notes = new ArrayList<>(RowChart.leftOut(rows.size(), "sites"));
    notes.add("Each line runs from the least demand to the most; left of zero money is missing.");
    return Picture.of(
        "Result of each site at its best rent",
        Words.ofRows("Results", rows),
        notes,
        () -> new RowChart(rows, axis, OptionalDouble.of(0)));
  }

  private static Row row(SiteOutcome one) {
    String name = one.site().name();
    return one.best()
        .map(best -> dot(name, best))
        .orElseGet(() -> Row.unknown(name, "demand by rent cannot be told"));
  }

  private static Row dot(String name, SiteAtRent best) {
    String words =
        Words.money(best.result())
            + " ("
            + Words.money(best.resultLeast())
            + " to "
            + Words.money(best.resultMost())
            + ")";
    return Row.dot(
        name,
        words,
        amount(best.result()),
        OptionalDouble.of(amount(best.resultLeast())),
        OptionalDouble.of(amount(best.resultMost())));
  }

  private static double amount(Money money) {
    return money.amount().doubleValue();
  }
}
