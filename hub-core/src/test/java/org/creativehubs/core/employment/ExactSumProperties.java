package org.creativehubs.core.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExactSumProperties {

  @Provide
  Arbitrary<List<Double>> numbers() {
    Arbitrary<Double> awkward =
        Arbitraries.of(0.1, 1.0, 0x1p53, 0x1p-53, 0x1p-54, 1e16, 1e100, 1e-100, 3.0, -0.1, -1e16);
    return Arbitraries.oneOf(awkward, Arbitraries.doubles().between(0, 1e6)).list().ofMaxSize(12);
  }

  private static ExactSum sumOf(List<Double> numbers) {
    ExactSum sum = new ExactSum();
    numbers.forEach(sum::add);
    return sum;
  }

  @Property(tries = 1000)
  void theSumIsTheDoubleNearestToTheExactOne(@ForAll("numbers") List<Double> numbers) {
    BigDecimal exact =
        numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sumOf(numbers).toDouble()).isEqualTo(exact.doubleValue());
    assertThat(sumOf(numbers).toRatio().toDouble()).isEqualTo(exact.doubleValue());
  }

  @Property(tries = 200)
  void theOrderOfAddingDoesNotMatter(@ForAll("numbers") List<Double> numbers, @ForAll long seed) {
    List<Double> shuffled = new ArrayList<>(numbers);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(sumOf(shuffled).toDouble()).isEqualTo(sumOf(numbers).toDouble());
  }

  @Example
  void whatLiesBehindHalfAUnitBreaksTheTie() {
    assertThat(sumOf(List.of(1.0, 0x1p-53)).toDouble()).isEqualTo(1.0);
    assertThat(sumOf(List.of(1.0, 0x1p-53, 0x1p-106)).toDouble()).isEqualTo(Math.nextUp(1.0));
    assertThat(sumOf(List.of(1.0, 0x1p-53, -0x1p-106)).toDouble()).isEqualTo(1.0);
    assertThat(sumOf(List.of()).toDouble()).isZero();
  }
}
