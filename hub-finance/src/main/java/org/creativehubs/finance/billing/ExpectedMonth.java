package org.creativehubs.finance.billing;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** What is expected to come in during a month. */
@HubValue
@Value.Immutable
public abstract class ExpectedMonth {

  ExpectedMonth() {}

  static ExpectedMonth of(DateRange days, Money fromOpen, Money fromToCome) {
    Builder month = new Builder();
    return month.days(days).fromOpen(fromOpen).fromToCome(fromToCome).build();
  }

  /** The days of the month. */
  public abstract DateRange days();

  /** From bills that are open today; zero or more. */
  public abstract Money fromOpen();

  /** From bills that are still to come; zero or more. */
  public abstract Money fromToCome();

  /** Both together; zero or more. */
  public final Money total() {
    return fromOpen().plus(fromToCome());
  }

  static final class Builder extends ImmutableExpectedMonth.Builder {}
}
