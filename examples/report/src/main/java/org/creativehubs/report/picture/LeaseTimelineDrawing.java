package org.creativehubs.report.picture;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.report.picture.internal.Anchor;
import org.creativehubs.report.picture.internal.Axis;
import org.creativehubs.report.picture.internal.Chart;
import org.creativehubs.report.picture.internal.Dash;
import org.creativehubs.report.picture.internal.Drawn;
import org.creativehubs.report.picture.internal.Filling;
import org.creativehubs.report.picture.internal.Ink;
import org.creativehubs.report.picture.internal.Letters;
import org.creativehubs.report.picture.internal.Pen;
import org.creativehubs.report.picture.internal.TextSize;

/** A bar for each lease. */
final class LeaseTimelineDrawing implements Drawn {

  private static final double ROW = 38;
  private static final double BAR = 12;
  private static final double ARROW = 7;
  private static final double GAP = 10;
  private static final double MOST_OF_NAMES = 0.34;

  private final List<LeaseTimeline.Line> lines;
  private final LocalDate day;

  LeaseTimelineDrawing(List<LeaseTimeline.Line> lines, LocalDate day) {
    this.lines = lines;
    this.day = day;
  }

  @Override
  public double draw(Pen pen, double top, double width) {
    if (lines.isEmpty()) {
      return top;
    }
    double names =
        Math.min(
                width * MOST_OF_NAMES,
                lines.stream()
                    .mapToDouble(line -> Letters.width(Letters.clean(line.name()), TextSize.LABEL))
                    .max()
                    .orElse(0))
            + GAP;
    Rectangle2D area =
        new Rectangle2D.Double(names, top, width - names - 2 * GAP, lines.size() * ROW);
    Axis across = years();
    Chart chart =
        new Chart(across, new Axis("", -lines.size() - 0.01, 0, List.of()), area).ruledAcross(pen);
    if (across.reaches(Axis.at(day))) {
      chart.upAt(Axis.at(day), Dash.DASHED);
    }
    chart.draw(pen);
    for (int i = 0; i < lines.size(); i++) {
      line(pen, chart, lines.get(i), top + i * ROW, width);
    }
    return chart.bottom();
  }

  private Axis years() {
    List<LocalDate> days =
        Stream.concat(
                Stream.of(day),
                lines.stream()
                    .flatMap(
                        line ->
                            Stream.concat(
                                line.breaks().stream(),
                                Stream.of(line.earliest(), line.latest(), line.longest())
                                    .flatMap(Optional::stream))))
            .sorted()
            .toList();
    return Axis.days(days.get(0), days.get(days.size() - 1).plusMonths(1));
  }

  private static void line(
      Pen pen, Chart chart, LeaseTimeline.Line line, double top, double width) {
    double left = chart.area().getX();
    List<String> name = Letters.lines(line.name(), TextSize.LABEL, left - GAP, 2);
    for (int i = 0; i < name.size(); i++) {
      pen.text(name.get(i), TextSize.LABEL, 0, top + 13 + i * TextSize.LABEL.line(), Anchor.START);
    }
    String words = Letters.cut(line.words(), TextSize.NOTE, width - left);
    double wide = Letters.width(words, TextSize.NOTE);
    double x = line.earliest().map(from -> chart.x(from)).orElse(left);
    x = Math.max(left, Math.min(x, width - wide));
    pen.fill(new Rectangle2D.Double(x - 2, top + 3, wide + 4, TextSize.NOTE.line() - 2), Ink.PAPER);
    pen.text(words, TextSize.NOTE, Ink.GREY, x, top + 13, Anchor.START);
    if (line.earliest().isPresent() && line.start().isPresent()) {
      bars(pen, chart, line, line.earliest().get(), line.start().get(), top + 19);
    }
  }

  private static void bars(
      Pen pen,
      Chart chart,
      LeaseTimeline.Line line,
      LocalDate earliest,
      LocalDate start,
      double top) {
    bar(pen, chart.x(earliest), chart.x(start), top, Filling.EMPTY);
    LocalDate end = line.end().orElse(start);
    if (line.latest().isPresent()) {
      LocalDate latest = line.latest().get();
      bar(pen, chart.x(end), chart.x(latest), top, Filling.EMPTY);
      line.longest().ifPresent(to -> bar(pen, chart.x(latest), chart.x(to), top, Filling.RIGHT));
    } else {
      arrow(pen, chart.x(end), chart.area().getMaxX(), top);
    }
    bar(pen, chart.x(start), chart.x(end), top, Filling.FULL);
    for (LocalDate at : line.breaks()) {
      pen.fill(
          new Rectangle2D.Double(chart.x(at) - BAR / 2 - 2, top - 2, BAR + 4, BAR + 4), Ink.PAPER);
      pen.mark(0, chart.x(at), top + BAR / 2);
    }
  }

  private static void arrow(Pen pen, double from, double to, double top) {
    bar(pen, from, to - ARROW, top, Filling.EMPTY);
    double middle = top + BAR / 2;
    pen.line(to - ARROW, top - 2, to, middle, Ink.GREY, Dash.FULL);
    pen.line(to - ARROW, top + BAR + 2, to, middle, Ink.GREY, Dash.FULL);
  }

  private static void bar(Pen pen, double from, double to, double top, Filling filling) {
    if (to > from) {
      pen.bar(from, top, to, top + BAR, filling);
    }
  }
}
