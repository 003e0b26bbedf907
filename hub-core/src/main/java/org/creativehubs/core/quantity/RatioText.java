package org.creativehubs.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Numeral;

/** Ratios to and from text. */
final class RatioText {

  private static final int MOST_DIGITS = 30;

  /** As many digits as every double keeps. */
  private static final MathContext DECIMAL = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final Ratio HUNDRED = Ratio.of(100);
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private RatioText() {}

  static Ratio parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      Ratio denominator = number(text.substring(slash + 1), text);
      Check.that(!denominator.isZero(), "denominator", "not be zero", text);
      return number(text.substring(0, slash), text).dividedBy(denominator);
    }
    return text.endsWith("%")
        ? number(text.substring(0, text.length() - 1), text).dividedBy(HUNDRED)
        : number(text, text);
  }

  private static Ratio number(String part, String text) {
    try {
      return Ratio.of(Numeral.parse(part).toBigDecimal());
    } catch (InvalidValueException e) {
      if (e.code() != Fault.MALFORMED) {
        throw e;
      }
      throw new InvalidValueException(
          Fault.MALFORMED, "number", "be a decimal number, a percentage or a fraction", text);
    }
  }

  static String of(Ratio ratio) {
    if (ratio.isWhole()) {
      return ratio.numerator().toString();
    }
    int decimals = decimals(ratio.denominator());
    if (decimals <= MOST_DIGITS) {
      BigDecimal exact =
          new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()));
      if (exact.precision() <= MOST_DIGITS) {
        return exact.toPlainString();
      }
    }
    return ratio.numerator() + "/" + ratio.denominator();
  }

  static String decimal(Ratio ratio) {
    return new BigDecimal(ratio.numerator())
        .divide(new BigDecimal(ratio.denominator()), DECIMAL)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** How many decimals a fraction in lowest terms needs; more than can be if it needs endless. */
  private static int decimals(BigInteger denominator) {
    int twos = denominator.getLowestSetBit();
    BigInteger rest = denominator.shiftRight(twos);
    int fives = 0;
    while (fives <= MOST_DIGITS && rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
      fives++;
    }
    return rest.equals(BigInteger.ONE) ? Math.max(twos, fives) : Integer.MAX_VALUE;
  }
}
