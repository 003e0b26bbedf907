package org.creativehubs.finance.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creativehubs.core.internal.NormalQuantile;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.simulation.RandomStream;
import org.creativehubs.finance.plan.LineKind;
import org.creativehubs.finance.plan.OperatingModel;
import org.creativehubs.finance.plan.PlannedLine;
import org.junit.jupiter.api.Test;

class CopulaTest {

  private static final int RUNS = 20_000;

  private static MonteCarloInput.Builder of(String... names) {
    List<PlannedLine> lines = new ArrayList<>();
    List<UncertainInput> inputs = new ArrayList<>();
    Spread spread = Spread.uniform(Ratio.of(1, 2), Ratio.of(3, 2));
    for (String name : names) {
      lines.add(PlannedLine.of(name, LineKind.EVENTS, Money.parse("GBP 100")));
      inputs.add(UncertainInput.ofLine(name, spread));
    }
    MonteCarloInput.Builder input = MonteCarloInput.builder().inputs(inputs).runs(200).seed(3);
    Money cash = Money.parse("GBP 0");
    input.model(OperatingModel.of("hub", LocalDate.of(2027, 4, 1), 12, cash, lines));
    input.addPercentiles(Ratio.of(1, 2)).quantileRule(QuantileRule.NEAREST_RANK);
    return input.confidence(Ratio.of(19, 20));
  }

  private static Correlation pair(String first, String second, String coefficient) {
    return Correlation.of(first, second, Ratio.parse(coefficient));
  }

  /** The numbers drawn for each input, by input. */
  private static double[][] numbers(MonteCarloInput input) {
    Copula copula = Copula.of(input);
    double[][] numbers = new double[input.inputs().size()][RUNS];
    double[] drawn = new double[numbers.length];
    for (int run = 0; run < RUNS; run++) {
      copula.draw(RandomStream.of(11, run), drawn);
      for (int i = 0; i < drawn.length; i++) {
        numbers[i][run] = drawn[i];
      }
    }
    return numbers;
  }

  private static double correlation(double[] one, double[] other) {
    double sum = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < one.length; i++) {
      double a = NormalQuantile.at(one[i]);
      double b = NormalQuantile.at(other[i]);
      sum += a * b;
      first += a * a;
      second += b * b;
    }
    return sum / Math.sqrt(first * second);
  }

  /** The greatest distance of the empirical distribution from the even one. */
  private static double distance(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    double most = 0;
    for (int i = 0; i < sorted.length; i++) {
      most = Math.max(most, Math.abs(sorted[i] - (i + 0.5) / sorted.length));
    }
    return most;
  }

  @Test
  void quantilesHaveTheCorrelationsThatAreGiven() {
    MonteCarloInput.Builder input = of("a", "b", "c");
    input.addCorrelations(pair("a", "b", "0.8"), pair("c", "b", "-0.5"));
    double[][] found = numbers(input.build());
    assertThat(correlation(found[0], found[1])).isCloseTo(0.8, within(0.02));
    assertThat(correlation(found[1], found[2])).isCloseTo(-0.5, within(0.02));
    assertThat(correlation(found[0], found[2])).isCloseTo(0, within(0.02));
  }

  @Test
  void loadingsOnOneFactorCorrelateByTheirProduct() {
    MonteCarloInput.Builder input = of("a", "b", "c");
    input.addLoadings(FactorLoading.of("a", Ratio.of(4, 5)));
    input.addLoadings(FactorLoading.of("c", Ratio.of(-1, 2)));
    double[][] found = numbers(input.build());
    assertThat(correlation(found[0], found[2])).isCloseTo(-0.4, within(0.02));
    assertThat(correlation(found[0], found[1])).isCloseTo(0, within(0.02));
  }

  @Test
  void correlationKeepsTheDistributionOfEachInput() {
    MonteCarloInput.Builder input = of("a", "b");
    for (double[] one : numbers(input.addCorrelations(pair("a", "b", "0.9")).build())) {
      // Kolmogorov and Smirnov at one in a thousand: 1.95 / sqrt(20,000)
      assertThat(distance(one)).isLessThan(0.0138);
    }
  }

  @Test
  void aCorrelationOfZeroKeepsEveryDrawToTheBit() {
    double[][] independent = numbers(of("a", "b", "c").build());
    MonteCarloInput.Builder zero = of("a", "b", "c").addCorrelations(pair("a", "c", "0"));
    assertThat(numbers(zero.build())).isDeepEqualTo(independent);
    MonteCarloInput.Builder some = of("a", "b", "c").addCorrelations(pair("a", "c", "0.3"));
    double[][] found = numbers(some.build());
    assertThat(found[0]).isEqualTo(independent[0]);
    assertThat(found[1]).isEqualTo(independent[1]);
    assertThat(found[2]).isNotEqualTo(independent[2]);
  }

  @Test
  void inputsThatMoveExactlyTogetherAreDrawnAlike() {
    double[][] same = numbers(of("a", "b").addCorrelations(pair("a", "b", "1")).build());
    double[][] opposite = numbers(of("a", "b").addCorrelations(pair("a", "b", "-1")).build());
    for (int run = 0; run < RUNS; run++) {
      assertThat(same[1][run]).isCloseTo(same[0][run], within(1e-13));
      assertThat(opposite[1][run]).isCloseTo(1 - opposite[0][run], within(1e-13));
    }
  }

  @Test
  void whatNoNumbersCanHaveIsRefusedByPair() {
    MonteCarloInput.Builder input = of("a", "b", "c");
    input.addCorrelations(pair("a", "b", "0.9"), pair("b", "c", "0.9"), pair("a", "c", "-0.7"));
    assertThatThrownBy(input::build)
        .hasMessage(
            "correlations must be possible together (a positive semidefinite matrix) for b and c,"
                + " but was 0.9");
  }

  @Test
  void namesAndPairsAreChecked() {
    assertThatThrownBy(() -> of("a", "b").addCorrelations(pair("a", "d", "0.1")).build())
        .hasMessage("correlations[0].second must name an input, but was d");
    assertThatThrownBy(
            () ->
                of("a", "b").addCorrelations(pair("a", "b", "0.1"), pair("b", "a", "0.1")).build())
        .hasMessageContaining("correlations[0] must be of a pair that is named once");
  }

  @Test
  void moreCorrelationOfIncomeSpreadsTheClosingCash() {
    Money before = spread("-0.9");
    for (String coefficient : List.of("-0.5", "0", "0.5", "0.9")) {
      Money after = spread(coefficient);
      assertThat(after).isGreaterThan(before);
      before = after;
    }
  }

  private static Money spread(String coefficient) {
    MonteCarloInput.Builder input = of("a", "b").runs(4000);
    SimulatedOutlook found =
        MonteCarlo.answer(input.addCorrelations(pair("a", "b", coefficient)).build());
    return found.measures().get(0).standardDeviation();
  }

  @Test
  void theProbabilityIsTheInverseOfTheQuantile() {
    for (double p : new double[] {1e-12, 1e-6, 0.001, 0.00135, 0.0014, 0.2, 0.5, 0.7, 0.9999}) {
      assertThat(NormalQuantile.probability(NormalQuantile.at(p))).isCloseTo(p, within(p * 1e-9));
    }
    // Abramowitz and Stegun, table 26.1: P(1), P(2) and P(3)
    assertThat(NormalQuantile.probability(1)).isCloseTo(0.841344746068543, within(1e-15));
    assertThat(NormalQuantile.probability(2)).isCloseTo(0.977249868051821, within(1e-15));
    assertThat(NormalQuantile.probability(3)).isCloseTo(0.998650101968370, within(1e-15));
    assertThat(NormalQuantile.probability(-99)).isPositive();
  }
}
