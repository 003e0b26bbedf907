package org.creativehubs.finance.membership;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** What products that are added up must share. */
final class Prices {

  private Prices() {}

  static void checkCurrency(PricedProduct first, PricedProduct product, String at) {
    Check.that(
        product.currency().equals(first.currency()),
        Fault.INCONSISTENT,
        at + ".prices",
        "be in " + first.currency() + " as products[0] is",
        product.currency());
  }
}
