package org.creativehubs.finance.plan;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** An amount that falls once, in a month of the plan. */
@HubValue
@Value.Immutable
public abstract class OneOff {

  OneOff() {}

  /**
   * An amount in a month.
   *
   * @param month the month of the plan, from 1
   * @param amount zero or more, whichever way it goes
   * @return the amount with its month
   */
  public static OneOff of(int month, Money amount) {
    return new Builder().month(month).amount(amount).build();
  }

  /** The month of the plan, from 1. */
  public abstract int month();

  /** The amount; zero or more, whichever way it goes. */
  public abstract Money amount();

  @Value.Check
  void check() {
    Check.atLeast(month(), 1, "month");
    Check.notNegative(amount(), "amount");
  }

  static final class Builder extends ImmutableOneOff.Builder {}
}
