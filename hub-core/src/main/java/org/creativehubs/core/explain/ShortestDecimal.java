package org.creativehubs.core.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The decimal with the fewest digits that reads back as a given double.
 *
 * <p>{@link Double#toString(double)} reads back too, but has a digit too many for some numbers
 * before Java 19. So its digits are taken away as long as one of the two decimals around the number
 * still reads back. Where both do, the nearer is taken.
 */
final class ShortestDecimal {

  private static final double EXACT_AS_LONG = 1e15;

  /**
   * Decimals of so many digits are all different doubles, so there is exactly one that reads back.
   */
  private static final int UNMISTAKABLE_DIGITS = 15;

  private static final int MOST_PLAIN_PLACES = 20;

  private ShortestDecimal() {}

  static String of(double number) {
    if (Math.abs(number) < EXACT_AS_LONG && number == Math.rint(number)) {
      return Long.toString((long) number);
    }
    BigDecimal found = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    boolean unmistakable =
        found.precision() <= UNMISTAKABLE_DIGITS && Math.abs(number) >= Double.MIN_NORMAL;
    return plain(unmistakable ? found : shortened(found, number));
  }

  private static BigDecimal shortened(BigDecimal written, double number) {
    BigDecimal exact = new BigDecimal(number);
    BigDecimal found = written;
    Optional<BigDecimal> shorter = withDigits(exact, number, found.precision());
    while (shorter.isPresent()) {
      found = shorter.get().stripTrailingZeros();
      shorter = withDigits(exact, number, found.precision() - 1);
    }
    return found;
  }

  /** A decimal of at most so many digits that reads back, the nearest one where it does. */
  private static Optional<BigDecimal> withDigits(BigDecimal exact, double number, int digits) {
    if (digits == 0) {
      return Optional.empty();
    }
    BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    if (nearest.doubleValue() == number) {
      return Optional.of(nearest);
    }
    // Below a power of two doubles lie closer together: the farther decimal above may still do.
    BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
    return Optional.of(above).filter(decimal -> decimal.doubleValue() == number);
  }

  private static String plain(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale()) > MOST_PLAIN_PLACES
        ? number.toString()
        : number.toPlainString();
  }
}
