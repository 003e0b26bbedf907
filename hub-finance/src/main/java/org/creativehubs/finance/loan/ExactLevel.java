package org.creativehubs.finance.loan;

import java.math.BigDecimal;
import java.math.MathContext;
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

  BigDecimal payment(Money presentValue, Money futureValue) {
    BigDecimal grown = presentValue.amount().multiply(growth(), EXACT).add(futureValue.amount());
    return grown.negate().divide(grownPayments(), EXACT);
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
    return onePlusRate().pow(periods, EXACT);
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
