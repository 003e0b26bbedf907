package org.creativehubs.core.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.creativehubs.core.quantity.Ratio;

/**
 * The number of a {@link Term}: exact as long as possible, the nearest double after a function that
 * is not exact, or undefined, which it stays.
 *
 * @param exact the exact number, if there is one
 * @param approximate the double, if there is no exact number
 * @param undefined why there is none
 */
record TermNumber(Optional<Ratio> exact, double approximate, Optional<Undefined> undefined) {

  /** An exact power of more bits than this becomes a double. */
  private static final int MOST_BITS = 4096;

  private static final int DIGITS = 5;
  private static final Undefined NO_NUMBER =
      Reason.OUT_OF_RANGE.because("the function has no finite value there");

  static TermNumber of(Ratio exact) {
    return new TermNumber(Optional.of(exact), 0, Optional.empty());
  }

  static TermNumber of(double approximate) {
    return Double.isFinite(approximate)
        ? new TermNumber(Optional.empty(), approximate, Optional.empty())
        : of(NO_NUMBER);
  }

  static TermNumber of(Undefined undefined) {
    return new TermNumber(Optional.empty(), 0, Optional.of(undefined));
  }

  boolean isDefined() {
    return undefined.isEmpty();
  }

  boolean isZero() {
    return isDefined() && (exact.isPresent() ? exact.get().isZero() : approximate == 0);
  }

  boolean isNegative() {
    return isDefined() && (exact.isPresent() ? exact.get().signum() < 0 : approximate < 0);
  }

  double toDouble() {
    return exact.isPresent() ? exact.get().toDouble() : approximate;
  }

  TermNumber with(TermNumber other, BinaryOperator<Ratio> exactly, DoubleBinaryOperator nearly) {
    if (!isDefined() || !other.isDefined()) {
      return isDefined() ? other : this;
    }
    return exact.isPresent() && other.exact.isPresent()
        ? of(exactly.apply(exact.get(), other.exact.get()))
        : of(nearly.applyAsDouble(toDouble(), other.toDouble()));
  }

  TermNumber mapped(UnaryOperator<Ratio> exactly, DoubleUnaryOperator nearly) {
    if (!isDefined()) {
      return this;
    }
    return exact.isPresent() ? of(exactly.apply(exact.get())) : function(nearly);
  }

  TermNumber function(DoubleUnaryOperator function) {
    return isDefined() ? of(function.applyAsDouble(toDouble())) : this;
  }

  TermNumber dividedBy(TermNumber divisor, Supplier<Undefined> ifZero) {
    return isDefined() && divisor.isZero()
        ? of(ifZero.get())
        : with(divisor, Ratio::dividedBy, (one, other) -> one / other);
  }

  TermNumber power(TermNumber exponent) {
    if (!isDefined() || !exponent.isDefined()) {
      return isDefined() ? exponent : this;
    }
    return exact
        .flatMap(base -> exponent.exact.flatMap(times -> exactPower(base, times)))
        .map(TermNumber::of)
        .orElseGet(() -> of(StrictMath.pow(toDouble(), exponent.toDouble())));
  }

  private static Optional<Ratio> exactPower(Ratio base, Ratio exponent) {
    if (!exponent.isWhole() || exponent.numerator().bitLength() > 16) {
      return Optional.empty();
    }
    int times = exponent.numerator().intValueExact();
    int bits = base.numerator().bitLength() + base.denominator().bitLength();
    if ((times < 0 && base.isZero()) || (long) bits * Math.abs(times) > MOST_BITS) {
      return Optional.empty();
    }
    BigInteger above = base.numerator().pow(Math.abs(times));
    BigInteger below = base.denominator().pow(Math.abs(times));
    return Optional.of(times < 0 ? Ratio.of(below, above) : Ratio.of(above, below));
  }

  TermNumber rounded(int decimals, RoundingMode mode) {
    if (!isDefined()) {
      return this;
    }
    BigDecimal rounded =
        exact.isPresent()
            ? exact.get().toBigDecimal(decimals, mode)
            : decimal().setScale(decimals, mode);
    return of(Ratio.of(rounded));
  }

  private BigDecimal decimal() {
    return new BigDecimal(toDouble());
  }

  /**
   * The digits: all of them if these are few, else so many that five tell, the last of them
   * rounded. Zeros at the end stay where more digits are cut off, so that a reader sees that.
   *
   * @param shift how many places the point goes to the right
   * @param least the least number of decimals where digits are cut off
   */
  String text(int shift, int least) {
    BigDecimal number = decimalOf().movePointRight(shift);
    int before = number.precision() - number.scale();
    int decimals = Math.max(least, DIGITS - before);
    BigDecimal cut = number.setScale(decimals, RoundingMode.HALF_EVEN);
    boolean isAll = isDecimal() && cut.compareTo(number) == 0;
    return grouped(isAll ? plain(cut.stripTrailingZeros()) : cut);
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
  }

  private BigDecimal decimalOf() {
    return exact.isPresent()
        ? new BigDecimal(exact.get().numerator())
            .divide(new BigDecimal(exact.get().denominator()), new MathContext(60))
        : decimal();
  }

  /** Whether the decimals end. */
  private boolean isDecimal() {
    return exact.isEmpty() || exact.get().equals(Ratio.of(decimalOf()));
  }

  private static String grouped(BigDecimal number) {
    String text = number.toPlainString();
    int point = text.indexOf('.');
    StringBuilder grouped = new StringBuilder(text);
    int first = text.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? text.length() : point) - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
