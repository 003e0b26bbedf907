package org.creativehubs.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Where a day moves that is no business day: a Saturday, a Sunday or a holiday given.
 *
 * <p>Source: 2006 ISDA Definitions, section 4.12.
 */
public enum BusinessDayRule {
  /** It stays where it is. */
  NONE("no day moves"),
  /** To the next business day. */
  FOLLOWING("to the next business day"),
  /** To the next business day, or to the one before if the next lies in another month. */
  MODIFIED_FOLLOWING("to the next business day, but not into another month"),
  /** To the business day before. */
  PRECEDING("to the business day before");

  private final String words;

  BusinessDayRule(String words) {
    this.words = words;
  }

  /** The rule in words, such as {@code to the next business day}. */
  public String words() {
    return words;
  }

  /**
   * The day to which a day moves.
   *
   * @param day the day
   * @param holidays days beside Saturdays and Sundays that are no business days
   * @return the day itself if it is a business day, or no day moves
   */
  public LocalDate adjust(LocalDate day, Set<LocalDate> holidays) {
    return switch (this) {
      case NONE -> day;
      case FOLLOWING -> next(day, 1, holidays);
      case PRECEDING -> next(day, -1, holidays);
      case MODIFIED_FOLLOWING -> {
        LocalDate following = next(day, 1, holidays);
        yield following.getMonthValue() == day.getMonthValue()
            ? following
            : next(day, -1, holidays);
      }
    };
  }

  private static LocalDate next(LocalDate day, int step, Set<LocalDate> holidays) {
    LocalDate found = day;
    while (isClosed(found.getDayOfWeek()) || holidays.contains(found)) {
      found = found.plusDays(step);
    }
    return found;
  }

  private static boolean isClosed(DayOfWeek day) {
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }
}
