package org.creativehubs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.metrics.concentration.LorenzCurve;
import org.creativehubs.metrics.index.IndexMatrix;
import org.creativehubs.report.drawing.Axis;
import org.creativehubs.report.drawing.Chart;
import org.creativehubs.report.drawing.Dash;
import org.creativehubs.report.drawing.Ink;
import org.creativehubs.report.drawing.LabelRoom;
import org.creativehubs.report.drawing.Letters;
import org.creativehubs.report.drawing.Marks;
import org.creativehubs.report.drawing.Pen;
import org.creativehubs.report.drawing.Spot;
import org.creativehubs.report.drawing.TextSize;
import org.creativehubs.report.drawing.Words;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * A Lorenz curve: the share of the industry that the regions with least of it hold, against their
 * share of the reference; the dashed line is where all would have the same. Of many regions those
 * are named for which there is room.
 */
public final class LorenzPicture {

  private static final double HEIGHT = 380;
  private static final double RADIUS = 4;
  private static final int MOST_MARKS = 60;

  private final List<Spot> points;

  private LorenzPicture(List<Spot> points) {
    this.points = points;
  }

  /**
   * The picture of a curve.
   *
   * @param curve an answer of {@link LorenzCurve}
   */
  public static Picture of(IndexMatrix curve) {
    List<Spot> points = new ArrayList<>();
    List<String> told = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String region : curve.rows()) {
      OptionalDouble across = curve.value(region, "reference");
      OptionalDouble up = curve.value(region, "industry");
      if (across.isPresent() && up.isPresent()) {
        points.add(new Spot(region, across.getAsDouble(), up.getAsDouble(), 0));
        told.add(
            "up to "
                + region
                + " "
                + Show.percent(up.getAsDouble())
                + " with "
                + Show.percent(across.getAsDouble())
                + " of the reference");
      } else if (notes.isEmpty()) {
        String why = Words.because(curve.undefined(region, "industry"));
        notes.add("The curve is not known: " + why + ".");
      }
    }
    if (!points.isEmpty()) {
      notes.add("The dashed line is where every region has the same share of both.");
    }
    return Picture.of(
        curve.index(),
        List.of(Words.told("Shares of the industry", told, told.size())),
        notes,
        new LorenzPicture(List.copyOf(points))::draw);
  }

  private double draw(Pen pen, double top, double width) {
    Axis across = Axis.shares("share of the reference", DoubleStream.of(0, 1));
    Axis up = Axis.shares("share of the industry", DoubleStream.of(0, 1));
    Chart chart = Chart.across(across, up, top, width, HEIGHT).ruledUp(pen).ruledAcross(pen);
    if (points.isEmpty()) {
      chart.draw(pen);
      return chart.bottom();
    }
    chart.with(lines(), renderer()).draw(pen);
    LabelRoom room = new LabelRoom(chart.area());
    for (double at = 0; at <= 1; at += 0.02) {
      room.take(chart.x(at), chart.y(at), 1);
    }
    double x = chart.x(0);
    double y = chart.y(0);
    for (Spot point : points) {
      keepOffLine(room, x, y, chart.x(point.across()), chart.y(point.up()));
      x = chart.x(point.across());
      y = chart.y(point.up());
      room.take(x, y, RADIUS + 1);
    }
    for (Spot point : points) {
      String name = Letters.cut(point.name(), TextSize.LABEL, width / 3);
      room.write(pen, name, TextSize.LABEL, chart.x(point.across()), chart.y(point.up()));
    }
    return chart.bottom();
  }

  private static void keepOffLine(LabelRoom room, double x1, double y1, double x2, double y2) {
    for (int i = 0; i <= 10; i++) {
      room.take(x1 + (x2 - x1) * i / 10, y1 + (y2 - y1) * i / 10, 1);
    }
  }

  private XYSeriesCollection lines() {
    XYSeries curve = new XYSeries("curve", false, true);
    curve.add(0, 0);
    points.forEach(point -> curve.add(point.across(), point.up()));
    XYSeries equal = new XYSeries("equal", false, true);
    equal.add(0, 0);
    equal.add(1, 1);
    XYSeriesCollection lines = new XYSeriesCollection();
    lines.addSeries(curve);
    lines.addSeries(equal);
    return lines;
  }

  private XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    renderer.setSeriesPaint(0, Ink.BLUE.color());
    renderer.setSeriesStroke(0, Dash.THICK.stroke());
    renderer.setSeriesShape(0, Marks.shape(3));
    renderer.setSeriesShapesVisible(0, points.size() <= MOST_MARKS);
    renderer.setSeriesPaint(1, Ink.GREY.color());
    renderer.setSeriesStroke(1, Dash.DASHED.stroke());
    renderer.setSeriesShapesVisible(1, false);
    return renderer;
  }
}
