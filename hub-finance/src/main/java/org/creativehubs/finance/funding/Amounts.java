package org.creativehubs.finance.funding;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** The rules that amounts and shares of this package keep. */
final class Amounts {

  private Amounts() {}

  static void sameCurrency(String firstField, Money first, String field, Money other) {
    Check.that(
        other.currency().equals(first.currency()),
        Fault.INCONSISTENT,
        field,
        "be in " + first.currency() + " as " + firstField + " is",
        other.currency());
  }

  static void notNegative(String field, Money amount) {
    Check.that(!amount.isNegative(), field, "be >= 0", amount);
  }

  static void share(String field, Ratio share) {
    Check.that(
        share.signum() >= 0 && share.compareTo(Ratio.ONE) <= 0, field, "be in [0, 1]", share);
  }

  /** Dates that follow one another, none twice. */
  static void ordered(List<LocalDate> dates, String field, String name) {
    for (int i = 1; i < dates.size(); i++) {
      Check.that(
          dates.get(i).isAfter(dates.get(i - 1)),
          Fault.INCONSISTENT,
          field + "[" + i + "]",
          "have a " + name + " after " + dates.get(i - 1),
          dates.get(i));
    }
  }

  static Money min(Money one, Money other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  static Money max(Money one, Money other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  static Money zero(Money like) {
    return Money.zero(like.currency());
  }

  static Money down(Money amount, Ratio factor) {
    return amount.times(factor, RoundingMode.FLOOR);
  }

  static Money halfUp(Money amount, Ratio factor) {
    return amount.times(factor, RoundingMode.HALF_UP);
  }
}
