package org.creativehubs.core.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes a calendar as RFC 5545 has it. */
final class CalendarWriter {

  /** Nobody is busy for it; written unless an entry says otherwise. */
  static final String TRANSPARENT = "TRANSP:TRANSPARENT";

  private static final String SHOWN_AS = "TRANSP";

  private final StringBuilder out = new StringBuilder();
  private final CalendarFile calendar;

  private CalendarWriter(CalendarFile calendar) {
    this.calendar = calendar;
  }

  static String text(CalendarFile calendar) {
    return new CalendarWriter(calendar).write();
  }

  private String write() {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//creativehubs.org//creative-hubs//EN");
    line("CALSCALE:GREGORIAN");
    text("NAME", calendar.name());
    text("X-WR-CALNAME", calendar.name());
    calendar.extras().forEach(extra -> line(extra.toString()));
    calendar.entries().forEach(this::write);
    line("END:VCALENDAR");
    return out.toString();
  }

  private void write(CalendarEntry entry) {
    line("BEGIN:VEVENT");
    text("UID", entry.id());
    line("DTSTAMP:" + day(calendar.writtenOn()) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + day(entry.dates().start()));
    line("DTEND;VALUE=DATE:" + day(entry.dates().end()));
    text("SUMMARY", entry.title());
    entry.category().ifPresent(category -> text("CATEGORIES", category));
    entry.details().ifPresent(details -> text("DESCRIPTION", details));
    if (entry.extras().stream().noneMatch(extra -> extra.name().equals(SHOWN_AS))) {
      line(TRANSPARENT);
    }
    entry.extras().forEach(extra -> line(extra.toString()));
    line("END:VEVENT");
  }

  private void text(String name, String text) {
    line(name + ":" + ContentLine.escaped(text));
  }

  private void line(String line) {
    ContentLine.write(line, out);
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }
}
