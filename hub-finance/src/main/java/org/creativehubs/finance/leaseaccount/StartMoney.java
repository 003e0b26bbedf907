package org.creativehubs.finance.leaseaccount;

import java.util.Optional;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Amounts that go with a lease, and rates. */
final class StartMoney {

  private StartMoney() {}

  static void check(LeaseTerms lease, Optional<Money> amount, String field) {
    if (amount.isPresent()) {
      Money money = amount.get();
      Check.notNegative(money, field);
      Check.that(
          money.currency().equals(lease.currency()),
          Fault.INCONSISTENT,
          field,
          "be in " + lease.currency() + " as the lease is",
          money);
    }
  }

  static void checkRate(Ratio rate) {
    Check.above(rate, -1, "annualRate");
  }

  /** An amount, or nothing in the currency of the lease. */
  static Money orZero(LeaseTerms lease, Optional<Money> amount) {
    return amount.orElseGet(() -> Money.zero(lease.currency()));
  }
}
