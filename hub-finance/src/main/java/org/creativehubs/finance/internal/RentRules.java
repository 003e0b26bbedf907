package org.creativehubs.finance.internal;

import java.util.Currency;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** The rules that amounts, areas and shares of this package keep. */
public final class RentRules {

  private RentRules() {}

  public static void notNegative(String field, Money amount) {
    Check.that(!amount.isNegative(), field, "be >= 0", amount);
  }

  public static void share(String field, Ratio share) {
    Check.that(
        share.signum() >= 0 && share.compareTo(Ratio.ONE) <= 0, field, "be in [0, 1]", share);
  }

  public static void notEmpty(String field, Area area) {
    Check.that(!area.isZero(), field, "be > 0", area);
  }

  /** Refuses a second currency, naming both fields. */
  public static void same(String firstField, Currency first, String field, Currency other) {
    Check.that(
        other.equals(first),
        Fault.INCONSISTENT,
        field,
        "be in " + first + " as " + firstField + " is",
        other);
  }
}
