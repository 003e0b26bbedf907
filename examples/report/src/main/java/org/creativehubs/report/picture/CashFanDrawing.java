package org.creativehubs.report.picture;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.risk.SimulatedMeasure;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Chart;
import org.creativehubs.report.picture.internal.Dash;
import org.creativehubs.report.picture.internal.Drawn;
import org.creativehubs.report.picture.internal.Ink;
import org.creativehubs.report.picture.internal.LabelRoom;
import org.creativehubs.report.picture.internal.Letters;
import org.creativehubs.report.picture.internal.Marks;
import org.creativehubs.report.picture.internal.Pen;
import org.creativehubs.report.picture.internal.TextSize;
import org.creativehubs.report.picture.internal.Words;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Lines and bands with their names at the end. */
final class CashFanDrawing implements Drawn {

  private static final double HEIGHT = 320;
  private static final double GAP = 20;
  private static final float BAND = 0.28f;
  private static final int CIRCLE = 3;
  private static final List<Dash> DASHES = List.of(Dash.THICK, Dash.FULL, Dash.DASHED, Dash.DOTTED);

  private final List<SimulatedMeasure> years;
  private final List<String> percentiles;

  CashFanDrawing(List<SimulatedMeasure> years, List<String> percentiles) {
    this.years = years;
    this.percentiles = percentiles;
  }

  @Override
  public double draw(Pen pen, double top, double width) {
    List<Axis.Tick> ticks = new ArrayList<>();
    for (int year = 1; year <= years.size(); year++) {
      ticks.add(new Axis.Tick(year, "year " + year));
    }
    Axis across = new Axis("", 0.8, Math.max(2, years.size()), ticks);
    Axis up =
        Axis.numbers(
            "surplus, " + years.get(0).mean().currency().getCurrencyCode(),
            DoubleStream.concat(
                DoubleStream.of(0),
                years.stream()
                    .flatMap(year -> year.percentiles().stream())
                    .mapToDouble(CashFanDrawing::amount)));
    double names = ends().stream().mapToDouble(CashFanDrawing::wide).max().orElse(0) + GAP;
    Chart chart =
        Chart.across(across, up, top, width - names, HEIGHT).ruledUp(pen).ruledAcross(pen);
    chart.acrossAt(0, Dash.FULL).with(lines(), lineRenderer());
    chart.with(bands(), bandRenderer()).draw(pen);
    Rectangle2D area = chart.area();
    LabelRoom room =
        new LabelRoom(
            new Rectangle2D.Double(
                area.getMaxX(), area.getY() - GAP, names + GAP, area.getHeight() + 2 * GAP));
    List<Money> last = years.get(years.size() - 1).percentiles();
    for (int i = 0; i < percentiles.size(); i++) {
      double y = chart.y(amount(last.get(i)));
      room.writeNear(pen, ends().get(i), TextSize.NOTE, chart.x(years.size()), y);
    }
    return chart.bottom();
  }

  /** What stands at the ends of the lines. */
  private List<String> ends() {
    List<Money> last = years.get(years.size() - 1).percentiles();
    return IntStream.range(0, percentiles.size())
        .mapToObj(i -> percentiles.get(i) + ": " + Words.money(last.get(i)))
        .toList();
  }

  private static double wide(String text) {
    return Letters.width(text, TextSize.NOTE);
  }

  private static double amount(Money money) {
    return money.amount().doubleValue();
  }

  private XYSeriesCollection lines() {
    XYSeriesCollection lines = new XYSeriesCollection();
    for (int i = 0; i < percentiles.size(); i++) {
      XYSeries line = new XYSeries(i, false, true);
      for (int year = 0; year < years.size(); year++) {
        line.add(year + 1, amount(years.get(year).percentiles().get(i)));
      }
      lines.addSeries(line);
    }
    return lines;
  }

  /** The middle percentile is thickest, those farther from it are thinner, dashed, dotted. */
  private XYLineAndShapeRenderer lineRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, years.size() == 1);
    int count = percentiles.size();
    for (int i = 0; i < count; i++) {
      int fromMiddle = Math.abs(2 * i - (count - 1)) / 2;
      renderer.setSeriesPaint(i, Ink.BLUE.color());
      renderer.setSeriesShape(i, Marks.shape(CIRCLE));
      renderer.setSeriesStroke(i, DASHES.get(Math.min(fromMiddle, DASHES.size() - 1)).stroke());
    }
    return renderer;
  }

  private YIntervalSeriesCollection bands() {
    YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
    for (int i = 0; i < percentiles.size() / 2; i++) {
      YIntervalSeries band = new YIntervalSeries(i, false, true);
      for (int year = 0; year < years.size(); year++) {
        List<Money> amounts = years.get(year).percentiles();
        double low = amount(amounts.get(i));
        band.add(year + 1, low, low, amount(amounts.get(amounts.size() - 1 - i)));
      }
      bands.addSeries(band);
    }
    return bands;
  }

  private DeviationRenderer bandRenderer() {
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(BAND);
    Color color = Ink.BLUE.color();
    for (int i = 0; i < percentiles.size() / 2; i++) {
      renderer.setSeriesFillPaint(i, color);
    }
    return renderer;
  }
}
