package org.creativehubs.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatioSumProperties {

  @Property
  void isWhatBigNumbersGive(@ForAll("numbers") List<Ratio> numbers) {
    assertThat(Ratio.sum(numbers)).isEqualTo(byBigNumbers(numbers));
  }

  @Property
  void orderDoesNotMatter(@ForAll("numbers") List<Ratio> numbers, @ForAll long seed) {
    List<Ratio> shuffled = new ArrayList<>(numbers);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Ratio.sum(shuffled)).isEqualTo(Ratio.sum(numbers));
  }

  @Property
  void theSumSoFarMayBeAskedForBetween(@ForAll("numbers") List<Ratio> numbers) {
    RatioSum sum = new RatioSum();
    for (int i = 0; i < numbers.size(); i++) {
      sum.add(numbers.get(i));
      assertThat(sum.total()).isEqualTo(byBigNumbers(numbers.subList(0, i + 1)));
    }
  }

  @Property
  void twoNumbersAddAndMultiplyAsBigNumbersDo(
      @ForAll("number") Ratio one, @ForAll("number") Ratio two) {
    assertThat(one.plus(two)).isEqualTo(byBigNumbers(List.of(one, two)));
    assertThat(one.times(two))
        .isEqualTo(
            Ratio.of(
                one.numerator().multiply(two.numerator()),
                one.denominator().multiply(two.denominator())));
  }

  @Example
  void longsThatJustOverflowAreHeld() {
    Ratio most = Ratio.of(Long.MAX_VALUE);
    assertThat(Ratio.sum(List.of(most, Ratio.ONE))).hasToString("9223372036854775808");
    assertThat(Ratio.sum(List.of(most.negated(), Ratio.of(-1), Ratio.of(-1))))
        .hasToString("-9223372036854775809");
    assertThat(most.plus(Ratio.of(1, Long.MAX_VALUE)).minus(most))
        .isEqualTo(Ratio.of(1, Long.MAX_VALUE));
  }

  private static Ratio byBigNumbers(List<Ratio> numbers) {
    BigInteger above = BigInteger.ZERO;
    BigInteger below = BigInteger.ONE;
    for (Ratio number : numbers) {
      above = above.multiply(number.denominator()).add(number.numerator().multiply(below));
      below = below.multiply(number.denominator());
    }
    return Ratio.of(above, below);
  }

  @Provide
  Arbitrary<Ratio> number() {
    Arbitrary<Long> above =
        Arbitraries.oneOf(
            Arbitraries.longs(),
            Arbitraries.longs().between(-1000, 1000),
            Arbitraries.of(Long.MAX_VALUE, -Long.MAX_VALUE, 1L << 62, 1L << 32));
    Arbitrary<Long> below =
        Arbitraries.oneOf(
            Arbitraries.longs().between(1, Long.MAX_VALUE),
            Arbitraries.of(1L, 2L, 100L, 36_525L, 3_652_500L));
    return Combinators.combine(above, below).as(Ratio::of);
  }

  @Provide
  Arbitrary<List<Ratio>> numbers() {
    return number().list().ofMaxSize(12);
  }
}
