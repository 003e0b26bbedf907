package org.creativehubs.core;

import java.time.LocalDate;
import org.creativehubs.core.calendar.CalendarEntry;
import org.creativehubs.core.calendar.CalendarFile;
import org.creativehubs.core.calendar.CalendarProperty;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of calendars and what stands in them. */
final class ExampleCalendars {

  private static final CalendarProperty PLACE = CalendarProperty.of("LOCATION", ":the mill");
  private static final CalendarEntry ENTRY =
      CalendarEntry.builder()
          .id("1@mill")
          .title("break: studio-1")
          .category("break")
          .details("notice by 2026-09-30")
          .dates(DateRange.parse("2027-03-31/2027-04-01"))
          .addExtras(PLACE)
          .build();
  private static final CalendarEntry BARE =
      CalendarEntry.builder()
          .id("2@mill")
          .title("open days")
          .dates(DateRange.parse("2026-06-01/2026-06-03"))
          .build();

  private ExampleCalendars() {}

  static void addTo(ValueTypeContract contract) {
    CalendarFile.Builder file = CalendarFile.builder();
    file.name("The Mill").writtenOn(LocalDate.of(2026, 4, 1));
    CalendarFile empty = file.build();
    contract
        .with(CalendarProperty.class, PLACE)
        .with(CalendarEntry.class, ENTRY, BARE)
        .with(CalendarFile.class, file.addEntries(ENTRY, BARE).addExtras(PLACE).build(), empty)
        .untold(CalendarEntry.class, "id", "category", "details", "extras")
        .untold(CalendarFile.class, "extras", "writtenOn");
  }
}
