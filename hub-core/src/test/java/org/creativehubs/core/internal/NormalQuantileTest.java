package org.creativehubs.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {

  /** From 40-digit arithmetic for the double nearest to each level. */
  @ParameterizedTest
  @CsvSource({
    "1e-6, 1.2533141373158283114e-6",
    "0.5, 0.6744897501960817432",
    "0.85, 1.4395314709384558369",
    "0.86, 1.4757910281791706856",
    "0.95, 1.9599639845400538556",
    "0.999, 3.2905267314918945433",
    "0.999999999999, 7.1305098928792724473",
  })
  void quantilesOnTwoSidesHaveFifteenDigits(double level, double quantile) {
    assertThat(NormalQuantile.twoSided(level))
        .isCloseTo(quantile, Percentage.withPercentage(1e-13));
  }

  @ParameterizedTest
  @CsvSource({
    "0.975, 1.9599639845400536, 1e-14",
    "0.6, 0.2533471031357998, 1e-15",
    "0.001, -3.090232306167813, 1e-14",
    "1e-20, -9.262340089798405, 1e-13",
  })
  void quantilesAreThePublishedOnes(double probability, double quantile, double tolerance) {
    assertThat(NormalQuantile.at(probability)).isEqualTo(quantile, within(tolerance));
  }

  @Test
  void theDistributionIsSymmetric() {
    assertThat(NormalQuantile.at(0.5)).isZero();
    for (int i = 1; i < 512; i++) {
      double p = i / 1024.0;
      assertThat(NormalQuantile.at(1 - p)).isEqualTo(-NormalQuantile.at(p));
      assertThat(NormalQuantile.twoSided(1 - 2 * p)).isEqualTo(NormalQuantile.at(1 - p));
    }
  }

  @Test
  void certaintyIsTheLargestNumberThereIs() {
    assertThat(NormalQuantile.at(1)).isEqualTo(8.209536151601387, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"-1e-9", "-0.3", "-1.9599639845400536", "-8", "-30"})
  void theProbabilityBelowIsTheInverse(double number) {
    assertThat(NormalQuantile.at(NormalQuantile.below(number))).isEqualTo(number, within(1e-12));
  }

  @Test
  void theProbabilityBelowIsThePublishedOne() {
    assertThat(NormalQuantile.below(0)).isEqualTo(0.5);
    assertThat(NormalQuantile.below(-1.9599639845400536)).isEqualTo(0.025, within(1e-15));
    assertThat(NormalQuantile.below(Double.NEGATIVE_INFINITY)).isLessThan(1e-300);
  }
}
