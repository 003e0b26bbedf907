package org.creativehubs.finance.internal;

import java.math.BigInteger;
import java.util.Currency;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** The rules that amounts and shares of this package keep. */
public final class PlanAmounts {

  private PlanAmounts() {}

  public static void inCurrency(Currency currency, String field, Currency other) {
    Check.that(other.equals(currency), Fault.INCONSISTENT, field, "be in " + currency, other);
  }

  public static void notNegative(String field, Money amount) {
    Check.notNegative(amount, field);
  }

  public static void share(String field, Ratio share) {
    Check.share(share, field);
  }

  public static void increase(String field, Ratio increase) {
    Check.that(increase.abs().compareTo(Ratio.ONE) < 0, field, "be in (-1, 1)", increase);
  }

  /** The minor units of an amount as an exact number. */
  public static Ratio minor(Money amount) {
    return Ratio.of(amount.amount().unscaledValue(), BigInteger.ONE);
  }

  /** An amount in units of a currency as its minor units, exactly. */
  public static Ratio minor(Ratio amount, Currency currency) {
    BigInteger scale = BigInteger.TEN.pow(currency.getDefaultFractionDigits());
    return amount.times(Ratio.of(scale, BigInteger.ONE));
  }
}
