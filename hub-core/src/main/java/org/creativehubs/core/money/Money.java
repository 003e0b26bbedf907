package org.creativehubs.core.money;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.math.LongMath;
import com.google.errorprone.annotations.Immutable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Signed;
import org.creativehubs.core.value.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount of money at the scale of its currency: two decimals for GBP, none for JPY.
 *
 * <p>Amounts may be negative. Nothing is rounded unless a method takes a rounding mode, and then
 * once. In JSON money is {@code {"amount":"12.30","currency":"GBP"}}; the amount is read from text
 * or from a plain number, and money as a whole from its text {@code "GBP 12.30"} too.
 */
@HubForm
@Immutable
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"amount", "currency"})
public final class Money implements Comparable<Money>, Serializable, Signed {

  private static final long serialVersionUID = 1;

  private final BigDecimal amount;

  @SuppressWarnings("Immutable") // a currency never changes
  private final Currency currency;

  private Money(BigDecimal amount, Currency currency) {
    this.amount = amount;
    this.currency = currency;
  }

  /**
   * An amount of money.
   *
   * @param amount the amount, with at most 50 places before the point; zeros at its end do not
   *     count
   * @param currency the currency
   * @return the money
   * @throws InvalidValueException if the amount is too large or has more decimals than the
   *     currency, or if the currency has no minor unit
   */
  public static Money of(BigDecimal amount, Currency currency) {
    int decimals = Currencies.payable(currency).getDefaultFractionDigits();
    BigDecimal written = WrittenAmount.of(amount).value();
    Check.that(
        written.stripTrailingZeros().scale() <= decimals,
        Fault.TOO_PRECISE,
        "amount",
        "have at most " + decimals + " decimals in " + currency,
        written);
    return new Money(written.setScale(decimals, RoundingMode.UNNECESSARY), currency);
  }

  /**
   * An amount of money in minor units.
   *
   * @param minorUnits pence, cents, tiyn or, for JPY, yen
   * @param currency the currency
   * @return the money
   * @throws InvalidValueException if the currency has no minor unit
   */
  public static Money ofMinor(long minorUnits, Currency currency) {
    int decimals = Currencies.payable(currency).getDefaultFractionDigits();
    return new Money(BigDecimal.valueOf(minorUnits, decimals), currency);
  }

  /**
   * No money.
   *
   * @param currency the currency
   * @return an amount of zero
   * @throws InvalidValueException if the currency has no minor unit
   */
  public static Money zero(Currency currency) {
    return ofMinor(0, currency);
  }

  /**
   * Money from text: a currency code, a space and an amount.
   *
   * @param text such as {@code "GBP 12.30"}
   * @return the money
   * @throws InvalidValueException if the text has another form, if the amount is no decimal, too
   *     large or has more decimals than the currency, or if the code is not known
   */
  public static Money parse(String text) {
    int space = text.indexOf(' ');
    Check.that(space > 0, Fault.MALFORMED, "money", "read like GBP 12.30", text);
    return of(
        WrittenAmount.parse(text.substring(space + 1)).value(),
        Currencies.of(text.substring(0, space)));
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public static Money valueOf(String text) {
    return parse(text);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Money fromJson(String text) {
    return parse(text);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Money fromJson(Json json) {
    Check.given(List.of("amount", "currency"), json.amount, json.currency);
    return of(
        Check.notNull(json.amount, "amount").value(),
        Currencies.of(Check.notNull(json.currency, "currency")));
  }

  /**
   * The nearest amount that can be paid.
   *
   * @param amount the exact amount
   * @param currency the currency
   * @param rounding the direction of rounding
   * @return the money
   * @throws InvalidValueException if the currency has no minor unit
   * @throws ArithmeticException if {@code rounding} is {@code UNNECESSARY} and rounding is needed
   */
  public static Money round(Ratio amount, Currency currency, RoundingMode rounding) {
    int decimals = Currencies.payable(currency).getDefaultFractionDigits();
    return new Money(amount.toBigDecimal(decimals, rounding), currency);
  }

  /**
   * The sum of all amounts; zero if there is none.
   *
   * @param currency the currency of every amount
   * @param amounts the amounts
   * @return their sum
   * @throws InvalidValueException if an amount is in another currency
   */
  public static Money sum(Currency currency, Iterable<Money> amounts) {
    BigDecimal sum = zero(currency).amount;
    for (Money amount : amounts) {
      Currencies.requireSame(currency, amount.currency);
      sum = amount.isZero() ? sum : sum.add(amount.amount);
    }
    return new Money(sum, currency);
  }

  /** The amount, with as many decimals as the currency has. */
  public BigDecimal amount() {
    return amount;
  }

  /** The currency; it has a minor unit. */
  @JsonProperty("currency")
  public Currency currency() {
    return currency;
  }

  /** The amount in minor units: pence, cents, tiyn or, for JPY, yen. */
  public BigInteger minorUnits() {
    return amount.unscaledValue();
  }

  /** The exact amount as a number. */
  public Ratio toRatio() {
    BigInteger minor = minorUnits();
    return minor.bitLength() < Long.SIZE
        ? Ratio.of(minor.longValue(), LongMath.pow(10, amount.scale()))
        : Ratio.of(minor, BigInteger.TEN.pow(amount.scale()));
  }

  /**
   * This and another amount.
   *
   * @param other an amount in the same currency
   * @return the sum
   * @throws InvalidValueException if the currencies differ
   */
  public Money plus(Money other) {
    Currencies.requireSame(currency, other.currency);
    return new Money(amount.add(other.amount), currency);
  }

  /**
   * This less another amount.
   *
   * @param other an amount in the same currency
   * @return the difference
   * @throws InvalidValueException if the currencies differ
   */
  public Money minus(Money other) {
    Currencies.requireSame(currency, other.currency);
    return new Money(amount.subtract(other.amount), currency);
  }

  /** This with the other sign. */
  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /** This without its sign. */
  public Money abs() {
    return isNegative() ? negated() : this;
  }

  /**
   * This a whole number of times.
   *
   * @param factor the number
   * @return the exact product
   */
  public Money times(long factor) {
    return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
  }

  /**
   * This times a factor, rounded once to the minor unit.
   *
   * @param factor the factor
   * @param rounding the direction of rounding
   * @return the product
   * @throws ArithmeticException if {@code rounding} is {@code UNNECESSARY} and rounding is needed
   */
  public Money times(Ratio factor, RoundingMode rounding) {
    return round(toRatio().times(factor), currency, rounding);
  }

  /**
   * This divided by a number, rounded once to the minor unit. To split an amount into parts that
   * add up, use {@link #allocate(int)}.
   *
   * @param divisor the divisor, not zero
   * @param rounding the direction of rounding
   * @return the quotient
   * @throws InvalidValueException if {@code divisor} is zero
   * @throws ArithmeticException if {@code rounding} is {@code UNNECESSARY} and rounding is needed
   */
  public Money dividedBy(Ratio divisor, RoundingMode rounding) {
    return round(toRatio().dividedBy(divisor), currency, rounding);
  }

  /**
   * How many times another amount goes into this.
   *
   * @param other an amount in the same currency
   * @return the exact quotient; empty if {@code other} is zero
   * @throws InvalidValueException if the currencies differ
   */
  public Optional<Ratio> ratioTo(Money other) {
    Currencies.requireSame(currency, other.currency);
    return other.isZero()
        ? Optional.empty()
        : Optional.of(Ratio.of(minorUnits(), other.minorUnits()));
  }

  /**
   * Splits this by weights, to the minor unit, by the method of largest remainder.
   *
   * <p>Each part is at first {@code floor(total * weight / sum of weights)}; the minor units then
   * left over go one each to the parts with the largest fractions cut off, the earlier part first
   * where two are equal. So the parts add up to this, a weight of zero gets nothing, no part is a
   * whole minor unit away from its exact share, and, ties apart, the order of the weights does not
   * matter. A negative amount is split as its mirror image.
   *
   * @param weights zero or more each, at least one of them above zero
   * @return the parts, in the order of the weights
   * @throws InvalidValueException if there is no weight, one is below zero or all are zero
   */
  public List<Money> allocate(List<Ratio> weights) {
    return Allocation.of(this, weights);
  }

  /**
   * Splits this into parts that are equal but for a minor unit; the larger parts come first.
   *
   * @param parts how many; one or more
   * @return the parts, which add up to this
   * @throws InvalidValueException if {@code parts} is below one
   */
  public List<Money> allocate(int parts) {
    return Allocation.of(this, parts);
  }

  /** -1, 0 or 1 as the amount is below, at or above zero. */
  @Override
  public int signum() {
    return amount.signum();
  }

  /** Whether the amount is zero. */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  /** Whether the amount is below zero. */
  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** Whether the amount is above zero. */
  public boolean isPositive() {
    return amount.signum() > 0;
  }

  /**
   * By amount.
   *
   * @throws InvalidValueException if the currencies differ
   */
  @Override
  public int compareTo(Money other) {
    Currencies.requireSame(currency, other.currency);
    return amount.compareTo(other.amount);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Money that
        && amount.equals(that.amount)
        && currency.equals(that.currency);
  }

  @Override
  public int hashCode() {
    return 31 * amount.hashCode() + currency.hashCode();
  }

  /** Such as {@code GBP 12.30}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amountText();
  }

  @JsonProperty("amount")
  private String amountText() {
    return amount.toPlainString();
  }

  /** Another amount in this currency. */
  Money withMinor(long minorUnits) {
    return new Money(BigDecimal.valueOf(minorUnits, amount.scale()), currency);
  }

  /** Another amount in this currency. */
  Money withMinor(BigInteger minorUnits) {
    return new Money(new BigDecimal(minorUnits, amount.scale()), currency);
  }

  private Object writeReplace() {
    return WrittenForm.of(Money.class, this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw WrittenForm.required();
  }

  /** The fields as they are read, to name all that are missing at once. */
  static final class Json {
    @JsonProperty @Nullable WrittenAmount amount;
    @JsonProperty @Nullable String currency;
  }
}
