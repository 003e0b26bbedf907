package org.creativehubs.report.picture.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Named points on two axes, with a line at a threshold of each and a word in each quarter. */
public final class Spots implements Drawn {

  private static final double HEIGHT = 380;
  private static final double CORNER = 6;

  private final List<Spot> spots;
  private final Axis across;
  private final Axis up;
  private final double acrossAt;
  private final double upAt;
  private final List<String> kinds;

  /** Kinds are named in the order right above, right below, left above, left below. */
  public Spots(
      List<Spot> spots, Axis across, Axis up, double acrossAt, double upAt, List<String> kinds) {
    this.spots = spots;
    this.across = across;
    this.up = up;
    this.acrossAt = acrossAt;
    this.upAt = upAt;
    this.kinds = kinds;
  }

  @Override
  public double draw(Pen pen, double top, double width) {
    Chart chart = Chart.across(across, up, top, width, HEIGHT).ruledUp(pen).ruledAcross(pen);
    chart.upAt(acrossAt, Dash.DASHED).acrossAt(upAt, Dash.DASHED);
    chart.with(points(), marks()).draw(pen);
    LabelRoom room = new LabelRoom(chart.area());
    for (Spot spot : spots) {
      room.take(chart.x(spot.across()), chart.y(spot.up()), CORNER);
    }
    for (int kind = 0; kind < kinds.size(); kind++) {
      quarter(pen, chart.area(), room, kind);
    }
    List<String> without = new ArrayList<>();
    for (Spot spot : spots) {
      String name = Letters.cut(spot.name(), TextSize.LABEL, width / 3);
      if (!room.write(pen, name, TextSize.LABEL, chart.x(spot.across()), chart.y(spot.up()))) {
        without.add(spot.name());
      }
    }
    return without.isEmpty()
        ? chart.bottom()
        : pen.paragraph(
            Words.told("No room at their points for", without, without.size()) + ".",
            TextSize.NOTE,
            Ink.GREY,
            chart.bottom(),
            width,
            4);
  }

  /** The word of a quarter in its corner, with its mark. */
  private void quarter(Pen pen, Rectangle2D area, LabelRoom room, int kind) {
    boolean isRight = kind < 2;
    boolean isAbove = kind % 2 == 0;
    String word = kinds.get(kind);
    double width = Letters.width(word, TextSize.STRONG);
    double y = isAbove ? area.getY() + 16 : area.getMaxY() - CORNER;
    double left = isRight ? area.getMaxX() - CORNER - width : area.getX() + 3 * CORNER;
    double mark = left - 1.5 * CORNER;
    pen.text(word, TextSize.STRONG, Ink.GREY, left, y, Anchor.START);
    room.take(word, TextSize.STRONG, left, y);
    room.take(mark, y - CORNER + 1, CORNER);
    pen.mark(kind, mark, y - CORNER + 1);
  }

  private XYSeriesCollection points() {
    XYSeriesCollection points = new XYSeriesCollection();
    for (int kind = 0; kind < kinds.size(); kind++) {
      XYSeries series = new XYSeries(kind, false, true);
      for (Spot spot : spots) {
        if (spot.kind() == kind) {
          series.add(spot.across(), spot.up());
        }
      }
      points.addSeries(series);
    }
    return points;
  }

  private XYLineAndShapeRenderer marks() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    for (int kind = 0; kind < kinds.size(); kind++) {
      renderer.setSeriesShape(kind, Marks.shape(kind));
      renderer.setSeriesPaint(kind, Marks.ink(kind).color());
    }
    return renderer;
  }
}
