package org.creativehubs.core.money;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.Proportions;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;

/** Splits an amount by largest remainder: over longs where they suffice, else over big integers. */
final class Allocation {

  private Allocation() {}

  static List<Money> of(Money total, int parts) {
    Check.atLeast(parts, 1, "parts");
    BigInteger units = total.minorUnits();
    return units.bitLength() < Long.SIZE
        ? even(total, units.longValue(), parts)
        : even(total, units, BigInteger.valueOf(parts));
  }

  private static List<Money> even(Money total, long units, int parts) {
    long smaller = units / parts;
    long left = units - smaller * parts;
    Money larger = total.withMinor(smaller + Long.signum(left));
    return even(larger, (int) Math.abs(left), total.withMinor(smaller), parts);
  }

  private static List<Money> even(Money total, BigInteger units, BigInteger parts) {
    BigInteger[] smaller = units.divideAndRemainder(parts);
    BigInteger larger = smaller[0].add(BigInteger.valueOf(units.signum()));
    return even(
        total.withMinor(larger),
        smaller[1].abs().intValueExact(),
        total.withMinor(smaller[0]),
        parts.intValueExact());
  }

  private static List<Money> even(Money larger, int many, Money smaller, int parts) {
    Money[] shares = new Money[parts];
    Arrays.fill(shares, 0, many, larger);
    Arrays.fill(shares, many, parts, smaller);
    return ImmutableList.copyOf(shares);
  }

  static List<Money> of(Money total, List<Ratio> weights) {
    Check.notEmpty(weights, "weights");
    checkSigns(weights);
    BigInteger size = total.minorUnits().abs();
    Optional<long[]> whole = Proportions.whole(weights);
    return whole.isPresent() && LongShares.suffice(size, whole.get())
        ? narrow(total, size.longValue(), whole.get())
        : wide(total, size, whole(weights));
  }

  private static void checkSigns(List<Ratio> weights) {
    int index = 0;
    for (Ratio weight : weights) {
      if (weight.signum() < 0) {
        Check.that(false, "weights[" + index + "]", "be >= 0", weight);
      }
      index++;
    }
  }

  private static List<Money> narrow(Money total, long size, long[] weights) {
    long sum = 0;
    for (long weight : weights) {
      sum += weight;
    }
    requireAboveZero(sum > 0);
    boolean isNegative = total.isNegative();
    ImmutableList.Builder<Money> parts = ImmutableList.builderWithExpectedSize(weights.length);
    for (long share : LongShares.of(size, weights, sum)) {
      parts.add(total.withMinor(isNegative ? -share : share));
    }
    return parts.build();
  }

  private static List<Money> wide(Money total, BigInteger size, BigInteger[] weights) {
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger weight : weights) {
      sum = sum.add(weight);
    }
    requireAboveZero(sum.signum() > 0);
    ImmutableList.Builder<Money> parts = ImmutableList.builderWithExpectedSize(weights.length);
    for (BigInteger share : BigShares.of(size, weights, sum)) {
      parts.add(signed(total, share));
    }
    return parts.build();
  }

  private static void requireAboveZero(boolean holds) {
    Check.that(holds, "weights", "hold one above zero", "all zero");
  }

  /** A share of the size of {@code total} with its sign. */
  private static Money signed(Money total, BigInteger share) {
    return total.withMinor(total.isNegative() ? share.negate() : share);
  }

  /** Whole numbers in the proportions of the weights. */
  private static BigInteger[] whole(List<Ratio> weights) {
    BigInteger scale = BigInteger.ONE;
    for (Ratio weight : weights) {
      if (!weight.isWhole()) {
        BigInteger denominator = weight.denominator();
        scale = scale.divide(scale.gcd(denominator)).multiply(denominator);
      }
    }
    BigInteger[] whole = new BigInteger[weights.size()];
    int index = 0;
    for (Ratio weight : weights) {
      whole[index++] =
          scale.equals(BigInteger.ONE)
              ? weight.numerator()
              : weight.numerator().multiply(scale.divide(weight.denominator()));
    }
    return whole;
  }
}
