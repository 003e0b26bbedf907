package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.resilience.CliffPart;
import org.creativehubs.finance.resilience.FundingCliffs;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Filling;
import org.creativehubs.report.picture.internal.Row;
import org.creativehubs.report.picture.internal.RowChart;
import org.creativehubs.report.picture.internal.Words;

/** What of core cost nothing pays for, month by month: a bar for each month. */
public final class GapBars {

  private GapBars() {}

  /**
   * The uncovered months of a hub.
   *
   * @param cliffs the answer
   */
  public static Picture of(FundingCliffs cliffs) {
    CliffPart hub = cliffs.hub();
    List<Row> rows = new ArrayList<>();
    for (int at = 0; at < cliffs.periods().size(); at++) {
      Money gap = hub.gaps().get(at);
      rows.add(
          Row.bar(
              cliffs.periods().get(at).label(),
              gap.isZero() ? "covered" : Words.money(gap),
              gap.amount().doubleValue(),
              gap.isZero() ? Filling.EMPTY : Filling.FULL));
    }
    Axis axis =
        Axis.numbers(
            hub.cost().currency().getCurrencyCode(),
            DoubleStream.concat(DoubleStream.of(0, 1), RowChart.drawn(rows)));
    List<String> notes = new ArrayList<>(RowChart.leftOut(rows.size(), "months"));
    notes.add("Core cost less earned income and grants of the same months, if above zero.");
    return Picture.of(
        "What of core cost is uncovered",
        Words.ofRows("Uncovered", rows),
        notes,
        () -> new RowChart(rows, axis, OptionalDouble.of(0)));
  }
}
