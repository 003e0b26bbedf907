package org.creativehubs.finance.calendar;

import java.util.Optional;
import org.creativehubs.core.calendar.CalendarEntry;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Source;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A day that counts in a hub, or the days among which it lies. */
@HubValue
@Value.Immutable
public abstract class HubDate {

  HubDate() {}

  static Builder builder() {
    return new Builder();
  }

  /** The day, or all days among which it lies where it is known less exactly. */
  public abstract DateRange dates();

  /** What happens. */
  public abstract HubDateKind kind();

  /** Whom or what it is about, such as {@code studio-1, the potter}; not blank. */
  public abstract String subject();

  /** What else is known, such as the new amount of a charge; not blank. */
  public abstract Optional<String> details();

  /** Where it is written. */
  public abstract Optional<Source> source();

  @Value.Check
  void check() {
    Check.notBlank(subject(), "subject");
    details().ifPresent(details -> Check.notBlank(details, "details"));
  }

  /** What happens to whom, in words. */
  final String title() {
    return Show.words(kind()) + ": " + subject();
  }

  /** As an entry of a calendar. */
  final CalendarEntry entry(String id) {
    CalendarEntry.Builder entry = CalendarEntry.builder();
    String sourced = source().map(source -> "Source: " + source).orElse("");
    String words = String.join("\n", details().orElse(""), sourced).strip();
    return entry
        .id(id)
        .dates(dates())
        .title(onOneLine(title()))
        .category(Show.words(kind()))
        .details(Optional.of(words).filter(text -> !text.isEmpty()))
        .build();
  }

  private static String onOneLine(String words) {
    return words.replaceAll("\\p{Cntrl}", " ");
  }

  /** Day, kind and subject in one line. */
  @Override
  public final String toString() {
    return dates().start()
        + (dates().days() == 1 ? "" : " to " + dates().lastDay())
        + ", "
        + title()
        + details().map(details -> ", " + details).orElse("")
        + source().map(source -> " [" + source + "]").orElse("");
  }

  static final class Builder extends ImmutableHubDate.Builder {}
}
