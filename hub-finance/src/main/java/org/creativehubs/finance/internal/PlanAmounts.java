package org.creativehubs.finance.internal;

import java.math.BigInteger;
import java.util.Currency;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/** Amounts in minor units, exactly. */
public final class PlanAmounts {

  private PlanAmounts() {}

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
