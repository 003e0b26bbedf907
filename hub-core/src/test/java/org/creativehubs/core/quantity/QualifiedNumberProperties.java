package org.creativehubs.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.testing.Anything;
import org.creativehubs.testing.JacksonLines;

class QualifiedNumberProperties {

  @Provide
  Arbitrary<Ratio> ratios() {
    return Anything.smallRatios();
  }

  /** Numbers that may be meant: on, beside and far from the bounds. */
  private static List<Ratio> possible(QualifiedNumber number) {
    Ratio low = number.value();
    Ratio high = number.to().orElse(low);
    return Stream.of("-1e9", "-1", "-0.001", "0", "0.001", "1", "1e9")
        .map(Ratio::parse)
        .flatMap(step -> Stream.of(low.plus(step), high.plus(step)))
        .filter(meant -> number.range().contains(meant))
        .toList();
  }

  @Property(tries = 300)
  void whatIsProvenHoldsForEveryNumberMeantAndWhatIsRefutedForNone(
      @ForAll QualifiedNumber number,
      @ForAll Comparison comparison,
      @ForAll("ratios") Ratio target) {
    Proof proof = number.compare(comparison, target);
    for (Ratio meant : possible(number)) {
      boolean holds = comparison.holds(meant, target);
      assertThat(proof).isNotEqualTo(holds ? Proof.REFUTED : Proof.PROVEN);
    }
  }

  @Property(tries = 300)
  void whatIsNotKnownHoldsForSomeNumbersMeantAndNotForOthers(
      @ForAll QualifiedNumber number, @ForAll Comparison comparison) {
    Ratio target = number.value();
    Assume.that(number.compare(comparison, target) == Proof.NOT_KNOWN);
    assertThat(possible(number))
        .anyMatch(meant -> comparison.holds(meant, target))
        .anyMatch(meant -> !comparison.holds(meant, target));
  }

  @Property(tries = 300)
  void aHarderTargetIsNeverEasierToProve(
      @ForAll QualifiedNumber number, @ForAll("ratios") Ratio one, @ForAll("ratios") Ratio other) {
    Ratio low = one.compareTo(other) <= 0 ? one : other;
    Ratio high = one.compareTo(other) <= 0 ? other : one;
    if (number.compare(Comparison.AT_LEAST, high) == Proof.PROVEN) {
      assertThat(number.compare(Comparison.AT_LEAST, low)).isEqualTo(Proof.PROVEN);
    }
    if (number.compare(Comparison.AT_MOST, low) == Proof.PROVEN) {
      assertThat(number.compare(Comparison.AT_MOST, high)).isEqualTo(Proof.PROVEN);
    }
  }

  @Property(tries = 300)
  void changingEverySignMirrorsTheProof(
      @ForAll QualifiedNumber number, @ForAll("ratios") Ratio target) {
    QualifiedNumber mirrored = number.times(Ratio.of(-1));
    assertThat(mirrored.compare(Comparison.AT_MOST, target.negated()))
        .isEqualTo(number.compare(Comparison.AT_LEAST, target));
    assertThat(mirrored.compare(Comparison.LESS_THAN, target.negated()))
        .isEqualTo(number.compare(Comparison.MORE_THAN, target));
  }

  @Property(tries = 300)
  void noPossibleSumOrDifferenceOrProductIsLost(
      @ForAll QualifiedNumber one, @ForAll QualifiedNumber other, @ForAll("ratios") Ratio factor) {
    Range<Ratio> sum = one.plus(other).range();
    Range<Ratio> difference = one.minus(other).range();
    Range<Ratio> product = one.times(factor).range();
    for (Ratio a : possible(one)) {
      assertThat(product.contains(a.times(factor))).isTrue();
      for (Ratio b : possible(other)) {
        assertThat(sum.contains(a.plus(b))).isTrue();
        assertThat(difference.contains(a.minus(b))).isTrue();
      }
    }
  }

  @Property(tries = 300)
  void aSumIsNotWiderThanItsParts(@ForAll QualifiedNumber one, @ForAll QualifiedNumber other) {
    Range<Ratio> sum = one.plus(other).range();
    assertThat(sum.hasLowerBound())
        .isEqualTo(one.range().hasLowerBound() && other.range().hasLowerBound());
    assertThat(sum.hasUpperBound())
        .isEqualTo(one.range().hasUpperBound() && other.range().hasUpperBound());
  }

  @Property(tries = 300)
  void textAndJsonComeBackTheSame(@ForAll QualifiedNumber number) {
    assertThat(QualifiedNumber.parse(number.toString())).isEqualTo(number);
    assertThat(JacksonLines.roundTrip(number)).isEqualTo(number);
  }
}
