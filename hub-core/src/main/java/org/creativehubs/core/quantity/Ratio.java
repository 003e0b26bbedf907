package org.creativehubs.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Numeral;
import org.creativehubs.core.value.Scalar;
import org.creativehubs.core.value.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number without a unit: a share, a factor, a weight, an amount before rounding.
 *
 * <p>Always in lowest terms with a positive denominator, so that equal numbers are equal however
 * they were written: {@code 0.5}, {@code 1/2} and {@code 50%} are one ratio. Nothing is rounded
 * except by the methods that say so.
 *
 * <p>In JSON a ratio is its {@link #text()}, such as {@code "0.25"}, wherever that is a decimal. A
 * fraction stands there with its decimal beside it, for readers that do not calculate with
 * fractions: <code>{"exact":"1/3","decimal":"0.333333333333333"}</code>. Reading takes either, a
 * fraction as text and a plain number exactly too, and refuses a decimal that is not that of the
 * fraction beside it.
 */
@HubForm
@Immutable
public final class Ratio implements Comparable<Ratio>, Serializable, Scalar {

  private static final long serialVersionUID = 1;

  /** Zero. */
  public static final Ratio ZERO = new Ratio(0, 1);

  /** One. */
  public static final Ratio ONE = new Ratio(1, 1);

  /** A double has at most 1074 decimals, so every double can be had exactly. */
  private static final int MOST_PLACES = 1100;

  private final long numerator;

  /** Zero if the number is held wide. */
  private final long denominator;

  private final @Nullable BigInteger wideNumerator;
  private final @Nullable BigInteger wideDenominator;

  /** For every number whose parts, without their signs, fit in a long. */
  private Ratio(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.wideNumerator = null;
    this.wideDenominator = null;
  }

  /** For all others: so equal numbers are held alike. */
  private Ratio(BigInteger numerator, BigInteger denominator) {
    this.numerator = 0;
    this.denominator = 0;
    this.wideNumerator = numerator;
    this.wideDenominator = denominator;
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @return the ratio
   */
  public static Ratio of(long value) {
    return of(value, 1);
  }

  /**
   * The quotient of two whole numbers.
   *
   * @param numerator the number above the line
   * @param denominator the number below the line, not zero
   * @return the ratio
   * @throws InvalidValueException if {@code denominator} is zero
   */
  public static Ratio of(long numerator, long denominator) {
    if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    Check.that(denominator != 0, "denominator", "not be zero", denominator);
    long common = LongMath.gcd(Math.abs(numerator), Math.abs(denominator));
    long sign = denominator < 0 ? -1 : 1;
    return new Ratio(sign * (numerator / common), sign * (denominator / common));
  }

  /**
   * The quotient of two whole numbers of any size.
   *
   * @param numerator the number above the line
   * @param denominator the number below the line, not zero
   * @return the ratio
   * @throws InvalidValueException if {@code denominator} is zero
   */
  public static Ratio of(BigInteger numerator, BigInteger denominator) {
    Check.that(denominator.signum() != 0, "denominator", "not be zero", denominator);
    BigInteger common = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
    BigInteger above = numerator.divide(divisor);
    BigInteger below = denominator.divide(divisor);
    return above.abs().bitLength() < Long.SIZE && below.bitLength() < Long.SIZE
        ? new Ratio(above.longValue(), below.longValue())
        : new Ratio(above, below);
  }

  /**
   * An exact decimal.
   *
   * @param value the number, with at most 1100 places on either side of the point
   * @return the ratio
   * @throws InvalidValueException with {@link Fault#TOO_LARGE} if it has more places
   */
  public static Ratio of(BigDecimal value) {
    long before = (long) value.precision() - value.scale();
    Check.that(
        before <= MOST_PLACES && Math.abs((long) value.scale()) <= MOST_PLACES,
        Fault.TOO_LARGE,
        "number",
        "have at most 1100 places before and after the point",
        value);
    int scale = value.scale();
    return scale <= 0
        ? of(value.toBigIntegerExact(), BigInteger.ONE)
        : of(value.unscaledValue(), BigInteger.TEN.pow(scale));
  }

  /**
   * A ratio from text: a decimal, a percentage or a fraction of two decimals.
   *
   * @param text such as {@code "0.2"}, {@code "20%"}, {@code "1/3"} or {@code "1e3"}; each number
   *     in it has at most 50 places before and after the point
   * @return the ratio
   * @throws InvalidValueException if the text is none of these, a number in it too large or a
   *     denominator zero
   */
  @JsonCreator
  public static Ratio parse(String text) {
    return RatioText.parse(text);
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public static Ratio valueOf(String text) {
    return parse(text);
  }

  /**
   * From a plain JSON number; this is the one creator that either line hands a number unrounded.
   */
  @JsonCreator
  static Ratio fromNumber(BigDecimal number) {
    return of(Numeral.of(number).toBigDecimal());
  }

  /**
   * The sum of all numbers; zero if there is none.
   *
   * @param numbers the numbers
   * @return their sum
   */
  public static Ratio sum(Iterable<Ratio> numbers) {
    RatioSum sum = new RatioSum();
    numbers.forEach(sum::add);
    return sum.total();
  }

  /** The number above the line, in lowest terms. */
  public BigInteger numerator() {
    return wideNumerator == null ? BigInteger.valueOf(numerator) : wideNumerator;
  }

  /** The number below the line, in lowest terms; above zero. */
  public BigInteger denominator() {
    return wideDenominator == null ? BigInteger.valueOf(denominator) : wideDenominator;
  }

  /**
   * This and another.
   *
   * @param other the number to add
   * @return the exact sum
   */
  public Ratio plus(Ratio other) {
    if (isNarrow() && other.isNarrow()) {
      return of(
          numerator * other.denominator + other.numerator * denominator,
          denominator * other.denominator);
    }
    return isLong() && other.isLong() ? plusLong(other) : plusWide(other);
  }

  /** By the least common denominator, as long as longs hold all of it. */
  private Ratio plusLong(Ratio other) {
    long common = LongMath.gcd(denominator, other.denominator);
    long factor = other.denominator / common;
    long otherFactor = denominator / common;
    if (fits(numerator, factor)
        && fits(other.numerator, otherFactor)
        && fits(denominator, factor)) {
      long one = numerator * factor;
      long two = other.numerator * otherFactor;
      long above = one + two;
      if (((one ^ above) & (two ^ above)) >= 0) {
        return of(above, denominator * factor);
      }
    }
    return plusWide(other);
  }

  private static boolean fits(long one, long two) {
    return Math.multiplyHigh(one, two) == (one * two) >> (Long.SIZE - 1);
  }

  private Ratio plusWide(Ratio other) {
    BigInteger above =
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator()));
    return of(above, denominator().multiply(other.denominator()));
  }

  /**
   * This less another.
   *
   * @param other the number to take away
   * @return the exact difference
   */
  public Ratio minus(Ratio other) {
    return plus(other.negated());
  }

  /**
   * This times another.
   *
   * @param other the factor
   * @return the exact product
   */
  public Ratio times(Ratio other) {
    if (isNarrow() && other.isNarrow()) {
      return of(numerator * other.numerator, denominator * other.denominator);
    }
    if (isLong()
        && other.isLong()
        && fits(numerator, other.numerator)
        && fits(denominator, other.denominator)) {
      return of(numerator * other.numerator, denominator * other.denominator);
    }
    return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * This divided by another.
   *
   * @param divisor the divisor, not zero
   * @return the exact quotient
   * @throws InvalidValueException if {@code divisor} is zero
   */
  public Ratio dividedBy(Ratio divisor) {
    Check.notZero(divisor, "divisor");
    if (isNarrow() && divisor.isNarrow()) {
      return of(numerator * divisor.denominator, denominator * divisor.numerator);
    }
    return of(
        numerator().multiply(divisor.denominator()), denominator().multiply(divisor.numerator()));
  }

  /** This with the other sign. */
  public Ratio negated() {
    return denominator == 0
        ? new Ratio(numerator().negate(), denominator())
        : new Ratio(-numerator, denominator);
  }

  /** This without its sign. */
  public Ratio abs() {
    return signum() < 0 ? negated() : this;
  }

  /** -1, 0 or 1 as this is below, at or above zero. */
  @Override
  public int signum() {
    return denominator == 0 ? numerator().signum() : Long.signum(numerator);
  }

  @Override
  public int compareToWhole(long whole) {
    return whole == 0 ? signum() : compareTo(of(whole));
  }

  /** Whether this is zero. */
  public boolean isZero() {
    return signum() == 0;
  }

  /** Whether this is a whole number. */
  public boolean isWhole() {
    return denominator == 0 ? denominator().equals(BigInteger.ONE) : denominator == 1;
  }

  /** The greatest whole number that is not above this: -2 for -1.5. */
  public BigInteger floor() {
    return denominator == 0
        ? toBigDecimal(0, RoundingMode.FLOOR).toBigInteger()
        : BigInteger.valueOf(Math.floorDiv(numerator, denominator));
  }

  /** The least whole number that is not below this: -1 for -1.5. */
  public BigInteger ceiling() {
    return negated().floor().negate();
  }

  /**
   * The nearest double, ties to even; at the very edge of subnormal numbers within one unit in the
   * last place.
   *
   * @return a finite number
   * @throws InvalidValueException with {@link Fault#NOT_FINITE} if this is beyond every double
   */
  public double toDouble() {
    return denominator == 0 || !RatioDouble.isExact(numerator) || !RatioDouble.isExact(denominator)
        ? RatioDouble.nearest(numerator(), denominator())
        : (double) numerator / denominator;
  }

  /**
   * This as a decimal.
   *
   * @param scale the number of decimals
   * @param rounding the direction of rounding
   * @return the decimal
   * @throws ArithmeticException if {@code rounding} is {@code UNNECESSARY} and rounding is needed
   */
  public BigDecimal toBigDecimal(int scale, RoundingMode rounding) {
    return isLong()
        ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), scale, rounding)
        : new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, rounding);
  }

  /**
   * This as text that {@link #parse} reads back: a whole number, or a decimal if one of at most 30
   * digits is exact, else a fraction such as {@code "1/3"}. Parts of more than 50 digits are
   * written but not read.
   */
  public String text() {
    return RatioText.of(this);
  }

  /** The number, such as {@code 1/3}. */
  private String exact() {
    return text();
  }

  /** The number as a decimal, rounded half to even to 15 significant digits. */
  private String decimal() {
    return RatioText.decimal(this);
  }

  /** The text where it is a decimal, else both fields. */
  @JsonValue
  private Object written() {
    String exact = exact();
    return exact.indexOf('/') < 0 ? exact : new Json(exact, decimal());
  }

  @Override
  public int compareTo(Ratio other) {
    if (isNarrow() && other.isNarrow()) {
      return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }
    return numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(denominator()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratio that
        && numerator == that.numerator
        && denominator == that.denominator
        && Objects.equals(wideNumerator, that.wideNumerator)
        && Objects.equals(wideDenominator, that.wideDenominator);
  }

  @Override
  public int hashCode() {
    return 31 * (Long.hashCode(numerator) + Objects.hashCode(wideNumerator))
        + Long.hashCode(denominator)
        + Objects.hashCode(wideDenominator);
  }

  @Override
  public String toString() {
    return text();
  }

  /** The number above the line, if {@link #longDenominator()} is not zero. */
  long longNumerator() {
    return numerator;
  }

  /** The number below the line; zero where the parts do not fit in longs. */
  long longDenominator() {
    return denominator;
  }

  /** Whether products of two parts, and the sum of two such products, fit in a long. */
  private boolean isLong() {
    return denominator != 0;
  }

  private boolean isNarrow() {
    return denominator != 0
        && denominator <= Integer.MAX_VALUE
        && Math.abs(numerator) <= Integer.MAX_VALUE;
  }

  private Object writeReplace() {
    return WrittenForm.of(Ratio.class, this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw WrittenForm.required();
  }

  /** A fraction and its decimal as they are read and written. */
  @JsonPropertyOrder({"exact", "decimal"})
  static final class Json implements Supplier<Ratio> {
    @JsonProperty @Nullable String exact;
    @JsonProperty @Nullable String decimal;

    Json() {}

    private Json(String exact, String decimal) {
      this.exact = exact;
      this.decimal = decimal;
    }

    /** The fraction; who changed it or its decimal alone is told. */
    @Override
    public Ratio get() {
      Check.given(List.of("exact", "decimal"), exact, decimal);
      Ratio ratio = parse(Check.notNull(exact, "exact"));
      String beside = Check.notNull(decimal, "decimal");
      Check.that(
          parse(beside).equals(parse(ratio.decimal())),
          Fault.INCONSISTENT,
          "decimal",
          "be " + ratio.decimal() + ", that of exact " + ratio,
          beside);
      return ratio;
    }
  }
}
