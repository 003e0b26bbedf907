package org.creativehubs.finance.lease;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What {@link BreakClause} takes. */
@HubValue
@Value.Immutable
public abstract class BreakClauseInput {

  BreakClauseInput() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The term of the lease. */
  public abstract DateRange term();

  /** The break date, after the first day of the term and in it. */
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

  /** The day for which the status is asked, in the years 1 to 9999. */
  @IsoDate
  public abstract LocalDate on();

  @Value.Check
  void check() {
    Check.that(
        breakDate().isAfter(term().start()) && term().contains(breakDate()),
        Fault.INCONSISTENT,
        "breakDate",
        "be after the first day of the term " + term() + " and in it",
        breakDate());
    Check.that(noticeMonths() >= 0, "noticeMonths", "be >= 0", noticeMonths());
    Check.that(
        lastNotice().getYear() >= 1,
        "noticeMonths",
        "leave a last day for notice in the years 1 to 9999",
        noticeMonths());
    DateLimits.notNegative(annualRent(), "annualRent");
    Check.that(penaltyMonths() >= 0, "penaltyMonths", "be >= 0", penaltyMonths());
    noticeServed().ifPresent(served -> DateLimits.years(served, "noticeServed"));
    DateLimits.years(on(), "on");
  }

  /** The last day on which notice is in time. */
  final LocalDate lastNotice() {
    LocalDate day = breakDate().minusMonths(noticeMonths());
    return noticeDays() == NoticeDays.CORRESPONDING_DAY ? day : day.minusDays(1);
  }

  /** Builds a {@link BreakClauseInput}. */
  public static final class Builder extends ImmutableBreakClauseInput.Builder {
    Builder() {}
  }
}
