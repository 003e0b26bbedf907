package org.creativehubs.finance.leaseend;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** How one option to break a lease stands on a day. */
@HubValue
@Value.Immutable
public abstract class BreakPosition {

  BreakPosition() {}

  static Builder builder() {
    return new Builder();
  }

  /** The option. */
  public abstract BreakOption option();

  /** The rent per year at the break date, zero or more. */
  public abstract Money annualRent();

  /** The last day on which notice is in time, that day included. */
  @IsoDate
  public abstract LocalDate lastNotice();

  /** Whether notice was in time; absent if none was served. */
  public abstract Optional<Boolean> noticeInTime();

  /** What the tenant pays for breaking, rounded half up; zero or more. */
  public abstract Money penalty();

  /**
   * What each charge makes due for the payment period that holds the last day, if the lease is
   * broken here.
   */
  public abstract List<BreakPayment> lastPayments();

  /** All that falls due from the day asked for to the last day, before tax, if it is broken. */
  public abstract Money dueUntilBreak();

  /** The term of the lease if it is broken here. */
  public abstract DateRange shortenedTerm();

  /** How it stands. */
  public abstract BreakStatus status();

  /**
   * Days on which notice can still be served, the day asked for and the last one included; zero or
   * more, zero unless the status is {@link BreakStatus#OPEN}.
   */
  public abstract long daysLeft();

  @Value.Check
  void check() {
    Check.notNegative(daysLeft(), "daysLeft");
  }

  /** How {@link #lastNotice()} is counted. */
  final String notice() {
    return option().breakDate()
        + " - "
        + Show.counted(option().noticeMonths().orElseThrow(), "months")
        + ", "
        + Show.words(option().noticeDays().orElseThrow());
  }

  /** What the tenant pays for breaking. */
  final Term penaltyTerm() {
    return penalty(option(), annualRent());
  }

  static Term penalty(BreakOption option, Money annualRent) {
    return Term.given("rent a year", annualRent)
        .dividedBy(12)
        .times(option.penaltyMonths().orElse(0))
        .rounded(RoundingMode.HALF_UP);
  }

  /** The break position in one line. */
  @Override
  public final String toString() {
    return Show.noted(
        "Break on " + option().breakDate() + ": " + Show.words(status()),
        "last notice",
        lastNotice(),
        "notice in time",
        noticeInTime(),
        "days left",
        daysLeft());
  }

  static final class Builder extends ImmutableBreakPosition.Builder {}
}
