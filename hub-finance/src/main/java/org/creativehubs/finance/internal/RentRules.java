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
    Check.notNegative(amount, field);
  }

  public static void share(String field, Ratio share) {
    Check.share(share, field);
  }

  public static void notEmpty(String field, Area area) {
    Check.positive(area, field);
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
