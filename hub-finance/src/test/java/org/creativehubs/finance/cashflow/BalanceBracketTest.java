package org.creativehubs.finance.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The search of a zero by its bracket, where the slope leads astray. */
class BalanceBracketTest {

  /** A straight line through its zero that says how steep it is only to those who are near. */
  private static final class Misleading extends Balance {

    private final double zero;
    private int times;

    Misleading(double zero) {
      super(0.01, 10);
      this.zero = zero;
      take(0);
    }

    @Override
    void at(double w) {
      take(w);
      times++;
    }

    private void take(double w) {
      point = w;
      value = zero - w;
      slope = Math.abs(value) < Math.abs(zero) / 100 ? -1 : -1e-9;
    }
  }

  @Test
  void stepsThatLeaveTheBracketHalveItInstead() {
    for (double zero : new double[] {3, 0.02, -0.02, -3}) {
      Misleading balance = new Misleading(zero);

      double found = BalancePoint.of(balance);

      assertThat(found).isCloseTo(zero, within(1e-15 * Math.abs(zero)));
      assertThat(balance.times).isBetween(4, 15);
    }
  }
}
