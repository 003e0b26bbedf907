package org.creativehubs.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

  private static final CalendarEntry BREAK =
      CalendarEntry.builder()
          .id("letting/a/break/2027-03-25@mill")
          .dates(DateRange.parse("2027-03-25/2027-03-26"))
          .title("Break: studios 1, 2; the potter")
          .category("break")
          .details("Notice by 2026-09-25.\nBack\\slash")
          .build();
  private static final CalendarFile FILE =
      CalendarFile.builder()
          .name("The mill")
          .writtenOn(LocalDate.parse("2026-12-01"))
          .addEntries(BREAK)
          .build();

  @Test
  void isWrittenAsCalendarProgramsReadIt() {
    assertThat(FILE.text())
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//creativehubs.org//creative-hubs//EN
            CALSCALE:GREGORIAN
            NAME:The mill
            X-WR-CALNAME:The mill
            BEGIN:VEVENT
            UID:letting/a/break/2027-03-25@mill
            DTSTAMP:20261201T000000Z
            DTSTART;VALUE=DATE:20270325
            DTEND;VALUE=DATE:20270326
            SUMMARY:Break: studios 1\\, 2\\; the potter
            CATEGORIES:break
            DESCRIPTION:Notice by 2026-09-25.\\nBack\\\\slash
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void noLineHasMoreThan75BytesAndNoLetterIsCut() {
    String title = "Қазақ хабы 🎨 ".repeat(30).strip();
    CalendarFile file =
        FILE.toBuilder().entries(List.of(BREAK.toBuilder().title(title).build())).build();

    String text = file.text();

    assertThat(text.lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\uFFFD"));
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(text);
    assertThat(CalendarFile.parse(text)).isEqualTo(file);
  }

  @Test
  void keepsWhatOthersAdd() {
    String text =
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//another//EN
        X-WR-TIMEZONE:Europe/London
        begin:vevent
        UID:1
        DTSTAMP:20260105T101500Z
        DTSTART;VALUE=DATE:20260601
        DTEND;VALUE=DATE:20260603
        SUMMARY;LANGUAGE=en:Open days
        LOCATION;ALTREP="http://example.org/a:b":The
          mill
        TRANSP:OPAQUE
        BEGIN:VALARM
        TRIGGER:-P7D
        DESCRIPTION:a week before
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        """;

    CalendarFile file = CalendarFile.parse(text);

    assertThat(file.name()).isEqualTo("calendar");
    assertThat(file.writtenOn()).isEqualTo("2026-01-05");
    assertThat(file.extras())
        .containsExactly(CalendarProperty.of("X-WR-TIMEZONE", ":Europe/London"));
    CalendarEntry entry = file.entries().get(0);
    assertThat(entry.toString()).isEqualTo("2026-06-01/2026-06-03: Open days");
    assertThat(entry.details()).isEmpty();
    assertThat(entry.extras().stream().map(CalendarProperty::toString))
        .containsExactly(
            "LOCATION;ALTREP=\"http://example.org/a:b\":The mill",
            "TRANSP:OPAQUE",
            "BEGIN:VALARM",
            "TRIGGER:-P7D",
            "DESCRIPTION:a week before",
            "END:VALARM");
    assertThat(CalendarFile.parse(file.text())).isEqualTo(file);
    assertThat(file.text()).doesNotContain("TRANSPARENT");
  }

  @Test
  void anEntryWithoutAnEndIsOneDay() {
    assertThat(entryOf("UID:1\nDTSTART;VALUE=DATE:20260601").dates())
        .isEqualTo(DateRange.parse("2026-06-01/2026-06-02"));
  }

  @Test
  void tellsAllFaultsWithTheirLines() {
    String text =
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:1
        DTSTART:20260601T090000Z
        RRULE:FREQ=DAILY
        END:VEVENT
        BEGIN:VTODO
        END:VTODO
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20260603
        DTEND;VALUE=DATE:20260603
        UID:2
        UID:3
        END:VEVENT
        BEGIN:VEVENT
        UID:4
        DTSTART;VALUE=DATE:20260603
        DTEND;VALUE=DATE:20260601
        END:VEVENT
        END:VCALENDAR
        """;

    assertThatThrownBy(() -> CalendarFile.parse(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e ->
                assertThat(
                        e.faults().stream()
                            .map(Throwable::getMessage)
                            .collect(Collectors.joining("\n")))
                    .isEqualTo(
                        """
                        line 5 must be left out: an entry has its days once, from DTSTART to DTEND,\
                         but was RRULE:FREQ=DAILY
                        line 4 must be a whole day, such as VALUE=DATE:20270325, but was\
                         DTSTART:20260601T090000Z
                        line 7 must begin an event (VEVENT), but was BEGIN:VTODO
                        line 13 must be given once, but was UID:3
                        line 15.end must be after start 2026-06-03, but was 2026-06-01"""));
  }

  @Test
  void whatIsNoCalendarIsRefused() {
    assertThatThrownBy(() -> CalendarFile.parse("<html>"))
        .hasMessage(
            "the file must begin with BEGIN:VCALENDAR and end with END:VCALENDAR, but was other"
                + " lines");
    assertThatThrownBy(() -> CalendarFile.parse("")).hasMessageEndingWith("but was empty");
    assertThatThrownBy(() -> CalendarFile.parse("BEGIN:VCALENDAR"))
        .hasMessageEndingWith("but was other lines");
  }

  @Test
  void anEntryStandsOnOneLine() {
    assertThatThrownBy(() -> BREAK.toBuilder().title("a\r\nEND:VEVENT").build())
        .hasMessageStartingWith("title must stand on one line");
    assertThatThrownBy(() -> CalendarProperty.of("X", ":a\nb"))
        .hasMessageStartingWith("rest must begin with a semicolon or colon");
    assertThatThrownBy(() -> CalendarProperty.of("A B", ":a"))
        .hasMessageStartingWith("name must be Latin letters");
  }

  private static CalendarEntry entryOf(String lines) {
    return CalendarFile.parse(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + lines + "\nEND:VEVENT\nEND:VCALENDAR")
        .entries()
        .get(0);
  }
}
