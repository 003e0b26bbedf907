package org.creativehubs.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProportionsTest {

  @Test
  void eachNumberIsTakenTimesTheLeastCommonDenominator() {
    List<Ratio> numbers = List.of(Ratio.of(1, 4), Ratio.of(-5, 6), Ratio.of(2), Ratio.ZERO);
    assertThat(Proportions.whole(numbers).orElseThrow()).containsExactly(3, -10, 24, 0);
  }

  @Test
  void wholeNumbersStayAsTheyAre() {
    List<Ratio> numbers = List.of(Ratio.of(31), Ratio.of(1L << 61), Ratio.of(28));
    assertThat(Proportions.whole(numbers).orElseThrow()).containsExactly(31, 1L << 61, 28);
  }

  @Test
  void whatDoesNotFitInLongsIsNotGiven() {
    Ratio wide = Ratio.parse("1e20");
    assertThat(Proportions.whole(List.of(Ratio.ONE, wide))).isEmpty();
    Ratio fine = Ratio.of(1, 1_000_000_007L);
    assertThat(Proportions.whole(List.of(fine, Ratio.of(1, 1_000_000_009L), Ratio.of(1, 1000))))
        .isEmpty();
    assertThat(Proportions.whole(List.of(fine, Ratio.of(1L << 40)))).isEmpty();
  }
}
