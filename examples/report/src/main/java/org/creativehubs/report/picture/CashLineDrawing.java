package org.creativehubs.report.picture;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.creativehubs.core.money.Money;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.viability.HubOutlook;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Chart;
import org.creativehubs.report.picture.internal.Dash;
import org.creativehubs.report.picture.internal.Drawn;
import org.creativehubs.report.picture.internal.Ink;
import org.creativehubs.report.picture.internal.LabelRoom;
import org.creativehubs.report.picture.internal.Pen;
import org.creativehubs.report.picture.internal.TextSize;
import org.creativehubs.report.picture.internal.Words;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The line of cash with its marks. */
final class CashLineDrawing implements Drawn {

  private static final double HEIGHT = 320;
  private static final int LOWEST = 2;
  private static final int OUT = 1;
  private static final int USUAL = 3;

  private final HubOutlook outlook;

  CashLineDrawing(HubOutlook outlook) {
    this.outlook = outlook;
  }

  @Override
  public double draw(Pen pen, double top, double width) {
    OperatingModel model = outlook.model();
    Axis across = Axis.days(model.start(), after(model.months()));
    Axis up =
        Axis.numbers(
            "cash, " + model.openingCash().currency().getCurrencyCode(),
            DoubleStream.concat(
                DoubleStream.of(0, amount(model.openingCash())),
                IntStream.rangeClosed(1, model.months())
                    .mapToDouble(month -> amount(outlook.cashAfter(month)))));
    Chart chart = Chart.across(across, up, top, width, HEIGHT).ruledUp(pen).ruledAcross(pen);
    chart.acrossAt(0, Dash.FULL).with(cash(), renderer()).draw(pen);
    label(pen, chart);
    return chart.bottom();
  }

  /** The first day after a month, at which its balance is drawn. */
  private LocalDate after(int month) {
    return outlook.model().firstDayOf(month).plusMonths(1);
  }

  private static double amount(Money money) {
    return money.amount().doubleValue();
  }

  private XYSeriesCollection cash() {
    XYSeries cash = new XYSeries("", false, true);
    cash.add(Axis.at(outlook.model().start()), amount(outlook.model().openingCash()));
    for (int month = 1; month <= outlook.model().months(); month++) {
      cash.add(Axis.at(after(month)), amount(outlook.cashAfter(month)));
    }
    return new XYSeriesCollection(cash);
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, Ink.BLUE.color());
    renderer.setSeriesStroke(0, Dash.THICK.stroke());
    return renderer;
  }

  private void label(Pen pen, Chart chart) {
    OperatingModel model = outlook.model();
    LabelRoom room = new LabelRoom(wider(chart.area()));
    keepOffLine(chart, room);
    int least = model.monthOf(outlook.minimumCashMonth());
    mark(
        pen,
        chart,
        room,
        after(least),
        outlook.minimumCash(),
        LOWEST,
        "least " + CashLine.least(outlook));
    outlook
        .outOfCashMonth()
        .map(model::monthOf)
        .filter(month -> month != least)
        .ifPresent(
            month ->
                mark(
                    pen,
                    chart,
                    room,
                    after(month),
                    outlook.cashAfter(month),
                    OUT,
                    "below zero from " + model.label(month)));
    String closing = "closing " + Words.money(outlook.closingCash());
    mark(pen, chart, room, after(model.months()), outlook.closingCash(), USUAL, closing);
    String opening = "opening " + Words.money(model.openingCash());
    mark(pen, chart, room, model.start(), model.openingCash(), USUAL, opening);
  }

  private static Rectangle2D wider(Rectangle2D area) {
    return new Rectangle2D.Double(
        area.getX(), area.getY() - 10, area.getWidth() + 10, area.getHeight() + 20);
  }

  private void keepOffLine(Chart chart, LabelRoom room) {
    for (int month = 1; month <= outlook.model().months(); month++) {
      room.take(chart.x(after(month)), chart.y(amount(outlook.cashAfter(month))), 2);
    }
  }

  private static void mark(
      Pen pen, Chart chart, LabelRoom room, LocalDate day, Money cash, int kind, String words) {
    double x = chart.x(day);
    double y = chart.y(amount(cash));
    pen.mark(kind, x, y);
    room.take(x, y, 5);
    room.write(pen, words, TextSize.LABEL, x, y);
  }
}
