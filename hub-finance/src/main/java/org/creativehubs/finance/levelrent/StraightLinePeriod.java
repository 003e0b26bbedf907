package org.creativehubs.finance.levelrent;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What is paid for, and what is charged to, one period of a lease; money to the minor unit. */
@HubValue
@Value.Immutable
public abstract class StraightLinePeriod {

  StraightLinePeriod() {}

  static Builder builder() {
    return new Builder();
  }

  /** The days of the period. */
  public abstract DateRange dates();

  /** What falls due in it, less incentives received at the start; of either sign. */
  public abstract Money cash();

  /** The expense or income of the period. */
  public abstract Money straightLine();

  /** Everything charged so far less everything paid so far; of either sign. */
  public abstract Money accrual();

  /** Period, expense and accrual in one line. */
  @Override
  public final String toString() {
    return dates() + ": " + straightLine() + ", accrued " + accrual();
  }

  static final class Builder extends ImmutableStraightLinePeriod.Builder {}
}
