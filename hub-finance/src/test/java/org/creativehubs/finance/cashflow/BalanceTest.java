package org.creativehubs.finance.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The quick search for flows that change sign once, without the slower one behind it. */
class BalanceTest {

  private static final double[][] PROJECTS = {
    {-100, 110},
    {-100, 55},
    {1000, -100, -100, -900},
    {-1000, 300, 420, 680},
    {-500, -500, 0, 200, 0, 300, 900},
    {0, 0, -40, 0, 0, 90, 0},
    {-1, 0, 0, 0, 0, 0, 0, 0, 0, 1000},
  };

  private static final double[][] DEEP_LOSSES = {{-100, 1, 1, 1}, {-90, -10, 0, 3, 1}};

  /** Rates of e^20 and more, or so deep that hardly anything is left. */
  private static final double[][] EXTREMES = {
    level(-1e9, 50, 1), level(-1e-3, 50, 1e6), level(-1e200, 300, 1), level(-1, 300, 1e200)
  };

  /** A balance that counts how often it is evaluated. */
  private static final class Counted extends Balance {
    private final Balance balance;
    private int times;

    Counted(Balance balance) {
      super(balance.gap, balance.span);
      this.balance = balance;
      take();
    }

    @Override
    void at(double w) {
      balance.at(w);
      take();
      times++;
    }

    private void take() {
      point = balance.point;
      value = balance.value;
      slope = balance.slope;
      curve = balance.curve;
      twist = balance.twist;
    }
  }

  private static Balance periodic(double... flows) {
    return Objects.requireNonNull(PeriodicBalance.of(flows));
  }

  private static Balance dated(double... flows) {
    Timeline line = Timeline.periodic(flows);
    return new DatedBalance(line.flows, line.ticks, line.firstChange(), line.size);
  }

  /** Undiscounted sums of c t^power e^(-wt) on one side of zero. */
  private static double sum(double[] flows, boolean positive, double w, int power) {
    int first =
        IntStream.range(0, flows.length).filter(i -> flows[i] != 0).findFirst().orElseThrow();
    return IntStream.range(first, flows.length)
        .filter(i -> flows[i] != 0 && flows[i] > 0 == positive)
        .mapToDouble(i -> flows[i] * Math.exp(-w * (i - first)) * Math.pow(i - first, power))
        .sum();
  }

  /** The mean, variance and third central moment of the times of one side. */
  private static double[] cumulants(double[] flows, boolean positive, double w) {
    double all = sum(flows, positive, w, 0);
    double mean = sum(flows, positive, w, 1) / all;
    double second = sum(flows, positive, w, 2) / all;
    double third = sum(flows, positive, w, 3) / all;
    return new double[] {
      mean, second - mean * mean, third - 3 * mean * second + 2 * mean * mean * mean
    };
  }

  @Test
  void valueAndDerivativesAreThoseOfTheLogarithmOfLaterOverEarlierFlows() {
    for (double[] flows : PROJECTS) {
      boolean laterIsPositive =
          Arrays.stream(flows).filter(flow -> flow != 0).findFirst().orElseThrow() < 0;
      for (Balance balance : new Balance[] {periodic(flows), dated(flows)}) {
        for (double w : new double[] {0, 0.3, -0.3, 2, -2}) {
          balance.at(w);
          double[] later = cumulants(flows, laterIsPositive, w);
          double[] earlier = cumulants(flows, !laterIsPositive, w);
          double value =
              Math.log(-sum(flows, laterIsPositive, w, 0) / sum(flows, !laterIsPositive, w, 0));
          assertThat(balance.point).isCloseTo(w, within(1e-15));
          assertThat(balance.value).isCloseTo(value, within(1e-12));
          assertThat(balance.slope).isCloseTo(earlier[0] - later[0], within(1e-11));
          assertThat(balance.curve).isCloseTo(later[1] - earlier[1], within(1e-10));
          assertThat(balance.twist).isCloseTo(earlier[2] - later[2], within(1e-8));
        }
      }
    }
  }

  @Test
  void gapAndSpanAreThoseOfTheFlowsThatAreNotZero() {
    Balance padded = periodic(0, -500, -500, 0, 200, 0, 300, 0, 0);
    assertThat(padded.gap).isEqualTo(2);
    assertThat(padded.span).isEqualTo(5);
    Balance dated = dated(0, -500, -500, 0, 200, 0, 300, 0, 0);
    assertThat(dated.gap).isEqualTo(2);
    assertThat(dated.span).isEqualTo(5);
  }

  @Test
  void flowsThatDoNotChangeSignOnceAreLeftToTheSlowerSearch() {
    for (double[] flows :
        new double[][] {{}, {0, 0}, {1}, {-1, -2, 0}, {-1, 2, -1}, {1, 0, -1, 1}}) {
      assertThat(PeriodicBalance.of(flows)).isNull();
    }
  }

  private static double[] level(double first, int times, double each) {
    double[] flows = new double[times + 1];
    Arrays.fill(flows, each);
    flows[0] = first;
    return flows;
  }

  @Test
  void theZeroIsFoundInAFewSteps() {
    assertFoundIn(1, 1e-14, PROJECTS);
    assertFoundIn(2, 1e-14, DEEP_LOSSES);
    assertFoundIn(4, 1e-13, EXTREMES);
    assertThat(BalancePoint.of(periodic(-100, 110))).isCloseTo(Math.log(1.1), within(1e-16));
    assertThat(BalancePoint.of(periodic(-100, 100))).isZero();
    assertThat(BalancePoint.of(dated(-100, 25))).isCloseTo(Math.log(0.25), within(1e-15));
  }

  private static void assertFoundIn(int steps, double left, double[]... all) {
    for (double[] flows : all) {
      for (Balance balance : new Balance[] {periodic(flows), dated(flows)}) {
        Counted counted = new Counted(balance);
        double growth = BalancePoint.of(counted);
        assertThat(counted.times).as(Arrays.toString(flows)).isLessThanOrEqualTo(steps);
        balance.at(growth);
        assertThat(balance.value).as(Arrays.toString(flows)).isCloseTo(0, within(left));
      }
    }
  }
}
