package org.creativehubs.core.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * The rule by which a term is cut into periods; {@link #periods()} makes them. No day is moved for
 * weekends or holidays.
 *
 * <p>Every date is counted from one end of the term, never from a date that a short month has
 * clipped, so that 31 January, 28 February and 31 March follow one another.
 */
@HubValue
@Value.Immutable
public abstract class PeriodicSchedule {

  PeriodicSchedule() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A schedule that must consist of whole periods.
   *
   * @param term what is cut
   * @param every the length of a period, in months and years or in weeks and days
   * @return the schedule
   */
  public static PeriodicSchedule of(DateRange term, Period every) {
    return builder().term(term).every(every).build();
  }

  /** What is cut. */
  public abstract DateRange term();

  /** The length of a period: months and years, or weeks and days; above zero. */
  public abstract Period every();

  /** Where the odd period goes; {@link StubRule#NONE} unless given. */
  @Value.Default
  public StubRule stub() {
    return StubRule.NONE;
  }

  /**
   * The day on which periods begin: a day of the month for months, of the week for weeks, none for
   * other numbers of days. The date from which periods are counted must be such a day. By default
   * {@link #roll()} is taken from that date.
   */
  public abstract Optional<RollDay> rollOn();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    boolean months = days() == 0 && every().toTotalMonths() > 0;
    boolean days = days() > 0 && every().toTotalMonths() == 0;
    Check.that(months || days, "every", "be months or days, above zero", every());
    if (rollOn().isPresent()) {
      checkRoll(rollOn().get(), months);
    }
  }

  private void checkRoll(RollDay roll, boolean months) {
    Check.that(
        months ? !roll.isWeekday() : roll.isWeekday() && days() % 7 == 0,
        Fault.INCONSISTENT,
        "rollOn",
        months ? "be a day of the month" : "be a day of the week, and every be weeks",
        roll);
    LocalDate counted = countedFrom();
    Check.that(
        roll.falls(counted),
        Fault.INCONSISTENT,
        "rollOn",
        "be the day from which periods are counted, " + counted,
        roll);
  }

  /** The end of the term from which periods are counted, as {@link #stub()} says. */
  public final LocalDate countedFrom() {
    return stub().isInitial() ? term().end() : term().start();
  }

  /**
   * The day on which periods begin, as given or as taken from {@link #countedFrom()}. Without a
   * stub it may be the day of the end of the term, of which the start was clipped to the last of
   * its month.
   *
   * @return the day; empty for periods of days that are no weeks
   */
  public final Optional<RollDay> roll() {
    if (rollOn().isPresent()) {
      return rollOn();
    }
    if (days() > 0) {
      return days() % 7 == 0
          ? Optional.of(RollDay.ofWeek(countedFrom().getDayOfWeek()))
          : Optional.empty();
    }
    return Optional.of(RollDay.ofMonth(rollDay()));
  }

  private int rollDay() {
    LocalDate start = term().start();
    LocalDate end = term().end();
    int later = Math.max(start.getDayOfMonth(), end.getDayOfMonth());
    RollDay shared = RollDay.ofMonth(later);
    return stub() == StubRule.NONE && shared.falls(start) && shared.falls(end)
        ? later
        : countedFrom().getDayOfMonth();
  }

  /**
   * The periods, which cover the term once.
   *
   * @return at least one period, in order
   * @throws InvalidValueException with {@link Fault#INCONSISTENT} if the rule is {@link
   *     StubRule#NONE} and the term is no whole number of periods
   */
  public final List<DateRange> periods() {
    List<LocalDate> dates = stub().isInitial() ? backwards() : forwards();
    ImmutableList.Builder<DateRange> periods =
        ImmutableList.builderWithExpectedSize(dates.size() - 1);
    for (int i = 1; i < dates.size(); i++) {
      periods.add(DateRange.of(dates.get(i - 1), dates.get(i)));
    }
    return periods.build();
  }

  private List<LocalDate> forwards() {
    List<LocalDate> dates = new ArrayList<>();
    LocalDate date = term().start();
    for (int i = 1; date.isBefore(term().end()); i++) {
      dates.add(date);
      date = date(i);
    }
    boolean whole = date.equals(term().end());
    if (stub() == StubRule.NONE && !whole) {
      throw new InvalidValueException(
          Fault.INCONSISTENT, "term", "be a whole number of periods " + every(), term());
    }
    joinStub(dates, term().end(), whole);
    dates.add(term().end());
    return dates;
  }

  private List<LocalDate> backwards() {
    List<LocalDate> dates = new ArrayList<>();
    LocalDate date = term().end();
    for (int i = -1; date.isAfter(term().start()); i--) {
      dates.add(date);
      date = date(i);
    }
    joinStub(dates, term().start(), date.equals(term().start()));
    dates.add(term().start());
    return Lists.reverse(dates);
  }

  private long days() {
    return every().get(ChronoUnit.DAYS);
  }

  /** Takes away the date between the stub and its neighbour, if they are to be one. */
  private void joinStub(List<LocalDate> dates, LocalDate end, boolean whole) {
    int last = dates.size() - 1;
    long days = Math.abs(ChronoUnit.DAYS.between(dates.get(last), end));
    if (!whole && last > 0 && stub().joins(days)) {
      dates.remove(last);
    }
  }

  private LocalDate date(int periods) {
    LocalDate from = countedFrom();
    if (days() > 0) {
      return from.plusDays(days() * periods);
    }
    LocalDate date = from.plusMonths(every().toTotalMonths() * periods);
    return roll().orElseThrow().inMonthOf(date);
  }

  /** Builds a {@link PeriodicSchedule}. */
  public static final class Builder extends ImmutablePeriodicSchedule.Builder {
    Builder() {}
  }
}
