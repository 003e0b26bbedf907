package org.creativehubs.finance.internal;

import java.util.Currency;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Ranges that many inputs share. */
public final class ValueRules {

  private ValueRules() {}

  public static void share(Ratio share, String field) {
    boolean inside = share.signum() >= 0 && share.compareTo(Ratio.ONE) <= 0;
    Check.that(inside, field, "be in [0, 1]", share);
  }

  public static void notNegative(Ratio number, String field) {
    Check.notNegative(number, field);
  }

  public static void notNegative(Money money, String field) {
    Check.notNegative(money, field);
  }

  public static void currency(Money money, Currency currency, String field) {
    Check.that(
        money.currency().equals(currency),
        Fault.INCONSISTENT,
        field,
        "be in " + currency + " like all the others",
        money);
  }

  public static void currency(List<Money> money, Currency currency, String field) {
    for (int i = 0; i < money.size(); i++) {
      currency(money.get(i), currency, field + "[" + i + "]");
    }
  }
}
