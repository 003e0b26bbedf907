package org.creativehubs.finance.loan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;

/**
 * The sums of level payments in decimals, by the formulas of {@link Annuity}: with more digits than
 * any payment has, so that rounding to the minor unit is right at every size of money.
 *
 * @param rate for a period, above -1
 * @param periods how many
 * @param timing when payments are made
 */
record ExactLevel(Ratio rate, int periods, FlowTiming timing) {

  private static final MathContext EXACT = new MathContext(80);

  /** Half up to the minor unit; what is far too small for one is not written out for it. */
  static Money rounded(BigDecimal amount, Currency currency) {
    int digitsBeforePoint = amount.precision() - amount.scale();
    return digitsBeforePoint < -currency.getDefaultFractionDigits()
        ? Money.zero(currency)
        : Money.round(Ratio.of(amount), currency, RoundingMode.HALF_UP);
  }

  BigDecimal payment(Money presentValue, Money futureValue) {
    return payments(presentValue, futureValue, 1);
  }

  /** Some payments together. */
  BigDecimal payments(Money presentValue, Money futureValue, int count) {
    BigDecimal grown = presentValue.amount().multiply(growth(), EXACT).add(futureValue.amount());
    return grown.negate().multiply(BigDecimal.valueOf(count)).divide(grownPayments(), EXACT);
  }

  /** The principal in the payments from one to another, from 1. */
  BigDecimal principal(Money presentValue, Money futureValue, int from, int to) {
    BigDecimal moved = presentValue.amount().add(futureValue.amount()).negate();
    if (timing == FlowTiming.END) {
      return inArrears(moved, from, to);
    }
    BigDecimal first = from == 1 ? payment(presentValue, futureValue) : BigDecimal.ZERO;
    int next = Math.max(from, 2);
    return next > to
        ? first
        : first.add(inArrears(moved, next, to).divide(onePlusRate(), EXACT), EXACT);
  }

  private BigDecimal inArrears(BigDecimal moved, int from, int to) {
    return rate.isZero()
        ? moved
            .multiply(BigDecimal.valueOf(to - from + 1))
            .divide(BigDecimal.valueOf(periods), EXACT)
        : moved
            .multiply(growth(to).subtract(growth(from - 1)), EXACT)
            .divide(growth().subtract(BigDecimal.ONE), EXACT);
  }

  BigDecimal presentValue(Money payment, Money futureValue) {
    BigDecimal paid = payment.amount().multiply(grownPayments(), EXACT);
    return paid.add(futureValue.amount()).negate().divide(growth(), EXACT);
  }

  BigDecimal futureValue(Money payment, Money presentValue) {
    BigDecimal paid = payment.amount().multiply(grownPayments(), EXACT);
    return paid.add(presentValue.amount().multiply(growth(), EXACT)).negate();
  }

  private BigDecimal growth() {
    return growth(periods);
  }

  private BigDecimal growth(int after) {
    return onePlusRate().pow(after, EXACT);
  }

  private BigDecimal onePlusRate() {
    return BigDecimal.ONE.add(decimal());
  }

  /** What payments of one come to at the end. */
  private BigDecimal grownPayments() {
    if (rate.isZero()) {
      return BigDecimal.valueOf(periods);
    }
    BigDecimal inArrears = growth().subtract(BigDecimal.ONE).divide(decimal(), EXACT);
    return timing == FlowTiming.BEGIN ? inArrears.multiply(onePlusRate(), EXACT) : inArrears;
  }

  private BigDecimal decimal() {
    return new BigDecimal(rate.numerator()).divide(new BigDecimal(rate.denominator()), EXACT);
  }
}
