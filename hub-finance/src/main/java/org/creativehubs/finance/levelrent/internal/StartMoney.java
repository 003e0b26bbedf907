package org.creativehubs.finance.levelrent.internal;

import java.util.Optional;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.money.MoneyCheck;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;

/** Amounts that go with a lease, and rates. */
public final class StartMoney {

  private StartMoney() {}

  public static void check(LeaseTerms lease, Optional<Money> amount, String field) {
    amount.ifPresent(
        money -> {
          Check.notNegative(money, field);
          MoneyCheck.sameCurrency(money, field, Money.zero(lease.currency()), "the lease");
        });
  }

  public static void checkRate(Ratio rate) {
    Check.above(rate, -1, "annualRate");
  }

  /** Refuses a rate of discount under which a long lease has no present value in numbers. */
  public static void requireFinite(Ratio annualRate, double... values) {
    for (double value : values) {
      Check.that(
          Double.isFinite(value),
          "annualRate",
          "be one at which the lease has a present value",
          annualRate);
    }
  }

  /** An amount, or nothing in the currency of the lease. */
  public static Money orZero(LeaseTerms lease, Optional<Money> amount) {
    return amount.orElseGet(() -> Money.zero(lease.currency()));
  }

  /** An amount with a step of its own if it is given, or nothing in the currency of the lease. */
  public static Term term(LeaseTerms lease, String label, Optional<Money> amount) {
    return amount
        .map(money -> Term.given(label, money))
        .orElseGet(() -> Term.of(Money.zero(lease.currency())));
  }
}
