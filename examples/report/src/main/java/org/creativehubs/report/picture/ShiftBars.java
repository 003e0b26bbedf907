package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.metrics.growth.ShiftComponent;
import org.creativehubs.metrics.growth.ShiftShareLine;
import org.creativehubs.metrics.growth.ShiftShares;
import org.creativehubs.metrics.index.IndexValue;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Filling;
import org.creativehubs.report.picture.internal.Row;
import org.creativehubs.report.picture.internal.RowChart;
import org.creativehubs.report.picture.internal.Words;

/**
 * The parts of a shift-share analysis as bars from zero, for each region as a whole: growth, and
 * the parts it is made of.
 */
public final class ShiftBars {

  private static final List<Filling> FILLINGS =
      List.of(Filling.RIGHT, Filling.LEFT, Filling.CROSSED, Filling.EMPTY);

  private ShiftBars() {}

  /**
   * The picture of an analysis.
   *
   * @param shares the regions
   */
  public static Picture of(ShiftShares shares) {
    List<Row> rows = new ArrayList<>();
    for (ShiftShareLine line : shares.lines()) {
      if (line.industry().isEmpty() && line.step().isEmpty()) {
        rows.add(Row.heading(line.region()));
        add(rows, line, ShiftComponent.GROWTH, Filling.FULL);
        List<ShiftComponent> parts = shares.method().parts();
        for (int i = 0; i < parts.size(); i++) {
          add(rows, line, parts.get(i), FILLINGS.get(i % FILLINGS.size()));
        }
      }
    }
    Axis axis =
        Axis.numbers(
            "change of " + shares.measure(),
            DoubleStream.concat(DoubleStream.of(0), RowChart.drawn(rows)));
    return Picture.of(
        "What made " + shares.measure() + " change?",
        Words.ofRows("Change of " + shares.measure(), rows),
        RowChart.leftOut(rows.size(), "rows"),
        () -> new RowChart(rows, axis, OptionalDouble.of(0)));
  }

  private static void add(
      List<Row> rows, ShiftShareLine line, ShiftComponent component, Filling filling) {
    Optional<IndexValue> found = line.find(component);
    if (found.isEmpty()) {
      return;
    }
    OptionalDouble value = found.get().value();
    rows.add(
        value.isPresent()
            ? Row.bar(
                component.words(), Show.number(value.getAsDouble()), value.getAsDouble(), filling)
            : Row.unknown(component.words(), Words.because(found.get().undefined())));
  }
}
