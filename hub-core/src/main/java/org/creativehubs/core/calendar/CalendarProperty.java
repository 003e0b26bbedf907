package org.creativehubs.core.calendar;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A property of iCalendar that has no place of its own here, kept as it stands in the file. */
@HubValue
@Value.Immutable
public abstract class CalendarProperty {

  CalendarProperty() {}

  /**
   * A property.
   *
   * @param name its name, such as {@code X-WR-TIMEZONE}
   * @param rest what follows the name, from its semicolon or colon on
   * @return the property
   */
  public static CalendarProperty of(String name, String rest) {
    return ImmutableCalendarProperty.builder().name(name).rest(rest).build();
  }

  /** Its name: Latin letters, digits and hyphens, such as {@code X-WR-TIMEZONE}. */
  public abstract String name();

  /**
   * What follows the name on its line, from its semicolon or colon on, such as {@code
   * :Europe/London}; not blank.
   */
  public abstract String rest();

  @Value.Check
  void check() {
    Check.that(
        ContentLine.isName(name()),
        Fault.MALFORMED,
        "name",
        "be Latin letters, digits and hyphens",
        name());
    Check.that(
        ContentLine.isRest(rest()),
        Fault.MALFORMED,
        "rest",
        "begin with a semicolon or colon and stand on one line",
        rest());
  }

  /** The property as it stands on its line. */
  @Override
  public final String toString() {
    return name() + rest();
  }
}
