package org.creativehubs.metrics.location;

import java.math.BigDecimal;
import org.creativehubs.core.quantity.Ratio;

/** Doubles as the exact numbers they are. */
final class Exactly {

  private Exactly() {}

  static Ratio of(double number) {
    return Ratio.of(new BigDecimal(number));
  }
}
