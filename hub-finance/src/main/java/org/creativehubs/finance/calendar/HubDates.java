package org.creativehubs.finance.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creativehubs.core.calendar.CalendarEntry;
import org.creativehubs.core.calendar.CalendarFile;
import org.creativehubs.core.explain.Column;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.ExplainedTable;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.explain.Grid;
import org.creativehubs.core.explain.Reason;
import org.creativehubs.core.explain.Sheet;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Undefined;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** The days that count in a hub, or in plans, within a period, in their order. */
@HubValue
@Value.Immutable
public abstract class HubDates implements ExplainedAnswer, ExplainedTable {

  private static final Undefined NOTHING_ELSE =
      Reason.NOT_KNOWN.because("nothing else is known of it");
  private static final Column<HubDate> KIND = Column.words("kind", HubDate::kind);
  private static final Column<HubDate> WHOM = Column.text("whom", HubDate::subject);
  private static final Grid<HubDate> GRID =
      Grid.of(
              KIND,
              WHOM,
              Column.<HubDate>day("from", date -> date.dates().start()).source(HubDate::source),
              Column.<HubDate>day("to", date -> date.dates().lastDay()).source(HubDate::source),
              Column.text("details", HubDate::details, NOTHING_ELSE))
          .namedBy(KIND, WHOM);
  private static final Grid<String> WITHOUT = Grid.by("what", words -> words);

  HubDates() {}

  static Builder builder() {
    return new Builder();
  }

  /** The id of the hub, or of the plan where there is none; not blank. */
  public abstract String id();

  /** The name of the hub, or of the plan where there is none; not blank. */
  public abstract String name();

  /** The days that were looked at; the end is not among them. */
  public abstract DateRange period();

  /** What is on these days, by first day, last day, kind and subject. */
  public abstract List<HubDate> dates();

  /** What has no day that is known, and why; each not blank. */
  public abstract List<String> withoutDay();

  /** How it was found; the last step is the number of dates. */
  @Override
  public abstract Explanation explanation();

  @Value.Check
  void check() {
    Check.notBlank(id(), "id");
    Check.notBlank(name(), "name");
    Check.each(withoutDay(), "withoutDay", Check::notBlank);
  }

  /** One row for each date. */
  @Override
  public final Sheet<HubDate> sheet() {
    return GRID.sheet(toString(), dates());
  }

  /** {@link #sheet()}, and what has no day, if there is anything. */
  @Override
  public final List<Sheet<?>> sheets() {
    return withoutDay().isEmpty()
        ? List.of(sheet())
        : List.of(sheet(), WITHOUT.sheet("What has no day", withoutDay()));
  }

  /**
   * The dates as a calendar that other programs read. An entry has the same id whenever the same
   * thing is on the same day, so that a calendar made again changes the one made before.
   *
   * @param writtenOn the day on which it is made, in the years 1 to 9999
   * @return the calendar
   */
  public final CalendarFile calendar(LocalDate writtenOn) {
    Map<String, Integer> times = new HashMap<>();
    List<CalendarEntry> entries = new ArrayList<>();
    for (HubDate date : dates()) {
      String key = Show.words(date.kind()) + "/" + date.subject() + "/" + date.dates().start();
      int time = times.merge(key, 1, Integer::sum);
      String unique = key + (time == 1 ? "" : "/" + time) + "@" + id();
      entries.add(date.entry(unique.replaceAll("\\p{Cntrl}", " ")));
    }
    return CalendarFile.builder().name(name()).writtenOn(writtenOn).entries(entries).build();
  }

  /** The hub, the period and how many dates there are. */
  @Override
  public final String toString() {
    String dates = dates().size() == 1 ? "1 date" : Show.number(dates().size()) + " dates";
    return name()
        + " ("
        + id()
        + "), "
        + period().start()
        + " to "
        + period().lastDay()
        + ": "
        + dates;
  }

  static final class Builder extends ImmutableHubDates.Builder {}
}
