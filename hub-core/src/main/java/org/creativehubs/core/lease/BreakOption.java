package org.creativehubs.core.lease;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** One date on which a lease can be broken, on what terms, and what was done about it. */
@HubValue
@Value.Immutable
public abstract class BreakOption {

  BreakOption() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A break of which no more than the day is known, as in most rent rolls.
   *
   * @param lastDay the last day of the lease if it is broken
   * @return the break
   */
  public static BreakOption on(LocalDate lastDay) {
    return builder().breakDate(lastDay).breakDay(BreakDay.LAST_DAY).build();
  }

  /** The break date, in the years 1 to 9999. */
  @IsoDate
  public abstract LocalDate breakDate();

  /** What that date is. */
  public abstract BreakDay breakDay();

  /** Months of notice before the break date, zero or more; absent where they are not known. */
  public abstract OptionalInt noticeMonths();

  /** Which day is the last for notice; given only with {@link #noticeMonths()}. */
  public abstract Optional<NoticeDays> noticeDays();

  /** The penalty in months of the rent at the break date, zero or more; absent means none. */
  public abstract OptionalInt penaltyMonths();

  /** What the break depends on beside notice. */
  public abstract List<BreakCondition> conditions();

  /** The day on which notice was served, in the years 1 to 9999; absent if none was. */
  @IsoDate
  public abstract Optional<LocalDate> noticeServed();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    checkYear(breakDate(), "breakDate");
    noticeMonths().ifPresent(months -> Check.notNegative(months, "noticeMonths"));
    Check.givenExactlyIf(noticeDays(), "noticeDays", noticeMonths().isPresent(), "noticeMonths is");
    lastNotice()
        .ifPresent(
            last ->
                Check.that(
                    last.getYear() >= 1,
                    "noticeMonths",
                    "leave a last day for notice in the years 1 to 9999",
                    noticeMonths().getAsInt()));
    penaltyMonths().ifPresent(months -> Check.notNegative(months, "penaltyMonths"));
    noticeServed().ifPresent(served -> checkYear(served, "noticeServed"));
  }

  private static void checkYear(LocalDate date, String field) {
    int year = date.getYear();
    Check.that(year >= 1 && year <= 9999, field, "be in the years 1 to 9999", date);
  }

  /** The last day on which notice is in time; empty where the notice is not known. */
  public final Optional<LocalDate> lastNotice() {
    return noticeDays()
        .map(
            days -> {
              LocalDate day = breakDate().minusMonths(noticeMonths().orElseThrow());
              return days == NoticeDays.CORRESPONDING_DAY ? day : day.minusDays(1);
            });
  }

  /** The last day of the lease if it is broken here. */
  public final LocalDate lastDay() {
    return breakDay() == BreakDay.LAST_DAY ? breakDate() : breakDate().minusDays(1);
  }

  /** Builds a {@link BreakOption}. */
  public static final class Builder extends ImmutableBreakOption.Builder {
    Builder() {}
  }
}
