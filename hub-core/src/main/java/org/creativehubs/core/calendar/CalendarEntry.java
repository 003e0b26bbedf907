package org.creativehubs.core.calendar;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A day, or some whole days one after the other, with what there is on them. */
@HubValue
@Value.Immutable
public abstract class CalendarEntry {

  CalendarEntry() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Its key in all calendars of the world ({@code UID}): any text on one line, not blank. A program
   * that reads the file again changes the entry of the same key.
   */
  public abstract String id();

  /** Its days, the end not among them, in the years 1 to 9999. */
  public abstract DateRange dates();

  /** What there is, on one line ({@code SUMMARY}); not blank. */
  public abstract String title();

  /** What kind of thing it is ({@code CATEGORIES}); not blank, absent where it has none. */
  public abstract Optional<String> category();

  /** What else there is to say, on one line or several ({@code DESCRIPTION}); not blank. */
  public abstract Optional<String> details();

  /** What else stands in the entry, such as a place or an alarm's words, as it stands there. */
  public abstract List<CalendarProperty> extras();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkLine(id(), "id");
    checkLine(title(), "title");
    category().ifPresent(category -> checkLine(category, "category"));
    details().ifPresent(details -> Check.notBlank(details, "details"));
    Check.between(dates().start().getYear(), 1, 9999, "dates");
    Check.between(dates().end().getYear(), 1, 9999, "dates");
  }

  private static void checkLine(String text, String field) {
    Check.notBlank(text, field);
    Check.that(
        CharMatcher.javaIsoControl().matchesNoneOf(text),
        Fault.MALFORMED,
        field,
        "stand on one line",
        text);
  }

  /** Its days and title in one line. */
  @Override
  public final String toString() {
    return (dates().days() == 1 ? dates().start().toString() : dates().toString()) + ": " + title();
  }

  /** Builds a {@link CalendarEntry}. */
  public static final class Builder extends ImmutableCalendarEntry.Builder {
    Builder() {}
  }
}
