package org.creativehubs.finance.receivable;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A sum that is due once for a late debt of some size. */
@HubValue
@Value.Immutable
public abstract class FixedSum {

  FixedSum() {}

  /**
   * A sum for debts from a size on.
   *
   * @param from the least debt for which it is due, zero or more
   * @param sum what is due, zero or more
   * @return the sum
   */
  public static FixedSum of(Money from, Money sum) {
    return ImmutableFixedSum.builder().from(from).sum(sum).build();
  }

  /** The least debt for which it is due; zero or more. */
  public abstract Money from();

  /** What is due; zero or more, in the same currency. */
  public abstract Money sum();

  @Value.Check
  void check() {
    Check.notNegative(from(), "from");
    Check.notNegative(sum(), "sum");
    MoneyCheck.sameCurrency(sum(), "sum", from(), "from");
  }
}
