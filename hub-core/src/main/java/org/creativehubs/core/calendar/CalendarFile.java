package org.creativehubs.core.calendar;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/**
 * A calendar of whole days that other programs can subscribe to or read: iCalendar, RFC 5545, the
 * text of a file whose name ends in {@code .ics}.
 *
 * <p>Written are lines of at most 75 bytes in UTF-8, one {@code VEVENT} for each entry with {@code
 * UID}, {@code DTSTAMP}, {@code DTSTART} and {@code DTEND} as days (the end is the day after),
 * {@code TRANSP:TRANSPARENT} so that nobody is shown as busy, and no alarms. The same calendar is
 * always the same bytes.
 *
 * <p>Read is what was written here, and whole days of others: properties without a place here are
 * kept as {@link CalendarEntry#extras()} and {@link #extras()}. An entry with hours, one that comes
 * again by a rule, and parts that are no events are refused, all faults at once with their lines.
 *
 * <pre>{@code
 * CalendarEntry entry = CalendarEntry.builder()
 *         .id("lease-a/break").title("Break of the lease of unit A")
 *         .dates(DateRange.parse("2027-03-25/2027-03-26")).build();
 * CalendarFile file = CalendarFile.builder()
 *         .name("Leases").writtenOn(LocalDate.parse("2026-12-01")).addEntries(entry).build();
 * CalendarFile.parse(file.text()).entries().get(0).title(); // Break of the lease of unit A
 * }</pre>
 */
@HubValue
@Value.Immutable
public abstract class CalendarFile {

  CalendarFile() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a calendar.
   *
   * @param text the text of the file; letters of a byte order mark are passed over
   * @return the calendar; its day of writing is the latest of its entries
   * @throws InvalidValueException with all faults, each with the line on which it stands
   */
  public static CalendarFile parse(String text) {
    return new CalendarReader(text).read();
  }

  /** Its name, on one line ({@code X-WR-CALNAME}, NAME in RFC 7986); not blank. */
  public abstract String name();

  /** The day on which it was written ({@code DTSTAMP}, at midnight UTC), in the years 1 to 9999. */
  @IsoDate
  public abstract LocalDate writtenOn();

  /** Its entries, each with an id of its own. */
  public abstract List<CalendarEntry> entries();

  /** What else stands in the calendar outside its entries, as it stands there. */
  public abstract List<CalendarProperty> extras();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notBlank(name(), "name");
    Check.between(writtenOn().getYear(), 1, 9999, "writtenOn");
    Check.distinct(entries(), CalendarEntry::id, "entries", "id");
  }

  /** The calendar as the text of a file; its lines end in carriage return and line feed. */
  public final String text() {
    return CalendarWriter.text(this);
  }

  /** Its name and the number of its entries. */
  @Override
  public final String toString() {
    return name() + ", " + entries().size() + (entries().size() == 1 ? " entry" : " entries");
  }

  /** Builds a {@link CalendarFile}. */
  public static final class Builder extends ImmutableCalendarFile.Builder {
    Builder() {}
  }
}
