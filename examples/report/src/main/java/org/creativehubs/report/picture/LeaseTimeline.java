package org.creativehubs.report.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.report.picture.internal.RowChart;
import org.creativehubs.report.picture.internal.Words;

/**
 * The leases of a hub on a line of years: what the hub holds, then what it lets. A full bar is
 * agreed; an empty one lies within a year or month that is known no closer, or in which a tenant
 * holds over; a hatched one may be asked for; a bar with an arrow has no agreed end. A diamond is a
 * break.
 */
public final class LeaseTimeline {

  /** A line of the picture. */
  record Line(
      String name,
      String words,
      Optional<LocalDate> earliest,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      Optional<LocalDate> latest,
      Optional<LocalDate> longest,
      List<LocalDate> breaks) {}

  private LeaseTimeline() {}

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
        all.isEmpty()
            ? "No lease is given."
            : "Full: agreed. Empty: the date is known no closer, the tenant holds over, or, with an"
                + " arrow, there is no end. Hatched: may be asked for. Diamond: break. The dashed"
                + " line is "
                + day
                + ".");
    return Picture.of(
        "Leases of " + hub.name(),
        List.of(Words.told("Leases", told, told.size())),
        notes,
        () -> new LeaseTimelineDrawing(lines, day));
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
    Optional<PartialDate> start = letting.start();
    if (start.isEmpty() || letting.termMonths().isEmpty()) {
      return line(name, span(start, Optional.empty()), start, Optional.empty(), Optional.empty());
    }
    int months = letting.termMonths().getAsInt();
    return new Line(
        name,
        "from " + start.get() + " for " + Show.counted(months, "months"),
        start.map(PartialDate::earliest),
        start.map(PartialDate::latest),
        start.map(from -> from.earliest().plusMonths(months)),
        start.map(from -> from.latest().plusMonths(months)),
        Optional.empty(),
        List.of());
  }

  private static Line line(String name, LeaseTerms terms) {
    OpenDateRange term = terms.term();
    List<LocalDate> breaks = terms.breaks().stream().map(BreakOption::breakDate).toList();
    String end = term.lastDay().map(last -> " to " + last).orElse(", no agreed end");
    String words =
        term.start()
            + end
            + heldOver(terms)
            + (breaks.isEmpty() ? "" : breaks.size() == 1 ? ", break " : ", breaks ")
            + String.join(", ", breaks.stream().map(LocalDate::toString).toList());
    Optional<LocalDate> start = Optional.of(term.start());
    Optional<LocalDate> last = terms.occupied().end();
    return new Line(name, words, start, start, term.end(), last, Optional.empty(), breaks);
  }

  /** That the tenant stays on after the term, and until when. */
  private static String heldOver(LeaseTerms terms) {
    if (terms.occupied().equals(terms.term())) {
      return "";
    }
    return ", holding over" + terms.occupied().lastDay().map(last -> " to " + last).orElse("");
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
}
