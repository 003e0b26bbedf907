package org.creativehubs.report.picture.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * A plot of JFreeChart that fills a rectangle exactly: lines and marks are JFreeChart's, words
 * stand around it and are the pen's.
 */
public final class Chart {

  private static final double TICK = 4;
  private static final double GAP = 5;

  /** How far JFreeChart may draw beyond the area, so that it cuts no mark at the edge. */
  private static final double BEYOND = 7;

  private final Axis across;
  private final Axis up;
  private final Rectangle2D area;
  private final Rectangle2D wider;
  private final XYPlot plot = new XYPlot();

  public Chart(Axis across, Axis up, Rectangle2D area) {
    this.across = across;
    this.up = up;
    this.area = area;
    this.wider =
        new Rectangle2D.Double(
            area.getX() - BEYOND,
            area.getY() - BEYOND,
            area.getWidth() + 2 * BEYOND,
            area.getHeight() + 2 * BEYOND);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDomainAxis(axis(across, area.getWidth()));
    plot.setRangeAxis(axis(up, area.getHeight()));
  }

  private static NumberAxis axis(Axis of, double length) {
    NumberAxis axis = new NumberAxis();
    axis.setVisible(false);
    axis.setTickUnit(new NumberTickUnit(of.high() - of.low())); // its own ticks are not shown
    double beyond = (of.high() - of.low()) * BEYOND / length;
    axis.setRange(of.low() - beyond, of.high() + beyond);
    return axis;
  }

  /**
   * A chart that takes the width, with room for the words of its axes.
   *
   * @param height of the plot alone
   */
  public static Chart across(Axis across, Axis up, double top, double width, double height) {
    double left = up.room() + TICK + GAP;
    double right = Letters.width(lastTick(across), TextSize.NOTE) / 2;
    double title = up.title().isEmpty() ? GAP : TextSize.NOTE.line() + 2 * GAP;
    return new Chart(
        across, up, new Rectangle2D.Double(left, top + title, width - left - right, height));
  }

  private static String lastTick(Axis axis) {
    return axis.ticks().isEmpty() ? "" : axis.ticks().get(axis.ticks().size() - 1).label();
  }

  /** Lines across at the ticks, numbers beside them, and the title above. */
  public Chart ruledUp(Pen pen) {
    for (Axis.Tick tick : up.ticks()) {
      plot.addRangeMarker(line(tick.at(), Ink.GRID, Dash.HAIR), Layer.BACKGROUND);
      pen.text(tick.label(), TextSize.NOTE, area.getX() - GAP, y(tick.at()) + GAP - 1, Anchor.END);
    }
    pen.text(up.title(), TextSize.NOTE, Ink.GREY, 0, area.getY() - 2 * GAP - 2, Anchor.START);
    return this;
  }

  /** Lines up at the ticks, numbers below them, and the title below these. */
  public Chart ruledAcross(Pen pen) {
    double base = area.getMaxY() + TextSize.NOTE.line();
    double free = Double.NEGATIVE_INFINITY;
    for (Axis.Tick tick : across.ticks()) {
      plot.addDomainMarker(line(tick.at(), Ink.GRID, Dash.HAIR), Layer.BACKGROUND);
      double half = Letters.width(tick.label(), TextSize.NOTE) / 2;
      if (x(tick.at()) - half >= free) {
        pen.text(tick.label(), TextSize.NOTE, x(tick.at()), base, Anchor.MIDDLE);
        free = x(tick.at()) + half + GAP;
      }
    }
    pen.text(
        across.title(),
        TextSize.NOTE,
        Ink.GREY,
        area.getMaxX(),
        base + TextSize.NOTE.line(),
        Anchor.END);
    return this;
  }

  /** Where the words below end. */
  public double bottom() {
    int lines = across.title().isEmpty() ? 1 : 2;
    return area.getMaxY() + lines * TextSize.NOTE.line() + GAP;
  }

  /** A line up at a value. */
  public Chart upAt(double value, Dash dash) {
    plot.addDomainMarker(line(value, Ink.BLACK, dash), Layer.BACKGROUND);
    return this;
  }

  /** A line across at a value. */
  public Chart acrossAt(double value, Dash dash) {
    plot.addRangeMarker(line(value, Ink.BLACK, dash), Layer.BACKGROUND);
    return this;
  }

  private static ValueMarker line(double value, Ink ink, Dash dash) {
    Color color = ink.color();
    return new ValueMarker(value, color, dash.stroke(), color, dash.stroke(), 1);
  }

  /** Values and what draws them. */
  public Chart with(XYDataset values, XYItemRenderer renderer) {
    int next = plot.getDatasetCount();
    int at = next == 1 && plot.getDataset(0) == null ? 0 : next;
    plot.setDataset(at, values);
    plot.setRenderer(at, renderer);
    return this;
  }

  public void draw(Pen pen) {
    if (area.isEmpty()) {
      return;
    }
    if (plot.getRenderer() == null) {
      with(
          new XYSeriesCollection(),
          new XYLineAndShapeRenderer()); // else no line of a grid is drawn
    }
    Graphics2D graphics = (Graphics2D) pen.graphics().create();
    plot.draw(graphics, wider, null, null, null);
    graphics.dispose();
  }

  public Rectangle2D area() {
    return area;
  }

  /** Pixels from the left. */
  public double x(double value) {
    return pixel(plot.getDomainAxis(), value, RectangleEdge.BOTTOM);
  }

  /** Pixels from the left of a day. */
  public double x(LocalDate day) {
    return x(Axis.at(day));
  }

  /** Pixels from above. */
  public double y(double value) {
    return pixel(plot.getRangeAxis(), value, RectangleEdge.LEFT);
  }

  private double pixel(ValueAxis axis, double value, RectangleEdge edge) {
    return axis.valueToJava2D(value, wider, edge);
  }
}
