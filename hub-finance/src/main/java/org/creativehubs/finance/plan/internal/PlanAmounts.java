package org.creativehubs.finance.plan.internal;

import java.math.BigInteger;
import java.util.Currency;
import org.creativehubs.core.quantity.Ratio;

/** Amounts in minor units, exactly. */
public final class PlanAmounts {

  private PlanAmounts() {}

  /** An amount in units of a currency as its minor units, exactly. */
  public static Ratio minor(Ratio amount, Currency currency) {
    BigInteger scale = BigInteger.TEN.pow(currency.getDefaultFractionDigits());
    return amount.times(Ratio.of(scale, BigInteger.ONE));
  }
}
