package org.creativehubs.testing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All numbers from a lowest to a highest, both included: what a printed number may stand for, and
 * what may come out of an expression of printed numbers. Every operation rounds outwards.
 *
 * @param low the lowest
 * @param high the highest
 */
record Span(BigDecimal low, BigDecimal high) {

  static final Span ZERO = exactly(BigDecimal.ZERO);
  static final Span ONE = exactly(BigDecimal.ONE);

  private static final MathContext DOWN = new MathContext(60, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(60, RoundingMode.CEILING);

  /** Far above the error of one function of a double. */
  private static final BigDecimal SLACK = new BigDecimal("1e-13");

  private static final BigDecimal BEYOND_ALL = new BigDecimal("1e400");
  private static final int MOST_FACTORS = 100_000;

  static Span exactly(BigDecimal number) {
    return new Span(number, number);
  }

  static Span exactly(double number) {
    return exactly(new BigDecimal(number));
  }

  static Span around(BigDecimal number, BigDecimal room) {
    return new Span(number.subtract(room), number.add(room));
  }

  boolean isExact() {
    return low.compareTo(high) == 0;
  }

  /** Whether this is what a division gives by what may be zero. */
  boolean isBeyondAll() {
    return low.abs().compareTo(BEYOND_ALL) >= 0 && high.abs().compareTo(BEYOND_ALL) >= 0;
  }

  boolean contains(BigDecimal number) {
    return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
  }

  boolean meets(Span other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /** This with some room on either side. */
  Span widened(BigDecimal room) {
    return new Span(low.subtract(room), high.add(room));
  }

  Span plus(Span other) {
    return new Span(low.add(other.low, DOWN), high.add(other.high, UP));
  }

  Span minus(Span other) {
    return plus(other.negated());
  }

  Span negated() {
    return new Span(high.negate(), low.negate());
  }

  Span abs() {
    if (low.signum() >= 0) {
      return this;
    }
    return high.signum() <= 0 ? negated() : new Span(BigDecimal.ZERO, high.max(low.negate()));
  }

  Span min(Span other) {
    return new Span(low.min(other.low), high.min(other.high));
  }

  Span max(Span other) {
    return new Span(low.max(other.low), high.max(other.high));
  }

  Span times(Span other) {
    return new Span(
        corners(other, DOWN).reduce(BigDecimal::min).orElseThrow(),
        corners(other, UP).reduce(BigDecimal::max).orElseThrow());
  }

  private Stream<BigDecimal> corners(Span other, MathContext rounding) {
    return Stream.of(low, high)
        .flatMap(one -> Stream.of(other.low, other.high).map(two -> one.multiply(two, rounding)));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException if the divisor is zero
   */
  Span dividedBy(Span divisor) {
    if (divisor.low.signum() == 0 && divisor.high.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    if (divisor.contains(BigDecimal.ZERO)) {
      return new Span(BEYOND_ALL.negate(), BEYOND_ALL);
    }
    return times(
        new Span(
            BigDecimal.ONE.divide(divisor.high, DOWN), BigDecimal.ONE.divide(divisor.low, UP)));
  }

  /**
   * This to a power.
   *
   * @throws ArithmeticException if that is not a number
   */
  Span power(Span exponent) {
    if (exponent.isExact() && isWhole(exponent.low)) {
      return wholePower(exponent.low.intValueExact());
    }
    if (low.signum() < 0) {
      throw new ArithmeticException("broken power of a negative number");
    }
    return low.signum() == 0 && high.signum() == 0 ? ZERO : ln().times(exponent).exp();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0
        && number.abs().compareTo(BigDecimal.valueOf(MOST_FACTORS)) < 0;
  }

  private Span wholePower(int exponent) {
    if (exponent < 0) {
      return ONE.dividedBy(wholePower(-exponent));
    }
    if (exponent % 2 == 0 && low.signum() < 0) {
      return abs().wholePower(exponent);
    }
    Span power = ONE;
    Span square = this;
    for (int left = exponent; left > 0; left >>= 1) {
      power = left % 2 == 1 ? power.times(square) : power;
      square = left > 1 ? square.times(square) : square;
    }
    return power;
  }

  Span sqrt() {
    return rising(Math::sqrt);
  }

  Span ln() {
    return rising(Math::log);
  }

  Span exp() {
    return rising(Math::exp);
  }

  /** What a function of doubles that only rises makes of this. */
  private Span rising(DoubleUnaryOperator function) {
    double lowest = function.applyAsDouble(low.doubleValue());
    double highest = function.applyAsDouble(high.doubleValue());
    if (!Double.isFinite(lowest) || !Double.isFinite(highest)) {
      throw new ArithmeticException("not a number");
    }
    BigDecimal from = new BigDecimal(lowest);
    BigDecimal to = new BigDecimal(highest);
    BigDecimal room = SLACK.multiply(BigDecimal.ONE.max(from.abs().max(to.abs())));
    return new Span(from.subtract(room), to.add(room));
  }

  Span floor() {
    return rounded(0, RoundingMode.FLOOR);
  }

  Span ceiling() {
    return rounded(0, RoundingMode.CEILING);
  }

  Span rounded(int decimals, RoundingMode mode) {
    return mapped(number -> number.setScale(decimals, mode));
  }

  private Span mapped(UnaryOperator<BigDecimal> change) {
    return new Span(change.apply(low), change.apply(high));
  }

  @Override
  public String toString() {
    return isExact() ? low.toPlainString() : low.toPlainString() + " to " + high.toPlainString();
  }
}
