package org.creativehubs.testing;

import java.math.BigInteger;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.creativehubs.core.lease.RentPeriod;
import org.creativehubs.core.lease.RentRate;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.QualifiedNumber;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;

/**
 * Values for properties, awkward ones among them. A parameter {@code @ForAll} of one of these types
 * takes its values from here; the methods are for narrower ones.
 */
public final class Anything {

  private Anything() {}

  /** Ratios of either sign: small and large, whole, decimal and endless. */
  public static Arbitrary<Ratio> ratios() {
    return Arbitraries.oneOf(smallRatios(), awkwardRatios());
  }

  /** Ratios above zero. */
  public static Arbitrary<Ratio> positiveRatios() {
    return ratios().map(Ratio::abs).filter(ratio -> !ratio.isZero());
  }

  /** Ratios of zero or more. */
  public static Arbitrary<Ratio> nonNegativeRatios() {
    return ratios().map(Ratio::abs);
  }

  /** Ratios from -1000 to 1000 whose denominator is at most 1000: those that people meet. */
  public static Arbitrary<Ratio> smallRatios() {
    Arbitrary<Ratio> usual =
        Combinators.combine(
                Arbitraries.integers().between(-1000, 1000),
                Arbitraries.integers().between(1, 1000))
            .as(Ratio::of)
            .withoutEdgeCases();
    return Arbitraries.oneOf(
        Arbitraries.of(Ratio.ZERO, Ratio.ONE, Ratio.of(1, 3), Ratio.of(-1)), usual);
  }

  private static Arbitrary<Ratio> awkwardRatios() {
    BigInteger edge = BigInteger.TWO.pow(100);
    return Combinators.combine(
            Arbitraries.bigIntegers().between(edge.negate(), edge),
            Arbitraries.bigIntegers().between(BigInteger.ONE, edge))
        .as(Ratio::of)
        .withoutEdgeCases();
  }

  /** Currencies of two, no and three decimals. */
  public static Arbitrary<Currency> currencies() {
    return Arbitraries.of("GBP", "EUR", "KZT", "JPY", "KWD").map(Currency::getInstance);
  }

  /** Money of either sign in any of {@link #currencies()}. */
  public static Arbitrary<Money> money() {
    return currencies().flatMap(Anything::money);
  }

  /**
   * Money of either sign.
   *
   * @param currency its currency
   * @return the arbitrary
   */
  public static Arbitrary<Money> money(Currency currency) {
    return Arbitraries.oneOf(
            Arbitraries.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE),
            Arbitraries.longs().withoutEdgeCases())
        .map(minor -> Money.ofMinor(minor, currency));
  }

  /** Areas of zero or more in either unit. */
  public static Arbitrary<Area> areas() {
    return Combinators.combine(nonNegativeRatios(), Arbitraries.of(AreaUnit.class)).as(Area::of);
  }

  /** Numbers with every qualifier. */
  public static Arbitrary<QualifiedNumber> qualifiedNumbers() {
    return Combinators.combine(
            Arbitraries.of(Qualifier.class), smallRatios(), smallRatios().filter(r -> !r.isZero()))
        .as(
            (qualifier, value, width) ->
                qualifier == Qualifier.BETWEEN
                    ? QualifiedNumber.between(value, value.plus(width.abs()))
                    : QualifiedNumber.of(qualifier, value));
  }

  /** Rents of zero or more for every unit and period, in any of {@link #currencies()}. */
  public static Arbitrary<RentRate> rentRates() {
    return currencies().flatMap(Anything::rentRates);
  }

  /**
   * Rents of zero or more for every unit and period.
   *
   * @param currency their currency
   * @return the arbitrary
   */
  public static Arbitrary<RentRate> rentRates(Currency currency) {
    return Combinators.combine(
            smallRatios().map(Ratio::abs),
            Arbitraries.of(AreaUnit.class),
            Arbitraries.of(RentPeriod.class))
        .as((amount, per, every) -> RentRate.of(amount, currency, per, every));
  }
}
