package org.creativehubs.finance.resilience;

import java.time.LocalDate;
import java.time.YearMonth;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.IsoDate;
import org.immutables.value.Value;

/** What running the hub costs in some months, and what is there to pay for it. */
@HubValue
@Value.Immutable
public abstract class CliffPeriod {

  CliffPeriod() {}

  static Builder builder() {
    return new Builder();
  }

  /** The first day. */
  @IsoDate
  public abstract LocalDate start();

  /** How many months it has; one or more. */
  public abstract int months();

  /** Running costs, interest and repayment of loans; zero or more. */
  public abstract Money cost();

  /** What the hub earns; zero or more. */
  public abstract Money earned();

  /** Grants towards running costs; zero or more. */
  public abstract Money grants();

  /** Cash at its end; below zero where it has run out. */
  public abstract Money cash();

  /** Its month, or its first and its last. */
  public final String label() {
    YearMonth first = YearMonth.from(start());
    return months() == 1 ? first.toString() : first + " to " + first.plusMonths(months() - 1L);
  }

  static final class Builder extends ImmutableCliffPeriod.Builder {}
}
