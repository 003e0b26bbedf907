package org.creativehubs.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creativehubs.testing.Anything;
import org.creativehubs.testing.JacksonLines;

class RatioProperties {

  /** On both sides of every limit between the narrow and the wide way of calculating. */
  @Provide
  Arbitrary<Ratio> edges() {
    Arbitrary<Long> near =
        Combinators.combine(
                Arbitraries.of(
                    0L, 1L << 31, -(1L << 31), 1L << 53, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE),
                Arbitraries.longs().between(-3, 3))
            .as(Long::sum)
            .withoutEdgeCases();
    return Combinators.combine(near, near.filter(n -> n != 0)).as(Ratio::of);
  }

  @Provide
  Arbitrary<Ratio> all() {
    return Arbitraries.oneOf(edges(), Anything.ratios());
  }

  @Property(tries = 500)
  void arithmeticAgreesWithFractionsOfBigIntegers(@ForAll("all") Ratio a, @ForAll("all") Ratio b) {
    BigInteger n = a.numerator();
    BigInteger d = a.denominator();
    BigInteger m = b.numerator();
    BigInteger e = b.denominator();
    assertIs(a.plus(b), n.multiply(e).add(m.multiply(d)), d.multiply(e));
    assertIs(a.minus(b), n.multiply(e).subtract(m.multiply(d)), d.multiply(e));
    assertIs(a.times(b), n.multiply(m), d.multiply(e));
    if (!b.isZero()) {
      assertIs(a.dividedBy(b), n.multiply(e), d.multiply(m));
    }
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(n.multiply(e).compareTo(m.multiply(d)));
  }

  private static void assertIs(Ratio ratio, BigInteger above, BigInteger below) {
    assertThat(ratio.numerator().multiply(below)).isEqualTo(above.multiply(ratio.denominator()));
    assertThat(ratio.denominator()).isPositive();
    assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
  }

  @Property(tries = 300)
  void whatIsEqualIsEqualHoweverItWasReached(@ForAll("all") Ratio a, @ForAll("all") Ratio b) {
    Ratio back = a.plus(b).minus(b);
    assertThat(back).isEqualTo(a).hasSameHashCodeAs(a);
    assertThat(back.compareTo(a)).isZero();
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
  }

  @Property(tries = 300)
  void dividingUndoesMultiplying(@ForAll("all") Ratio a, @ForAll("all") Ratio b) {
    Assume.that(!b.isZero());
    assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
  }

  @Property(tries = 300)
  void textAndJsonComeBackTheSame(@ForAll("all") Ratio ratio) {
    assertThat(Ratio.parse(ratio.text())).isEqualTo(ratio);
    assertThat(JacksonLines.roundTrip(ratio)).isEqualTo(ratio);
  }

  @Property(tries = 300)
  void noOtherDoubleIsNearer(@ForAll("all") Ratio ratio) {
    double nearest = ratio.toDouble();
    Ratio error = distance(nearest, ratio);
    assertThat(error).isLessThanOrEqualTo(distance(Math.nextUp(nearest), ratio));
    assertThat(error).isLessThanOrEqualTo(distance(Math.nextDown(nearest), ratio));
  }

  private static Ratio distance(double number, Ratio ratio) {
    return Ratio.of(new BigDecimal(number)).minus(ratio).abs();
  }

  @Property(tries = 300)
  void everyDoubleComesBack(@ForAll double number) {
    assertThat(Ratio.of(new BigDecimal(number)).toDouble()).isEqualTo(number + 0.0);
  }

  @Property(tries = 200)
  void floorAndCeilingEncloseAndAreLessThanOneApart(@ForAll("all") Ratio ratio) {
    Ratio floor = Ratio.of(ratio.floor(), BigInteger.ONE);
    Ratio ceiling = Ratio.of(ratio.ceiling(), BigInteger.ONE);
    assertThat(floor).isLessThanOrEqualTo(ratio);
    assertThat(ceiling).isGreaterThanOrEqualTo(ratio);
    assertThat(ceiling.minus(floor)).isEqualTo(ratio.isWhole() ? Ratio.ZERO : Ratio.ONE);
  }

  @Property(tries = 200)
  void aDecimalIsWithinHalfAUnitOfItsLastPlace(@ForAll Ratio ratio) {
    BigDecimal rounded = ratio.toBigDecimal(6, RoundingMode.HALF_UP);
    Ratio error = Ratio.of(rounded).minus(ratio).abs();
    assertThat(error).isLessThanOrEqualTo(Ratio.parse("0.0000005"));
    BigDecimal quotient =
        new BigDecimal(ratio.numerator())
            .divide(new BigDecimal(ratio.denominator()), MathContext.DECIMAL128);
    assertThat(ratio.signum()).isEqualTo(quotient.signum());
  }
}
