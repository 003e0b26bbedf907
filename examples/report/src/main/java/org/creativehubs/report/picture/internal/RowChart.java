package org.creativehubs.report.picture.internal;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Rows below each other: name, bar or dot on one axis, and the figure in words. */
public final class RowChart implements Drawn {

  /** More rows than one can look through are left out, and counted. */
  public static final int MOST_ROWS = 40;

  private static final double ROW = 24;
  private static final double TALL_ROW = 40;
  private static final double BAR = 14;
  private static final double RADIUS = 4.5;
  private static final double GAP = 10;
  private static final double MOST_OF_NAMES = 0.34;
  private static final double MOST_OF_WORDS = 0.34;

  private final List<Row> rows;
  private final Axis axis;
  private final OptionalDouble reference;

  public RowChart(List<Row> rows, Axis axis, OptionalDouble reference) {
    this.rows = rows.size() > MOST_ROWS ? List.copyOf(rows.subList(0, MOST_ROWS)) : rows;
    this.axis = axis;
    this.reference = reference;
  }

  /** Every number that the rows draw. */
  public static DoubleStream drawn(List<Row> rows) {
    return rows.stream()
        .limit(MOST_ROWS)
        .flatMapToDouble(
            row ->
                DoubleStream.of(
                        row.at().orElse(Double.NaN),
                        row.low().orElse(Double.NaN),
                        row.high().orElse(Double.NaN))
                    .filter(Double::isFinite));
  }

  /** What is said of rows that are not drawn. */
  public static List<String> leftOut(int all, String what) {
    return all <= MOST_ROWS
        ? List.of()
        : List.of(
            "The first "
                + MOST_ROWS
                + " of "
                + all
                + " "
                + what
                + " are drawn; "
                + (all - MOST_ROWS)
                + " are left out.");
  }

  @Override
  public double draw(Pen pen, double top, double width) {
    double names = Math.min(width * MOST_OF_NAMES, widest(true)) + GAP;
    double words = Math.min(width * MOST_OF_WORDS, widest(false)) + GAP;
    double[] middles = new double[rows.size()];
    double height = 0;
    for (int i = 0; i < rows.size(); i++) {
      double row = isLong(rows.get(i), names - GAP, width - names) ? TALL_ROW : ROW;
      middles[i] = height + row / 2;
      height += row;
    }
    Rectangle2D area = new Rectangle2D.Double(names, top, width - names - words, height);
    Axis down = new Axis("", -height, 0, List.of());
    Chart chart = new Chart(axis, down, area).ruledAcross(pen);
    reference.ifPresent(at -> chart.upAt(at, Dash.FULL));
    chart.with(dots(middles), errorBars()).draw(pen);
    for (int i = 0; i < rows.size(); i++) {
      row(pen, chart, rows.get(i), top + middles[i], width);
    }
    return chart.bottom();
  }

  private double widest(boolean ofNames) {
    return rows.stream()
        .filter(row -> !row.isHeading() && (ofNames || row.at().isPresent()))
        .mapToDouble(row -> wide(ofNames ? row.name() : row.words()))
        .max()
        .orElse(0);
  }

  /** Whether the name of a row, or the reason in it, needs a second line. */
  private static boolean isLong(Row row, double forName, double forReason) {
    return !row.isHeading()
        && (wide(row.name()) > forName || (row.at().isEmpty() && wide(row.words()) > forReason));
  }

  private static double wide(String text) {
    return Letters.width(Letters.clean(text), TextSize.LABEL);
  }

  private XYIntervalSeriesCollection dots(double[] middles) {
    XYIntervalSeries series = new XYIntervalSeries("");
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.at().isPresent() && row.filling().isEmpty()) {
        double at = row.at().getAsDouble();
        double y = -middles[i];
        series.add(at, row.low().orElse(at), row.high().orElse(at), y, y, y);
      }
    }
    XYIntervalSeriesCollection dots = new XYIntervalSeriesCollection();
    dots.addSeries(series);
    return dots;
  }

  private static XYErrorRenderer errorBars() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setErrorPaint(Ink.BLUE.color());
    renderer.setErrorStroke(Dash.FULL.stroke());
    renderer.setCapLength(7);
    renderer.setSeriesPaint(0, Ink.BLUE.color());
    renderer.setSeriesShape(0, new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS));
    return renderer;
  }

  private void row(Pen pen, Chart chart, Row row, double middle, double width) {
    Rectangle2D area = chart.area();
    double line = middle + TextSize.LABEL.size() / 3;
    if (row.isHeading()) {
      pen.text(
          Letters.cut(row.name(), TextSize.STRONG, width), TextSize.STRONG, 0, line, Anchor.START);
      return;
    }
    lines(pen, row.name(), Ink.BLACK, 0, middle, area.getX() - GAP);
    if (row.at().isEmpty()) {
      lines(pen, row.words(), Ink.GREY, area.getX(), middle, width - area.getX());
      return;
    }
    row.filling()
        .ifPresent(
            filling ->
                pen.bar(
                    chart.x(Math.max(0, axis.low())),
                    middle - BAR / 2,
                    chart.x(row.at().getAsDouble()),
                    middle + BAR / 2,
                    filling));
    String words = Letters.cut(row.words(), TextSize.LABEL, width - area.getMaxX() - GAP);
    pen.text(words, TextSize.LABEL, area.getMaxX() + GAP, line, Anchor.START);
  }

  /** One line or two, around a height, on paper so that no line of the grid crosses them. */
  private static void lines(Pen pen, String text, Ink ink, double x, double middle, double room) {
    List<String> lines = Letters.lines(text, TextSize.LABEL, room, 2);
    double height = TextSize.LABEL.line();
    double y = middle + TextSize.LABEL.size() / 3 - (lines.size() - 1) * height / 2;
    for (String line : lines) {
      double wide = Letters.width(line, TextSize.LABEL);
      if (x > 0) {
        pen.fill(new Rectangle2D.Double(x, y - height + 4, wide, height), Ink.PAPER);
      }
      pen.text(line, TextSize.LABEL, ink, x, y, Anchor.START);
      y += height;
    }
  }
}
