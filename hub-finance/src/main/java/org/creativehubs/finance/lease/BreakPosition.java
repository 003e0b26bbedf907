package org.creativehubs.finance.lease;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.creativehubs.core.explain.ExplainedAnswer;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** How a right to break a lease stands on a day. */
@HubValue
@Value.Immutable
public abstract class BreakPosition implements ExplainedAnswer {

  BreakPosition() {}

  static Builder builder() {
    return new Builder();
  }

  /** The clause and the day. */
  public abstract BreakClauseInput clause();

  /** The last day on which notice is in time, that day included. */
  @IsoDate
  public abstract LocalDate lastNotice();

  /** Whether notice was in time; absent if none was served. */
  public abstract Optional<Boolean> noticeInTime();

  /** What the tenant pays for breaking, rounded half up; zero or more. */
  public abstract Money penalty();

  /** The term of the lease if it is broken. */
  public abstract DateRange shortenedTerm();

  /** How it stands. */
  public abstract BreakStatus status();

  /** How it was found; the last step is the status. */
  @Override
  public abstract Explanation explanation();

  /** Days on which notice can still be served, the day asked for and the last one included. */
  public final long daysLeft() {
    return status() == BreakStatus.OPEN
        ? ChronoUnit.DAYS.between(clause().on(), lastNotice()) + 1
        : 0;
  }

  /** The term as it stands: shortened only once the break is exercised. */
  public final DateRange term() {
    return status() == BreakStatus.EXERCISED ? shortenedTerm() : clause().term();
  }

  /** In one line. */
  @Override
  public final String toString() {
    return "Break on " + clause().breakDate() + ": " + status() + " on " + clause().on();
  }

  static final class Builder extends ImmutableBreakPosition.Builder {}
}
