package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.metrics.location.QuotientCell;
import org.creativehubs.metrics.location.QuotientEstimate;
import org.creativehubs.metrics.location.QuotientIntervals;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Row;
import org.creativehubs.report.picture.internal.RowChart;
import org.creativehubs.report.picture.internal.Words;

/**
 * Location quotients of one industry, the highest first, each a dot with its interval; the line at
 * 1 is the average of the reference. Places whose quotient is undefined follow, with the reason.
 */
public final class RankedDots {

  private static final double AVERAGE = 1;
  private static final String UNRELIABLE = " *";

  private RankedDots() {}

  /**
   * Quotients with their intervals.
   *
   * @param intervals the quotients
   * @param industry one of their industries
   */
  public static Picture of(QuotientIntervals intervals, String industry) {
    List<Row> rows = new ArrayList<>();
    intervals.ranked(industry).forEach(each -> rows.add(row(each)));
    List<String> notes = new ArrayList<>();
    notes.add(
        "Each line is the interval at "
            + Show.percent(intervals.level())
            + "; the line at 1 is the average of "
            + intervals.reference()
            + ".");
    if (rows.stream().anyMatch(row -> row.words().endsWith(UNRELIABLE))) {
      notes.add("* too few to rely on, by the rule that was given.");
    }
    return picture("How concentrated is " + industry + "?", rows, notes);
  }

  private static Row row(QuotientEstimate each) {
    if (each.quotient().isEmpty()) {
      return Row.unknown(each.region(), Words.because(each.undefined()));
    }
    double at = each.quotient().getAsDouble();
    boolean isKnown = each.lower().isPresent() || each.upper().isPresent();
    String words =
        Show.number(at)
            + (isKnown ? " (" + each.interval() + ")" : " (interval not known)")
            + (each.flags().isEmpty() ? "" : UNRELIABLE);
    return Row.dot(each.region(), words, at, each.lower(), each.upper());
  }

  /**
   * Quotients without intervals.
   *
   * @param quotients the quotients
   * @param industry one of their industries
   */
  public static Picture of(LocationQuotients quotients, String industry) {
    List<Row> rows = new ArrayList<>();
    quotients
        .ranked(industry)
        .forEach(
            each ->
                rows.add(
                    Row.dot(
                        each.region(),
                        Show.number(each.quotient()),
                        each.quotient(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty())));
    for (QuotientCell each : quotients.cells()) {
      if (each.industry().equals(industry) && each.quotient().isEmpty()) {
        rows.add(Row.unknown(each.region(), Words.because(each.undefined())));
      }
    }
    String average = "The line at 1 is the average of " + quotients.referenceName() + ".";
    return picture("How concentrated is " + industry + "?", rows, List.of(average));
  }

  private static Picture picture(String title, List<Row> rows, List<String> notes) {
    List<String> all = new ArrayList<>(RowChart.leftOut(rows.size(), "places"));
    all.addAll(notes);
    Axis axis =
        Axis.numbers(
            "location quotient",
            DoubleStream.concat(DoubleStream.of(0, AVERAGE), RowChart.drawn(rows)));
    return Picture.of(
        title,
        Words.ofRows("Location quotients", rows),
        all,
        () -> new RowChart(rows, axis, OptionalDouble.of(AVERAGE)));
  }
}
