package org.creativehubs.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.testing.Anything;

class AllocationProperties {

  @Provide
  Arbitrary<List<Ratio>> weights() {
    Arbitrary<Ratio> whole = Arbitraries.integers().between(0, 50).map(Ratio::of);
    return Arbitraries.oneOf(
            whole.list().ofMinSize(1).ofMaxSize(12),
            Anything.nonNegativeRatios().list().ofMinSize(1).ofMaxSize(6))
        .filter(list -> list.stream().anyMatch(weight -> !weight.isZero()))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Money> totals() {
    return Arbitraries.oneOf(
        Anything.money(),
        Arbitraries.integers()
            .between(-500, 500)
            .map(minor -> Money.ofMinor(minor, Currencies.of("GBP"))));
  }

  /** The exact share of each weight in minor units. */
  private static List<Ratio> exact(Money total, List<Ratio> weights) {
    Ratio minor = Ratio.of(total.minorUnits(), BigInteger.ONE);
    return weights.stream().map(w -> minor.times(w).dividedBy(Ratio.sum(weights))).toList();
  }

  private static Ratio fraction(Ratio number) {
    return number.minus(Ratio.of(number.floor(), BigInteger.ONE));
  }

  @Property(tries = 300)
  void thePartsAddUpToTheTotal(
      @ForAll("totals") Money total, @ForAll("weights") List<Ratio> weights) {
    List<Money> parts = total.allocate(weights);
    assertThat(parts).hasSameSizeAs(weights);
    assertThat(Money.sum(total.currency(), parts)).isEqualTo(total);
  }

  @Property(tries = 300)
  void theMinorUnitsLeftOverGoOneEachToTheLargestFractionsTheEarlierFirst(
      @ForAll("totals") Money total, @ForAll("weights") List<Ratio> weights) {
    List<Ratio> exact = exact(total.abs(), weights);
    List<Money> parts = total.abs().allocate(weights);
    List<Boolean> raised = new ArrayList<>();
    for (int i = 0; i < exact.size(); i++) {
      BigInteger more = parts.get(i).minorUnits().subtract(exact.get(i).floor());
      assertThat(more).isBetween(BigInteger.ZERO, BigInteger.ONE);
      raised.add(more.signum() > 0);
    }
    for (int i = 0; i < exact.size(); i++) {
      for (int j = 0; j < exact.size(); j++) {
        if (raised.get(j) && !raised.get(i)) {
          int order = fraction(exact.get(j)).compareTo(fraction(exact.get(i)));
          assertThat(order > 0 || (order == 0 && j < i)).isTrue();
        }
      }
    }
  }

  @Property(tries = 200)
  void aNegativeTotalIsTheMirrorImage(
      @ForAll("totals") Money total, @ForAll("weights") List<Ratio> weights) {
    assertThat(total.negated().allocate(weights))
        .isEqualTo(total.allocate(weights).stream().map(Money::negated).toList());
  }

  @Property(tries = 200)
  void onlyTheProportionsOfTheWeightsMatter(
      @ForAll("totals") Money total, @ForAll("weights") List<Ratio> weights, @ForAll Ratio scale) {
    Assume.that(!scale.isZero());
    List<Ratio> scaled = weights.stream().map(scale.abs()::times).toList();
    assertThat(total.allocate(scaled)).isEqualTo(total.allocate(weights));
  }

  @Property(tries = 200)
  void withoutTiesTheOrderOfTheWeightsDoesNotMatter(
      @ForAll("totals") Money total, @ForAll("weights") List<Ratio> weights) {
    Set<Ratio> fractions = new HashSet<>();
    exact(total.abs(), weights).forEach(share -> fractions.add(fraction(share)));
    Assume.that(fractions.size() == weights.size());
    List<Ratio> backwards = new ArrayList<>(weights);
    Collections.reverse(backwards);
    List<Money> parts = new ArrayList<>(total.allocate(backwards));
    Collections.reverse(parts);
    assertThat(parts).isEqualTo(total.allocate(weights));
  }

  @Property(tries = 200)
  void theWayOverLongsAgreesWithTheWayOverBigIntegers(
      @ForAll("totals") Money total, @ForAll("weights") List<Ratio> weights) {
    List<Ratio> huge =
        weights.stream().map(Ratio.of(BigInteger.TEN.pow(80), BigInteger.ONE)::times).toList();
    assertThat(total.allocate(huge)).isEqualTo(total.allocate(weights));
  }

  @Property(tries = 200)
  void evenPartsAreThoseOfEqualWeights(
      @ForAll("totals") Money total,
      @ForAll @IntRange(min = 1, max = 40) int parts,
      @ForAll @LongRange(min = 1) long times) {
    Money huge = total.times(times); // beyond a long where the total is long
    assertThat(huge.allocate(parts))
        .isEqualTo(huge.allocate(Collections.nCopies(parts, Ratio.ONE)));
  }
}
