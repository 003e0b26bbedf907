package org.creativehubs.core.quantity;

import com.google.common.math.LongMath;
import java.util.List;
import java.util.Optional;

/** Numbers brought to whole numbers in the same proportions, where longs can hold them. */
public final class Proportions {

  private static final int SAFE_BITS = 63; // of a product, by the bits of its factors

  private Proportions() {}

  /**
   * Whole numbers in the proportions of some numbers: each times the least common denominator.
   *
   * @param numbers the numbers, of either sign
   * @return as many whole numbers in the same order; empty where one of them, or the denominator,
   *     might not fit in a long
   */
  public static Optional<long[]> whole(List<Ratio> numbers) {
    long scale = 1;
    for (Ratio number : numbers) {
      long denominator = number.longDenominator();
      if (denominator != 1 && denominator != scale) {
        if (denominator == 0) {
          return Optional.empty();
        }
        long factor = denominator / LongMath.gcd(scale, denominator);
        if (overflows(scale, factor)) {
          return Optional.empty();
        }
        scale *= factor;
      }
    }
    return scaled(numbers, scale);
  }

  private static Optional<long[]> scaled(List<Ratio> numbers, long scale) {
    long[] whole = new long[numbers.size()];
    int index = 0;
    for (Ratio number : numbers) {
      long factor = scale == 1 ? 1 : scale / number.longDenominator();
      if (overflows(number.longNumerator(), factor)) {
        return Optional.empty();
      }
      whole[index++] = number.longNumerator() * factor;
    }
    return Optional.of(whole);
  }

  private static boolean overflows(long one, long other) {
    return bits(one) + bits(other) > SAFE_BITS;
  }

  private static int bits(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(number));
  }
}
