package org.creativehubs.metrics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** Sums to the last digit, and chances against the formulas that some of them have. */
class NumericsTest {

  private static final Offset<Double> DIGITS = within(1e-13);

  @Test
  void whatOneNumberSwallowsIsNotLost() {
    assertThat(Sums.of(1e16, 1, -1e16)).isEqualTo(1);
    assertThat(Sums.of(1, 1e100, 1, -1e100)).isEqualTo(2);
    assertThat(Sums.of()).isZero();
    assertThat(Sums.mean(1e16, 3, -1e16)).isEqualTo(1);
  }

  @Test
  void theOrderOfNumbersDoesNotMatter() {
    double[] numbers = {0.1, 1e15, -0.7, 3e-9, 1e15, -2e15, 0.3};
    double sum = Sums.of(numbers);
    for (int turn = 1; turn < numbers.length; turn++) {
      double[] turned = new double[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        turned[i] = numbers[(i + turn) % numbers.length];
      }
      assertThat(Sums.of(turned)).isEqualTo(sum);
    }
    assertThat(numbers[0]).isEqualTo(0.1);
  }

  /** Deviations -1, 0, 1 and -2, 0, 2 of means that are not zero. */
  @Test
  void productsAreThoseOfDeviationsFromTheMean() {
    double[] left = {4, 5, 6};
    double[] right = {8, 10, 12};
    assertThat(Sums.products(left, right)).isEqualTo(4);
    assertThat(Sums.dot(left, right)).isEqualTo(154);
  }

  /** Of one degree 1 - 2 atan(t) / pi, of two 1 - t / sqrt(2 + t^2). */
  @Test
  void studentsChancesAreThoseOfTheirFormulas() {
    for (double t : new double[] {0.01, 0.5, 1, 2, 5, 20}) {
      assertThat(Tails.studentTwoSided(t, 1)).isEqualTo(1 - 2 * Math.atan(t) / Math.PI, DIGITS);
      assertThat(Tails.studentTwoSided(-t, 2)).isEqualTo(1 - t / Math.sqrt(2 + t * t), DIGITS);
    }
    assertThat(Tails.studentTwoSided(0, 7)).isEqualTo(1);
    assertThat(Tails.studentTwoSided(1e200, 7)).isZero();
    assertThat(Tails.studentQuantile(0.5, 1)).isEqualTo(1, DIGITS);
    double rare = 1e-9;
    assertThat(Tails.studentQuantile(rare, 2))
        .isEqualTo((1 - rare) * Math.sqrt(2 / (rare * (2 - rare))), within(1e-6));
  }

  /** Of two and n degrees (1 + 2 f / n)^(-n / 2). */
  @Test
  void fishersChancesAreThoseOfTheirFormula() {
    for (double f : new double[] {0.01, 0.5, 1, 3, 10}) {
      for (double n : new double[] {1, 2, 5, 40}) {
        double above = Math.pow(1 + 2 * f / n, -n / 2);
        assertThat(Tails.fisherAbove(f, 2, n)).isEqualTo(above, DIGITS);
        assertThat(Tails.fisherBelow(f, 2, n)).isEqualTo(1 - above, DIGITS);
        assertThat(Tails.fisherBelow(1 / f, n, 2)).isEqualTo(above, DIGITS);
      }
    }
    assertThat(Tails.fisherAbove(0, 2, 5)).isEqualTo(1);
    assertThat(Tails.fisherBelow(0, 2, 5)).isZero();
  }

  /** Of two degrees e^(-x/2), of four (1 + x/2) e^(-x/2), of six (1 + x/2 + x^2/8) e^(-x/2). */
  @Test
  void chiSquaresChancesAreThoseOfTheirFormulas() {
    for (double x : new double[] {0.001, 0.5, 2, 4, 6, 9, 30, 80}) {
      double scale = Math.exp(-x / 2);
      assertThat(Tails.chiSquareAbove(x, 2)).isEqualTo(scale, DIGITS);
      assertThat(Tails.chiSquareAbove(x, 4)).isEqualTo((1 + x / 2) * scale, DIGITS);
      assertThat(Tails.chiSquareAbove(x, 6)).isEqualTo((1 + x / 2 + x * x / 8) * scale, DIGITS);
    }
    assertThat(Tails.chiSquareAbove(0, 3)).isEqualTo(1);
  }

  /** A chance of 5 % on both sides, and one in a thousand million. */
  @Test
  void normalQuantilesAreThoseOfTables() {
    assertThat(Tails.normalQuantile(0.05)).isEqualTo(1.959963984540054, within(1e-12));
    assertThat(Tails.normalTwoSided(1.959963984540054)).isEqualTo(0.05, DIGITS);
    assertThat(Tails.normalTwoSided(0)).isEqualTo(1);
    assertThat(ShareInterval.quantile(0.95)).isEqualTo(1.959963984540054, within(1e-12));
  }

  @Test
  void anIntervalIsMultipliedAtBothEnds() {
    assertThat(new ShareInterval(0.25, 0.5).times(4)).isEqualTo(new ShareInterval(1, 2));
  }

  /** 0.3 as it comes of 0.1 + 0.2; a millionth more is another number. */
  @Test
  void aNumberOfFewDecimalsIsTidiedAndAnotherIsKept() {
    assertThat(Tidy.term(0.1 + 0.2).exact()).hasValue(Ratio.parse("0.3"));
    assertThat(Tidy.term(12_345.6789).exact()).hasValue(Ratio.parse("12345.6789"));
    for (double other : new double[] {0.3000001, 1e-9, 1e300}) {
      assertThat(Tidy.term(other).exact()).isEmpty();
      assertThat(Tidy.term(other).answer().number()).hasValue(other);
    }
  }
}
