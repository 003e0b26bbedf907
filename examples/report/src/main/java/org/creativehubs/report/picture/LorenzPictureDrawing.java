package org.creativehubs.report.picture;

import java.util.List;
import java.util.stream.DoubleStream;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Chart;
import org.creativehubs.report.picture.internal.Dash;
import org.creativehubs.report.picture.internal.Drawn;
import org.creativehubs.report.picture.internal.Ink;
import org.creativehubs.report.picture.internal.LabelRoom;
import org.creativehubs.report.picture.internal.Letters;
import org.creativehubs.report.picture.internal.Marks;
import org.creativehubs.report.picture.internal.Pen;
import org.creativehubs.report.picture.internal.Spot;
import org.creativehubs.report.picture.internal.TextSize;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The curve, the dashed line of equal shares, and the names of the regions. */
final class LorenzPictureDrawing implements Drawn {

  private static final double HEIGHT = 380;
  private static final double RADIUS = 4;
  private static final int MOST_MARKS = 60;

  private final List<Spot> points;

  LorenzPictureDrawing(List<Spot> points) {
    this.points = points;
  }

  @Override
  public double draw(Pen pen, double top, double width) {
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
