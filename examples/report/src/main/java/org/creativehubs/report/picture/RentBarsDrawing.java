package org.creativehubs.report.picture;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.report.picture.internal.Anchor;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Chart;
import org.creativehubs.report.picture.internal.Dash;
import org.creativehubs.report.picture.internal.Drawn;
import org.creativehubs.report.picture.internal.Ink;
import org.creativehubs.report.picture.internal.LabelRoom;
import org.creativehubs.report.picture.internal.Letters;
import org.creativehubs.report.picture.internal.Pen;
import org.creativehubs.report.picture.internal.TextSize;
import org.creativehubs.report.picture.internal.Words;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** A chart of bars for each charge. */
final class RentBarsDrawing implements Drawn {

  private static final double HEIGHT = 120;
  private static final double NAMES = 18;
  private static final double HEADROOM = 1.15;

  private final List<RentLine> lines;
  private final List<String> charges;

  RentBarsDrawing(List<RentLine> lines, List<String> charges) {
    this.lines = lines;
    this.charges = charges;
  }

  @Override
  public double draw(Pen pen, double top, double width) {
    double y = top;
    for (String charge : charges) {
      y = charge(pen, charge, y, width);
    }
    return y;
  }

  private double charge(Pen pen, String charge, double top, double width) {
    List<RentLine> due = lines.stream().filter(line -> line.charge().equals(charge)).toList();
    if (due.isEmpty()) {
      return top;
    }
    String name = Letters.cut(charge, TextSize.STRONG, width);
    pen.text(name, TextSize.STRONG, 0, top + NAMES - 4, Anchor.START);
    Axis across =
        Axis.days(
            lines.stream().map(line -> line.dates().start()).sorted().findFirst().orElseThrow(),
            lines.stream()
                .map(line -> line.dates().end())
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElseThrow());
    Axis up =
        Axis.numbers(
            due.get(0).net().currency().getCurrencyCode() + " a payment period",
            DoubleStream.concat(
                DoubleStream.of(0), due.stream().mapToDouble(line -> net(line) * HEADROOM)));
    Chart chart =
        Chart.across(across, up, top + NAMES, width, HEIGHT).ruledUp(pen).ruledAcross(pen);
    chart.with(bars(due), renderer()).draw(pen);
    amounts(pen, chart, due);
    return chart.bottom();
  }

  /** Writes the amounts that last longest, where there is room, at the first bar of each. */
  private static void amounts(Pen pen, Chart chart, List<RentLine> due) {
    LabelRoom room =
        new LabelRoom(
            new Rectangle2D.Double(
                chart.area().getX(),
                chart.area().getY() - 4,
                chart.area().getWidth() + 4,
                chart.area().getHeight()));
    for (RentLine line : due) {
      double left = chart.x(line.dates().start());
      room.take(
          new Rectangle2D.Double(
              left,
              chart.y(Math.max(0, net(line))),
              chart.x(line.dates().end()) - left,
              chart.y(0) - chart.y(Math.max(0, net(line)))));
    }
    for (RentLine first : byLength(due)) {
      String amount = Words.money(first.net());
      double y = chart.y(Math.max(0, net(first))) - TextSize.NOTE.line() / 2 - 1;
      double x = chart.x(first.dates().start());
      double end = chart.x(end(due, first));
      if (!room.writeAt(pen, amount, TextSize.NOTE, x, y)) {
        room.writeAt(pen, amount, TextSize.NOTE, end - Letters.width(amount, TextSize.NOTE), y);
      }
    }
  }

  /** The day on which the run of an amount ends. */
  private static LocalDate end(List<RentLine> due, RentLine first) {
    return due.get(due.indexOf(first) + length(due, first) - 1).dates().end();
  }

  /** How many payments in a row are of the amount of the first of them. */
  private static int length(List<RentLine> due, RentLine first) {
    int at = due.indexOf(first);
    return (int) due.stream().skip(at).takeWhile(line -> line.net().equals(first.net())).count();
  }

  /** The first payment of each amount, those of the longest runs first. */
  private static List<RentLine> byLength(List<RentLine> due) {
    return RentBars.changes(due).stream()
        .sorted(Comparator.comparing(first -> -length(due, first)))
        .toList();
  }

  private static double net(RentLine line) {
    return line.net().amount().doubleValue();
  }

  private static XYIntervalSeriesCollection bars(List<RentLine> due) {
    XYIntervalSeries series = new XYIntervalSeries("");
    for (RentLine line : due) {
      double from = Axis.at(line.dates().start());
      double to = Axis.at(line.dates().end());
      series.add((from + to) / 2, from, to, net(line), 0, net(line));
    }
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    bars.addSeries(series);
    return bars;
  }

  private static XYBarRenderer renderer() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setUseYInterval(true);
    renderer.setDrawBarOutline(true);
    renderer.setSeriesPaint(0, Ink.BLUE.color());
    renderer.setSeriesOutlinePaint(0, Ink.PAPER.color());
    renderer.setSeriesOutlineStroke(0, Dash.HAIR.stroke());
    return renderer;
  }
}
