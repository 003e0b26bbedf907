package org.creativehubs.finance.leaseend;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.creativehubs.finance.internal.DateLimits;
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

  /** The break date, in the years 1 to 9999. */
  @IsoDate
  public abstract LocalDate breakDate();

  /** What that date is. */
  public abstract BreakDay breakDay();

  /** Months of notice before the break date, zero or more. */
  public abstract int noticeMonths();

  /** Which day is the last for notice. */
  public abstract NoticeDays noticeDays();

  /** The rent per year at the break date, zero or more. */
  public abstract Money annualRent();

  /** The penalty in months of that rent, zero or more. */
  public abstract int penaltyMonths();

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
    DateLimits.years(breakDate(), "breakDate");
    Check.notNegative(noticeMonths(), "noticeMonths");
    Check.that(
        lastNotice().getYear() >= 1,
        "noticeMonths",
        "leave a last day for notice in the years 1 to 9999",
        noticeMonths());
    Check.notNegative(annualRent(), "annualRent");
    Check.notNegative(penaltyMonths(), "penaltyMonths");
    noticeServed().ifPresent(served -> DateLimits.years(served, "noticeServed"));
  }

  /** The last day on which notice is in time. */
  final LocalDate lastNotice() {
    LocalDate day = breakDate().minusMonths(noticeMonths());
    return noticeDays() == NoticeDays.CORRESPONDING_DAY ? day : day.minusDays(1);
  }

  /** The last day of the lease if it is broken here. */
  final LocalDate lastDay() {
    return breakDay() == BreakDay.LAST_DAY ? breakDate() : breakDate().minusDays(1);
  }

  /** How {@link #lastNotice()} is counted. */
  final String notice() {
    return breakDate() + " - " + noticeMonths() + " months, " + Show.words(noticeDays());
  }

  /** What the tenant pays for breaking. */
  final Term penalty() {
    return Term.given("rent a year", annualRent())
        .dividedBy(12)
        .times(penaltyMonths())
        .rounded(RoundingMode.HALF_UP);
  }

  /** Builds a {@link BreakOption}. */
  public static final class Builder extends ImmutableBreakOption.Builder {
    Builder() {}
  }
}
