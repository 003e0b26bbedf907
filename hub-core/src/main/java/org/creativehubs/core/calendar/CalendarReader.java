package org.creativehubs.core.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/** Reads a calendar of whole days as RFC 5545 has it, with all its faults at once. */
final class CalendarReader {

  private static final Set<String> OF_CALENDAR =
      Set.of("VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME");
  private static final Set<String> OF_ENTRY =
      Set.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CATEGORIES", "DESCRIPTION");
  private static final Set<String> MORE_DAYS = Set.of("RRULE", "RDATE", "DURATION");
  private static final int STAMP_DAY = 8;

  private final List<ContentLine> lines;
  private final List<Runnable> faults = new ArrayList<>();
  private final List<CalendarEntry> entries = new ArrayList<>();
  private final List<CalendarProperty> extras = new ArrayList<>();
  private Optional<String> name = Optional.empty();
  private Optional<LocalDate> writtenOn = Optional.empty();

  CalendarReader(String text) {
    this.lines = ContentLine.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  CalendarFile read() {
    Check.that(
        isAt(0, "BEGIN:VCALENDAR") && isAt(lines.size() - 1, "END:VCALENDAR"),
        Fault.MALFORMED,
        "the file",
        "begin with BEGIN:VCALENDAR and end with END:VCALENDAR",
        lines.isEmpty() ? "empty" : "other lines");
    int at = 1;
    while (at < lines.size() - 1) {
      at = lines.get(at).name().equals("BEGIN") ? readPart(at) : readProperty(at);
    }
    Check.together(faults.toArray(Runnable[]::new));
    return CalendarFile.builder()
        .name(name.filter(text -> !text.isBlank()).orElse("calendar"))
        .writtenOn(writtenOn.orElse(LocalDate.EPOCH))
        .addAllEntries(entries)
        .addAllExtras(extras)
        .build();
  }

  private boolean isAt(int index, String line) {
    return index >= 0
        && index < lines.size()
        && (lines.get(index).name() + lines.get(index).rest()).equalsIgnoreCase(line);
  }

  private int readProperty(int at) {
    ContentLine line = lines.get(at);
    if (line.name().equals("NAME") || line.name().equals("X-WR-CALNAME")) {
      name = Optional.of(line.text());
    } else if (!OF_CALENDAR.contains(line.name())) {
      keep(line, extras);
    }
    return at + 1;
  }

  private int readPart(int at) {
    String end = "END" + lines.get(at).rest();
    int last = at + 1;
    while (last < lines.size() - 1 && !isAt(last, end)) {
      last++;
    }
    if (isAt(at, "BEGIN:VEVENT")) {
      readEntry(lines.get(at), lines.subList(at + 1, last));
    } else {
      fault(lines.get(at), "begin an event (VEVENT)");
    }
    return last + 1;
  }

  private void readEntry(ContentLine begin, List<ContentLine> properties) {
    Map<String, ContentLine> known = new LinkedHashMap<>();
    List<CalendarProperty> others = new ArrayList<>();
    int before = faults.size();
    sort(properties, known, others);
    Optional<String> id = required("UID", begin, known).map(ContentLine::text);
    Optional<LocalDate> start = required("DTSTART", begin, known).flatMap(this::day);
    Optional<LocalDate> end =
        Optional.ofNullable(known.get("DTEND")).flatMap(this::day).or(() -> next(start));
    Optional.ofNullable(known.get("DTSTAMP")).ifPresent(this::stamp);
    if (faults.size() == before) {
      add(
          begin,
          () ->
              entry(id.orElseThrow(), start.orElseThrow(), end.orElseThrow(), known)
                  .addAllExtras(others)
                  .build());
    }
  }

  /** Those with a place here, and the others, with the parts that stand in the entry. */
  private void sort(
      List<ContentLine> properties, Map<String, ContentLine> known, List<CalendarProperty> others) {
    int parts = 0;
    for (ContentLine line : properties) {
      boolean begins = line.name().equals("BEGIN");
      if (begins || parts > 0) {
        keep(line, others);
        parts += begins ? 1 : 0;
        parts -= line.name().equals("END") ? 1 : 0;
      } else if (MORE_DAYS.contains(line.name())) {
        fault(line, "be left out: an entry has its days once, from DTSTART to DTEND");
      } else if (!OF_ENTRY.contains(line.name())) {
        keepUnlessWritten(line, others);
      } else if (known.putIfAbsent(line.name(), line) != null) {
        fault(line, "be given once");
      }
    }
  }

  private static CalendarEntry.Builder entry(
      String id, LocalDate start, LocalDate end, Map<String, ContentLine> known) {
    CalendarEntry.Builder entry = CalendarEntry.builder();
    return entry
        .id(id)
        .dates(DateRange.of(start, end))
        .title(text("SUMMARY", known).orElse(id))
        .category(text("CATEGORIES", known))
        .details(text("DESCRIPTION", known));
  }

  private static Optional<String> text(String name, Map<String, ContentLine> known) {
    return Optional.ofNullable(known.get(name))
        .map(ContentLine::text)
        .filter(text -> !text.isBlank());
  }

  private void add(ContentLine begin, Supplier<CalendarEntry> entry) {
    try {
      entries.add(Check.inPlace("line " + begin.line(), entry));
    } catch (InvalidValueException e) {
      faults.add(
          () -> {
            throw e;
          });
    }
  }

  private static Optional<LocalDate> next(Optional<LocalDate> start) {
    return start.filter(day -> day.isBefore(LocalDate.MAX)).map(day -> day.plusDays(1));
  }

  private Optional<ContentLine> required(
      String property, ContentLine begin, Map<String, ContentLine> known) {
    Optional<ContentLine> line = Optional.ofNullable(known.get(property));
    if (line.isEmpty()) {
      fault(Fault.MISSING_FIELD, begin, "have the property " + property);
    }
    return line;
  }

  private Optional<LocalDate> day(ContentLine line) {
    try {
      return Optional.of(LocalDate.parse(line.value(), DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeParseException e) {
      fault(line, "be a whole day, such as VALUE=DATE:20270325");
      return Optional.empty();
    }
  }

  private void stamp(ContentLine line) {
    String value = line.value();
    String day = value.substring(0, Math.min(STAMP_DAY, value.length()));
    day(new ContentLine(line.line(), line.name(), ":" + day))
        .filter(stamp -> writtenOn.filter(written -> !written.isBefore(stamp)).isEmpty())
        .ifPresent(stamp -> writtenOn = Optional.of(stamp));
  }

  private void keepUnlessWritten(ContentLine line, List<CalendarProperty> kept) {
    if (!(line.name() + line.rest()).equals(CalendarWriter.TRANSPARENT)) {
      keep(line, kept);
    }
  }

  private void keep(ContentLine line, List<CalendarProperty> kept) {
    if (ContentLine.isName(line.name()) && ContentLine.isRest(line.rest())) {
      kept.add(CalendarProperty.of(line.name(), line.rest()));
    } else {
      fault(line, "be a name, a colon and a value");
    }
  }

  private void fault(ContentLine line, String rule) {
    fault(Fault.MALFORMED, line, rule);
  }

  private void fault(Fault fault, ContentLine line, String rule) {
    String place = "line " + line.line();
    String shown = line.name() + line.rest();
    faults.add(() -> Check.that(false, fault, place, rule, shown));
  }
}
