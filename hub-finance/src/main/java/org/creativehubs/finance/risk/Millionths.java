package org.creativehubs.finance.risk;

import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;

/** Numbers of at most six decimals, held as whole millionths. */
final class Millionths {

  static final long ONE = 1_000_000;

  private static final Ratio MOST = Ratio.of(1_000_000_000);

  private Millionths() {}

  static void check(String field, Ratio value) {
    Check.that(
        value.times(Ratio.of(ONE)).isWhole(),
        Fault.TOO_PRECISE,
        field,
        "have at most six decimals",
        value);
    Check.that(value.abs().compareTo(MOST) <= 0, field, "be within " + MOST + " of zero", value);
  }

  static long of(Ratio value) {
    return value.times(Ratio.of(ONE)).floor().longValueExact();
  }

  static Ratio ratio(long millionths) {
    return Ratio.of(millionths, ONE);
  }
}
