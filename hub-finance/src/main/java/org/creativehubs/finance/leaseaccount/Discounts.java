package org.creativehubs.finance.leaseaccount;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;

/** Refuses a rate of discount under which a long lease has no present value in numbers. */
final class Discounts {

  private Discounts() {}

  static void requireFinite(Ratio annualRate, double... values) {
    for (double value : values) {
      Check.that(
          Double.isFinite(value),
          "annualRate",
          "be one at which the lease has a present value",
          annualRate);
    }
  }
}
