package org.creativehubs.core.hub;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/**
 * Hours on days of the week, such as 08:00 to 18:00 on weekdays. A closing that is not later than
 * the opening is on the next day: a place that is open from 10:00 to 01:00 closes after midnight.
 */
@HubValue
@Value.Immutable
public abstract class OpeningHours {

  private static final Pattern TIME = Pattern.compile("[0-2][0-9]:[0-5][0-9]");
  private static final int DAY = 24 * 60;
  private static final int WEEK = 7 * DAY;

  OpeningHours() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The days on which it opens; at least one. */
  public abstract Set<DayOfWeek> days();

  /** When it opens, in the form 09:30, from 00:00 to 23:59. */
  public abstract String opens();

  /** When it closes, in the form 17:30, from 00:00 to 24:00; another time than it opens. */
  public abstract String closes();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notEmpty(days(), "days"),
        () -> checkTime(opens(), "opens", "23:59"),
        () -> checkTime(closes(), "closes", "24:00"));
    Check.that(
        !closes().equals(opens()), Fault.INCONSISTENT, "closes", "differ from opens", closes());
  }

  private static void checkTime(String time, String field, String last) {
    Check.that(
        TIME.matcher(time).matches() && time.compareTo(last) <= 0,
        Fault.MALFORMED,
        field,
        "be a time from 00:00 to " + last,
        time);
  }

  /** How many minutes it is open each time. */
  public final int minutes() {
    int minutes = minute(closes()) - minute(opens());
    return minutes > 0 ? minutes : minutes + DAY;
  }

  /**
   * How many hours of the week are covered by some of these hours. Hours that overlap count once.
   *
   * @param hours the hours
   * @return the exact number, in [0, 168]
   */
  public static Ratio perWeek(List<OpeningHours> hours) {
    BitSet open = new BitSet(WEEK);
    for (OpeningHours each : hours) {
      each.days().forEach(day -> each.mark(open, day));
    }
    return Ratio.of(open.cardinality(), 60);
  }

  private void mark(BitSet open, DayOfWeek day) {
    int from = (day.getValue() - 1) * DAY + minute(opens());
    int to = from + minutes();
    open.set(from, Math.min(to, WEEK));
    open.set(0, Math.max(0, to - WEEK));
  }

  private static int minute(String time) {
    return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
  }

  /** Days and times in one line. */
  @Override
  public final String toString() {
    return days() + " " + opens() + " to " + closes();
  }

  /** Builds {@link OpeningHours}. */
  public static final class Builder extends ImmutableOpeningHours.Builder {
    Builder() {}
  }
}
