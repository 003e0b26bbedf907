package org.creativehubs.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RandomStreamProperties {

  private static final int DRAWS = 6000;

  /** Far from what chance does: seven deviations of a chi-squared of that many freedoms. */
  private static void assertEven(long[] counts) {
    double each = (double) Arrays.stream(counts).sum() / counts.length;
    double freedoms = counts.length - 1.0;
    double squares = Arrays.stream(counts).mapToDouble(n -> (n - each) * (n - each) / each).sum();
    assertThat(squares).isLessThan(freedoms + 7 * Math.sqrt(2 * freedoms) + 14);
  }

  @Property(tries = 100)
  void everyNumberBelowABoundIsAsLikely(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 50) int bound) {
    RandomStream stream = RandomStream.of(seed, 0);
    long[] counts = new long[bound];
    for (int i = 0; i < DRAWS; i++) {
      counts[stream.below(bound)]++;
    }
    assertEven(counts);
  }

  /** 3 x 2^29 does not divide 2^32: without rejection a third of the numbers would be rarer. */
  @Property(tries = 50)
  void aLargeBoundIsNoLessFair(@ForAll long seed) {
    int bound = 3 << 29;
    RandomStream stream = RandomStream.of(seed, 0);
    long[] byRemainder = new long[3];
    for (int i = 0; i < DRAWS; i++) {
      byRemainder[stream.below(bound) % 3]++;
    }
    assertEven(byRemainder);
  }

  @Property(tries = 200)
  void aNumberBelowOneBoundIsInItsRange(
      @ForAll long seed, @ForAll long draw, @ForAll @IntRange(min = 1) int bound) {
    RandomStream stream = RandomStream.of(seed, draw);
    for (int i = 0; i < 50; i++) {
      assertThat(stream.below(bound)).isBetween(0, bound - 1);
      assertThat(stream.uniform()).isGreaterThanOrEqualTo(0).isLessThan(1);
      assertThat(stream.uniformInside()).isGreaterThan(0).isLessThan(1);
    }
  }

  @Property(tries = 50)
  void uniformNumbersSpreadEvenly(@ForAll long seed) {
    RandomStream stream = RandomStream.of(seed, 1);
    long[] tenths = new long[20];
    for (int i = 0; i < DRAWS; i++) {
      tenths[(int) (stream.uniform() * 10)]++;
      tenths[10 + (int) (stream.uniformInside() * 10)]++;
    }
    assertEven(tenths);
  }

  @Property(tries = 200)
  void aShuffleIsAPermutationOfWhatWasThere(
      @ForAll long seed, @ForAll @IntRange(max = 200) int size, @ForAll @IntRange int part) {
    int[] elements = IntStream.range(0, size).toArray();
    RandomStream.of(seed, 0).shuffle(elements, size == 0 ? 0 : part % size);
    assertThat(Arrays.stream(elements).sorted().toArray())
        .containsExactly(IntStream.range(0, size).toArray());
    double[] numbers = IntStream.range(0, size).asDoubleStream().toArray();
    RandomStream.of(seed, 0).shuffle(numbers);
    assertThat(Arrays.stream(numbers).sorted().toArray())
        .containsExactly(IntStream.range(0, size).asDoubleStream().toArray());
  }

  /** 24 orders of four elements, over streams of neighbouring draws. */
  @Property(tries = 50)
  void everyOrderIsAsLikely(@ForAll long seed) {
    Map<String, Integer> orders = new HashMap<>();
    Map<String, Integer> pairs = new HashMap<>();
    for (int draw = 0; draw < DRAWS; draw++) {
      double[] all = {0, 1, 2, 3};
      RandomStream.of(seed, draw).shuffle(all);
      orders.merge(Arrays.toString(all), 1, Integer::sum);
      int[] some = {0, 1, 2, 3};
      RandomStream.of(seed, draw).shuffle(some, 2);
      pairs.merge(some[0] + " " + some[1], 1, Integer::sum);
    }
    assertThat(orders).hasSize(24);
    assertThat(pairs).hasSize(12);
    assertEven(orders.values().stream().mapToLong(n -> n).toArray());
    assertEven(pairs.values().stream().mapToLong(n -> n).toArray());
  }

  @Property(tries = 200)
  void anotherDrawOrSeedIsAnotherStream(
      @ForAll long seed, @ForAll @IntRange(max = 1_000_000) int draw) {
    long first = RandomStream.of(seed, draw).next();
    assertThat(RandomStream.of(seed, draw).next()).isEqualTo(first);
    assertThat(RandomStream.of(seed, draw + 1L).next()).isNotEqualTo(first);
    assertThat(RandomStream.of(seed + 1, draw).next()).isNotEqualTo(first);
  }
}
