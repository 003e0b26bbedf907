package org.creativehubs.finance.internal;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** The rules that amounts and shares of this package keep. */
public final class FundingAmounts {

  private FundingAmounts() {}

  public static void sameCurrency(String firstField, Money first, String field, Money other) {
    Check.that(
        other.currency().equals(first.currency()),
        Fault.INCONSISTENT,
        field,
        "be in " + first.currency() + " as " + firstField + " is",
        other.currency());
  }

  public static void notNegative(String field, Money amount) {
    Check.notNegative(amount, field);
  }

  public static void share(String field, Ratio share) {
    Check.share(share, field);
  }

  /** Dates that follow one another, none twice. */
  public static void ordered(List<LocalDate> dates, String field, String name) {
    for (int i = 1; i < dates.size(); i++) {
      Check.that(
          dates.get(i).isAfter(dates.get(i - 1)),
          Fault.INCONSISTENT,
          field + "[" + i + "]",
          "have a " + name + " after " + dates.get(i - 1),
          dates.get(i));
    }
  }

  public static Money min(Money one, Money other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  public static Money max(Money one, Money other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  public static Money zero(Money like) {
    return Money.zero(like.currency());
  }

  public static Money down(Money amount, Ratio factor) {
    return amount.times(factor, RoundingMode.FLOOR);
  }

  public static Money halfUp(Money amount, Ratio factor) {
    return amount.times(factor, RoundingMode.HALF_UP);
  }
}
