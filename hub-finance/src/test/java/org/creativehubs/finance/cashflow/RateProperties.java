package org.creativehubs.finance.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.finance.internal.Growth;

class RateProperties {

  @Property(tries = 300)
  void theValueIsNoughtAtEveryRate(@ForAll("anyFlows") double[] flows) {
    for (double rate : InternalRate.of(flows).rates()) {
      double all = value(rate, Arrays.stream(flows).map(Math::abs).toArray());
      assertThat(value(rate, flows)).isCloseTo(0, within(1e-9 * all));
    }
  }

  @Property(tries = 300)
  void thereAreAtMostAsManyRatesAsChangesOfSignAndOddOnesHaveARate(
      @ForAll("anyFlows") double[] flows) {
    RateSolution solution = InternalRate.of(flows);
    assertThat(solution.rates().length).isLessThanOrEqualTo(solution.signChanges());
    if (solution.signChanges() % 2 == 1) {
      assertThat(solution.rates()).isNotEmpty();
    }
  }

  @Property(tries = 200)
  void noRateHidesBetweenTwoSignsOfTheValue(@ForAll("anyFlows") double[] flows) {
    double[] rates = InternalRate.of(flows).rates();
    double from = -0.9;
    for (double to = -0.85; to < 5; to += 0.05) {
      double low = from;
      double high = to;
      if (sign(low, flows) * sign(high, flows) < 0) {
        assertThat(Arrays.stream(rates).anyMatch(rate -> rate >= low && rate <= high)).isTrue();
      }
      from = to;
    }
  }

  @Property(tries = 200)
  void theSearchForAllRatesAgreesWithTheQuickOneForOne(@ForAll("projects") double[] flows) {
    double quick = InternalRate.of(flows).continuousRate().orElseThrow();
    List<Double> slow = RootIsolation.of(Timeline.periodic(flows));
    assertThat(slow).hasSize(1);
    assertThat(slow.get(0)).isCloseTo(quick, within(1e-13 * Math.max(1, Math.abs(quick))));
  }

  @Property(tries = 1000)
  void flowsOfTheMostUnlikeSizesHaveTheRateThatTheSlowSearchFinds(
      @ForAll("projects") double[] flows, @ForAll long seed) {
    Random random = new Random(seed);
    double[] unlike =
        Arrays.stream(flows).map(flow -> flow * Math.pow(10, random.nextInt(-307, 300))).toArray();
    double slow = RootIsolation.of(Timeline.periodic(unlike)).get(0);
    Assume.that(slow <= RateSolution.LARGEST);
    RateSolution quick = InternalRate.of(unlike);
    assertThat(quick.continuousRate().orElseThrow())
        .isCloseTo(slow, within(1e-12 * Math.max(1, Math.abs(slow))));
  }

  @Property(tries = 200)
  void aRateThatMadeTheFlowsIsFoundAgain(
      @ForAll("projects") double[] flows, @ForAll @DoubleRange(min = -0.95, max = 10) double rate) {
    double[] made = flows.clone();
    made[0] = 0;
    made[0] = -value(rate, made);
    Assume.that(Arrays.stream(made).skip(1).allMatch(flow -> flow >= 0));
    Assume.that(made[0] < 0);
    assertThat(InternalRate.of(made).rate().orElseThrow())
        .isCloseTo(rate, within(1e-12 * (1 + rate)));
  }

  @Property(tries = 200)
  void theScaleOfMoneyDoesNotMatter(
      @ForAll("projects") double[] flows,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double scale) {
    double[] scaled = Arrays.stream(flows).map(flow -> -flow * scale).toArray();
    double rate = InternalRate.of(flows).rate().orElseThrow();
    assertThat(InternalRate.of(scaled).rate().orElseThrow())
        .isCloseTo(rate, within(1e-13 * (1 + Math.abs(rate))));
  }

  @Property(tries = 200)
  void theOrderOfDatedFlowsDoesNotMatter(@ForAll("projects") double[] flows, @ForAll long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < flows.length; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    double[] shuffled = order.stream().mapToDouble(i -> flows[i]).toArray();
    long[] days = order.stream().mapToLong(i -> day(i)).toArray();
    assertThat(DatedInternalRate.of(shuffled, days).rate())
        .isEqualTo(DatedInternalRate.of(flows, days(flows.length)).rate());
  }

  @Property(tries = 200)
  void splittingAFlowOnItsDayDoesNotMatter(
      @ForAll("projects") double[] flows,
      @ForAll @IntRange(min = 0, max = 100) int place,
      @ForAll @DoubleRange(min = -2, max = 2) double share) {
    int split = place % flows.length;
    double[] parts = Arrays.copyOf(flows, flows.length + 1);
    long[] days = Arrays.copyOf(days(flows.length), flows.length + 1);
    parts[split] = flows[split] * share;
    parts[flows.length] = flows[split] - parts[split];
    days[flows.length] = days[split];
    double rate = DatedInternalRate.of(flows, days(flows.length)).rate().orElseThrow();
    assertThat(DatedInternalRate.of(parts, days).rate().orElseThrow())
        .isCloseTo(rate, within(1e-11 * (1 + Math.abs(rate))));
  }

  @Property(tries = 200)
  void yearsOf365DaysGiveTheRateOfPeriods(@ForAll("projects") double[] flows) {
    long[] days = new long[flows.length];
    Arrays.setAll(days, i -> 365L * i);
    double rate = InternalRate.of(flows).rate().orElseThrow();
    assertThat(DatedInternalRate.of(flows, days).rate().orElseThrow())
        .isCloseTo(rate, within(1e-12 * (1 + Math.abs(rate))));
  }

  @Property(tries = 200)
  void presentValueIsLinear(
      @ForAll("projects") double[] flows,
      @ForAll @DoubleRange(min = -3, max = 3) double factor,
      @ForAll @DoubleRange(min = -0.3, max = 2) double rate) {
    double[] other = new double[flows.length];
    Arrays.setAll(other, i -> i * 7.5 - 20);
    double[] sum = new double[flows.length];
    Arrays.setAll(sum, i -> flows[i] + factor * other[i]);
    double all =
        Math.abs(value(rate, flows)) + value(rate, abs(flows)) + 3 * value(rate, abs(other));
    assertThat(value(rate, sum))
        .isCloseTo(value(rate, flows) + factor * value(rate, other), within(1e-12 * all));
  }

  @Property(tries = 200)
  void aLaterFirstFlowIsWorthOnePeriodLess(
      @ForAll("projects") double[] flows, @ForAll @DoubleRange(min = -0.5, max = 2) double rate) {
    double now = value(rate, flows);
    double later = NetPresentValue.of(rate, flows, FirstFlow.AFTER_ONE_PERIOD);
    assertThat(later * (1 + rate)).isCloseTo(now, within(1e-14 * Math.abs(now)));
  }

  @Property(tries = 500)
  void growthNearOneAgreesWithTheStandardLibrary(
      @ForAll @DoubleRange(min = -1.2, max = 1.2) double w) {
    assertThat(Growth.minusOne(w))
        .isCloseTo(StrictMath.expm1(w), within(1e-15 * Math.abs(StrictMath.expm1(w))));
    assertThat(Growth.decay(Math.abs(w))).isCloseTo(StrictMath.exp(-Math.abs(w)), within(3e-16));
    double ratio = StrictMath.exp(w);
    assertThat(Growth.logRatio(ratio, 1)).isCloseTo(w, within(4e-16));
  }

  private static double value(double rate, double[] flows) {
    return NetPresentValue.of(rate, flows, FirstFlow.NOW);
  }

  /** The sign of the value, or zero where the value is no more than its rounding. */
  private static double sign(double rate, double[] flows) {
    double value = value(rate, flows);
    return Math.abs(value) > 1e-9 * value(rate, abs(flows)) ? Math.signum(value) : 0;
  }

  private static double[] abs(double[] flows) {
    return Arrays.stream(flows).map(Math::abs).toArray();
  }

  private static long day(int place) {
    return 30L * place + place % 3;
  }

  private static long[] days(int count) {
    long[] days = new long[count];
    Arrays.setAll(days, RateProperties::day);
    return days;
  }

  /** Payments first, then receipts, none zero: one change of sign. */
  @Provide
  Arbitrary<double[]> projects() {
    Arbitrary<List<Integer>> out =
        Arbitraries.integers().between(1, 100_000).list().ofMinSize(1).ofMaxSize(4);
    Arbitrary<List<Integer>> in =
        Arbitraries.integers().between(1, 100_000).list().ofMinSize(1).ofMaxSize(30);
    return Combinators.combine(out, in)
        .as(
            (paid, received) ->
                DoubleStream.concat(
                        paid.stream().mapToDouble(pence -> -pence / 100.0),
                        received.stream().mapToDouble(pence -> pence / 100.0))
                    .toArray());
  }

  @Provide
  Arbitrary<double[]> anyFlows() {
    return Arbitraries.integers()
        .between(-100, 100)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(list -> list.stream().mapToDouble(Integer::doubleValue).toArray());
  }
}
