package org.creativehubs.core.lease;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.errorprone.annotations.Immutable;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creativehubs.core.money.Currencies;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.AreaUnit;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubForm;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * A rent for a unit of area and a period of time, such as GBP 19 a square foot a year.
 *
 * <p>The amount is exact and may have more decimals than the currency: GBP 8.8125 a square foot is
 * a usual asking rent. Conversions to another unit or period are exact, by the convention of {@link
 * RentPeriod}; only {@link #forArea} rounds. Two rates are equal if amount, currency, unit and
 * period are; {@link #compareTo} goes by what the same space would cost.
 *
 * <p>In JSON: {@code {"amount":"19","currency":"GBP","per":"SQ_FT","every":"YEAR"}}.
 */
@HubForm
@Immutable
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"amount", "currency", "per", "every"})
public final class RentRate implements Comparable<RentRate>, Serializable {

  private static final long serialVersionUID = 1;

  private final Ratio amount;

  @SuppressWarnings("Immutable") // a currency never changes
  private final Currency currency;

  private final AreaUnit per;
  private final RentPeriod every;

  private RentRate(Ratio amount, Currency currency, AreaUnit per, RentPeriod every) {
    this.amount = amount;
    this.currency = currency;
    this.per = per;
    this.every = every;
  }

  /**
   * A rent rate.
   *
   * @param amount what one unit costs for one period, zero or more
   * @param currency the currency, one that has a minor unit
   * @param per the unit of area
   * @param every the period
   * @return the rate
   * @throws InvalidValueException if {@code amount} is below zero or the currency has no minor unit
   */
  public static RentRate of(Ratio amount, Currency currency, AreaUnit per, RentPeriod every) {
    Check.notNegative(amount, "amount");
    return new RentRate(
        amount,
        Currencies.payable(currency),
        Check.notNull(per, "per"),
        Check.notNull(every, "every"));
  }

  /**
   * A rent rate from an amount that can be paid.
   *
   * @param amount what one unit costs for one period, zero or more
   * @param per the unit of area
   * @param every the period
   * @return the rate
   * @throws InvalidValueException if {@code amount} is below zero
   */
  public static RentRate of(Money amount, AreaUnit per, RentPeriod every) {
    return of(amount.toRatio(), amount.currency(), per, every);
  }

  /**
   * A rent rate from text.
   *
   * @param text such as {@code "GBP 19 per SQ_FT per YEAR"} or {@code "GBP 8.8125 per ft2 per
   *     year"}
   * @return the rate
   * @throws InvalidValueException if the text has another form, or a part of it is not known
   */
  public static RentRate parse(String text) {
    String[] parts = text.split(" per ", 4);
    int space = parts[0].indexOf(' ');
    Check.that(
        parts.length == 3 && space > 0,
        Fault.MALFORMED,
        "rentRate",
        "read like GBP 19 per ft2 per year",
        text);
    return of(
        Ratio.parse(parts[0].substring(space + 1)),
        Currencies.of(parts[0].substring(0, space)),
        AreaUnit.parse(parts[1]),
        RentPeriod.parse(parts[2]));
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public static RentRate valueOf(String text) {
    return parse(text);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static RentRate fromJson(Json json) {
    Check.given(
        List.of("amount", "currency", "per", "every"),
        json.amount,
        json.currency,
        json.per,
        json.every);
    return of(
        Check.notNull(json.amount, "amount"),
        Currencies.of(Check.notNull(json.currency, "currency")),
        Check.notNull(json.per, "per"),
        Check.notNull(json.every, "every"));
  }

  /** What one unit of area costs for one period; zero or more, with any number of decimals. */
  @JsonProperty("amount")
  public Ratio amount() {
    return amount;
  }

  /** The currency; it has a minor unit. */
  @JsonProperty("currency")
  public Currency currency() {
    return currency;
  }

  /** The unit of area the amount is for. */
  @JsonProperty("per")
  public AreaUnit per() {
    return per;
  }

  /** The period the amount is for. */
  @JsonProperty("every")
  public RentPeriod every() {
    return every;
  }

  /**
   * This for another unit of area, exactly.
   *
   * @param unit the unit wanted
   * @return a rate that costs the same
   */
  public RentRate per(AreaUnit unit) {
    Ratio units = unit.squareMetres().dividedBy(per.squareMetres());
    return new RentRate(amount.times(units), currency, unit, every);
  }

  /**
   * This for another period, exactly: a month is a twelfth of a year, a week a 52nd.
   *
   * @param period the period wanted
   * @return a rate that costs the same
   */
  public RentRate every(RentPeriod period) {
    Ratio periods = period.years().dividedBy(every.years());
    return new RentRate(amount.times(periods), currency, per, period);
  }

  /**
   * This times a factor, for the same unit and period.
   *
   * @param factor zero or more
   * @return the product
   * @throws InvalidValueException if the product is below zero
   */
  public RentRate times(Ratio factor) {
    return of(amount.times(factor), currency, per, every);
  }

  /**
   * The rent of a space for one period, rounded once to the minor unit.
   *
   * @param area the area of the space, in any unit
   * @param rounding the direction of rounding
   * @return the rent for the period of {@link #every()}
   * @throws ArithmeticException if {@code rounding} is {@code UNNECESSARY} and rounding is needed
   */
  public Money forArea(Area area, RoundingMode rounding) {
    return Money.round(amount.times(area.in(per).amount()), currency, rounding);
  }

  /**
   * How many times another rate goes into this, whatever the units and periods.
   *
   * @param other a rate in the same currency
   * @return the exact quotient; empty if {@code other} is zero
   * @throws InvalidValueException if the currencies differ
   */
  public Optional<Ratio> ratioTo(RentRate other) {
    Currencies.requireSame(currency, other.currency);
    return other.amount.isZero()
        ? Optional.empty()
        : Optional.of(perSquareMetreAndYear().dividedBy(other.perSquareMetreAndYear()));
  }

  /**
   * By what a square metre costs a year; rates that differ in unit or period may compare as equal.
   *
   * @throws InvalidValueException if the currencies differ
   */
  @Override
  public int compareTo(RentRate other) {
    Currencies.requireSame(currency, other.currency);
    return perSquareMetreAndYear().compareTo(other.perSquareMetreAndYear());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RentRate that
        && amount.equals(that.amount)
        && currency.equals(that.currency)
        && per == that.per
        && every == that.every;
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount, currency, per, every);
  }

  /**
   * Such as {@code GBP 19 per ft2 per year}. An amount of more than four decimals is cut and
   * marked: {@code GBP 204.51... per m2 per year}; {@link #parse} refuses that rather than take it
   * for exact.
   */
  @Override
  public String toString() {
    return currency.getCurrencyCode()
        + " "
        + shown(amount)
        + " per "
        + per.symbol()
        + " per "
        + every.words();
  }

  /** An amount with at most four decimals; cut and marked if it has more. */
  static String shown(Ratio amount) {
    if (amount.times(Ratio.of(10_000)).isWhole()) {
      return amount.text();
    }
    int decimals = amount.compareTo(Ratio.ONE) < 0 ? 4 : 2;
    return amount.toBigDecimal(decimals, RoundingMode.DOWN).toPlainString() + "...";
  }

  private Ratio perSquareMetreAndYear() {
    return per(AreaUnit.SQ_M).every(RentPeriod.YEAR).amount;
  }

  private Object writeReplace() {
    return WrittenForm.of(RentRate.class, this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw WrittenForm.required();
  }

  /** The fields as they are read, to name all that are missing at once. */
  static final class Json {
    @JsonProperty @Nullable Ratio amount;
    @JsonProperty @Nullable String currency;
    @JsonProperty @Nullable AreaUnit per;
    @JsonProperty @Nullable RentPeriod every;
  }
}
