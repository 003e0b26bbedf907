package org.creativehubs.report;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.report.drawing.Anchor;
import org.creativehubs.report.drawing.Axis;
import org.creativehubs.report.drawing.Chart;
import org.creativehubs.report.drawing.Dash;
import org.creativehubs.report.drawing.Filling;
import org.creativehubs.report.drawing.Ink;
import org.creativehubs.report.drawing.Letters;
import org.creativehubs.report.drawing.Pen;
import org.creativehubs.report.drawing.RowChart;
import org.creativehubs.report.drawing.TextSize;
import org.creativehubs.report.drawing.Words;

/**
 * The leases of a hub on a line of years: what the hub holds, then what it lets. A full bar is
 * agreed; an empty one lies within a year or month that is known no closer; a hatched one may be
 * asked for; a bar with an arrow has no agreed end. A diamond is a break.
 */
public final class LeaseTimeline {

  /** A line of the picture. */
  private record Line(
      String name,
      String words,
      Optional<LocalDate> earliest,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      Optional<LocalDate> latest,
      Optional<LocalDate> longest,
      List<LocalDate> breaks) {}

  private static final double ROW = 38;
  private static final double BAR = 12;
  private static final double ARROW = 7;
  private static final double GAP = 10;
  private static final double MOST_OF_NAMES = 0.34;

  private final List<Line> lines;
  private final LocalDate day;

  private LeaseTimeline(List<Line> lines, LocalDate day) {
    this.lines = lines;
    this.day = day;
  }

  /**
   * The leases of a hub.
   *
   * @param hub the hub
   * @param day the day that is marked
   */
  public static Picture of(Hub hub, LocalDate day) {
    List<Line> all =
        Stream.concat(
                hub.headLeases().stream().map(LeaseTimeline::line),
                hub.lettings().stream().map(LeaseTimeline::line))
            .toList();
    List<Line> lines = all.stream().limit(RowChart.MOST_ROWS).toList();
    List<String> told = all.stream().map(line -> line.name() + " " + line.words()).toList();
    List<String> notes = new ArrayList<>(RowChart.leftOut(all.size(), "leases"));
    notes.add(
        "Full: agreed. Empty: the date is known no closer, or there is no end, which an arrow shows."
            + " Hatched: may be asked for. Diamond: break. The dashed line is "
            + day
            + ".");
    if (all.isEmpty()) {
      notes.add("No lease is told.");
    }
    return Picture.of(
        "Leases of " + hub.name(),
        List.of(Words.told("Leases", told, told.size())),
        notes,
        new LeaseTimeline(lines, day)::draw);
  }

  private static Line line(HeadLease lease) {
    String name = lease.premises() + ", from " + lease.landlord();
    if (lease.terms().isPresent()) {
      return line(name, lease.terms().get());
    }
    Optional<PartialDate> start = lease.start();
    Optional<PartialDate> end = lease.end();
    boolean isLonger = !lease.longestMonths().equals(lease.agreedMonths());
    String words = span(start, end) + (isLonger ? ", longer if asked for" : "");
    Optional<LocalDate> longest =
        isLonger && lease.longestMonths().isPresent()
            ? start.map(from -> from.latest().plusMonths(lease.longestMonths().getAsInt()))
            : Optional.empty();
    return line(name, words, start, end, longest);
  }

  private static Line line(Letting letting) {
    String name = letting.words() + letting.tenant().map(tenant -> ", to " + tenant).orElse("");
    if (letting.terms().isPresent()) {
      return line(name, letting.terms().get());
    }
    return line(
        name,
        span(letting.start(), Optional.empty()),
        letting.start(),
        Optional.empty(),
        Optional.empty());
  }

  private static Line line(String name, LeaseTerms terms) {
    OpenDateRange term = terms.term();
    List<LocalDate> breaks = terms.breaks().stream().map(BreakOption::breakDate).toList();
    String end = term.lastDay().map(last -> " to " + last).orElse(", no agreed end");
    String words =
        term.start()
            + end
            + (breaks.isEmpty() ? "" : breaks.size() == 1 ? ", break " : ", breaks ")
            + String.join(", ", breaks.stream().map(LocalDate::toString).toList());
    Optional<LocalDate> start = Optional.of(term.start());
    return new Line(name, words, start, start, term.end(), term.end(), Optional.empty(), breaks);
  }

  private static Line line(
      String name,
      String words,
      Optional<PartialDate> start,
      Optional<PartialDate> end,
      Optional<LocalDate> longest) {
    return new Line(
        name,
        words,
        start.map(PartialDate::earliest),
        start.map(PartialDate::latest),
        end.map(PartialDate::earliest),
        end.map(PartialDate::latest),
        longest,
        List.of());
  }

  private static String span(Optional<PartialDate> start, Optional<PartialDate> end) {
    if (start.isEmpty()) {
      return "start and end not known";
    }
    return "from " + start.get() + end.map(to -> " to " + to).orElse(", end not known");
  }

  private double draw(Pen pen, double top, double width) {
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
    if (across.share(day.toEpochDay()) >= 0 && across.share(day.toEpochDay()) <= 1) {
      chart.upAt(day.toEpochDay(), Dash.DASHED);
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

  private static void line(Pen pen, Chart chart, Line line, double top, double width) {
    double left = chart.area().getX();
    List<String> name = Letters.lines(line.name(), TextSize.LABEL, left - GAP, 2);
    for (int i = 0; i < name.size(); i++) {
      pen.text(name.get(i), TextSize.LABEL, 0, top + 13 + i * TextSize.LABEL.line(), Anchor.START);
    }
    String words = Letters.cut(line.words(), TextSize.NOTE, width - left);
    double wide = Letters.width(words, TextSize.NOTE);
    double x = line.earliest().map(from -> chart.x(from.toEpochDay())).orElse(left);
    x = Math.max(left, Math.min(x, width - wide));
    pen.fill(new Rectangle2D.Double(x - 2, top + 3, wide + 4, TextSize.NOTE.line() - 2), Ink.PAPER);
    pen.text(words, TextSize.NOTE, Ink.GREY, x, top + 13, Anchor.START);
    if (line.earliest().isPresent() && line.start().isPresent()) {
      bars(pen, chart, line, line.earliest().get(), line.start().get(), top + 19);
    }
  }

  private static void bars(
      Pen pen, Chart chart, Line line, LocalDate earliest, LocalDate start, double top) {
    if (line.end().isEmpty() || line.latest().isEmpty()) {
      double end = chart.area().getMaxX();
      bar(pen, chart.x(earliest.toEpochDay()), chart.x(start.toEpochDay()), top, Filling.EMPTY);
      bar(pen, chart.x(start.toEpochDay()), end - ARROW, top, Filling.EMPTY);
      double middle = top + BAR / 2;
      pen.line(end - ARROW, top - 2, end, middle, Ink.GREY, Dash.FULL);
      pen.line(end - ARROW, top + BAR + 2, end, middle, Ink.GREY, Dash.FULL);
    } else {
      LocalDate end = line.end().get();
      LocalDate latest = line.latest().get();
      bar(pen, chart.x(earliest.toEpochDay()), chart.x(start.toEpochDay()), top, Filling.EMPTY);
      bar(pen, chart.x(end.toEpochDay()), chart.x(latest.toEpochDay()), top, Filling.EMPTY);
      line.longest()
          .ifPresent(
              to ->
                  bar(
                      pen,
                      chart.x(latest.toEpochDay()),
                      chart.x(to.toEpochDay()),
                      top,
                      Filling.RIGHT));
      bar(pen, chart.x(start.toEpochDay()), chart.x(end.toEpochDay()), top, Filling.FULL);
    }
    for (LocalDate at : line.breaks()) {
      pen.fill(
          new Rectangle2D.Double(chart.x(at.toEpochDay()) - BAR / 2 - 2, top - 2, BAR + 4, BAR + 4),
          Ink.PAPER);
      pen.mark(0, chart.x(at.toEpochDay()), top + BAR / 2);
    }
  }

  private static void bar(Pen pen, double from, double to, double top, Filling filling) {
    if (to > from) {
      pen.bar(from, top, to, top + BAR, filling);
    }
  }
}
