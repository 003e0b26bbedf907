package org.creativehubs.metrics.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.creativehubs.core.explain.Term;
import org.creativehubs.core.quantity.Ratio;

/** Doubles as terms, without the last bits that rounding left: 0.24 does not read 0.24000. */
public final class Tidy {

  private static final int DECIMALS = 4;
  private static final double ROUNDING = 1e-13;

  private Tidy() {}

  /**
   * A number as a term.
   *
   * @param number a finite number
   * @return the number of four decimals next to it, if it is the same but for rounding; else itself
   */
  public static Term term(double number) {
    if (Math.abs(number) > Long.MAX_VALUE) {
      return Term.of(number);
    }
    BigDecimal near = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return Math.abs(near.doubleValue() - number) <= ROUNDING * Math.abs(number)
        ? Term.of(Ratio.of(near))
        : Term.of(number);
  }
}
