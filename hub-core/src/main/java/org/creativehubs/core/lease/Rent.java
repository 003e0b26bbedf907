package org.creativehubs.core.lease;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
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
 * A rent as it is quoted: by area, such as GBP 19 a square foot a year, or for the whole space,
 * such as GBP 450 a month, as a rent roll or a membership gives it.
 *
 * <p>The amount is exact and may have more decimals than the currency. Where the area of the space
 * is known one form gives the other, by the convention of {@link RentPeriod}.
 *
 * <p>In JSON: {@code {"amount":"450","currency":"GBP","every":"MONTH"}}, by area with {@code
 * "per":"SQ_FT"}.
 */
@HubForm
@Immutable
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE,
    fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"amount", "currency", "per", "every"})
public final class Rent implements Serializable {

  private static final long serialVersionUID = 1;

  private final Ratio amount;

  @SuppressWarnings("Immutable") // a currency never changes
  private final Currency currency;

  private final @Nullable AreaUnit per;
  private final RentPeriod every;

  private Rent(Ratio amount, Currency currency, @Nullable AreaUnit per, RentPeriod every) {
    this.amount = amount;
    this.currency = currency;
    this.per = per;
    this.every = every;
  }

  /** A rent by area. */
  public static Rent of(RentRate rate) {
    return new Rent(rate.amount(), rate.currency(), rate.per(), rate.every());
  }

  /**
   * A rent for the whole space.
   *
   * @param amount what is paid for one period, zero or more
   * @param every the period
   * @return the rent
   * @throws InvalidValueException if the amount is below zero
   */
  public static Rent of(Money amount, RentPeriod every) {
    Check.notNegative(amount, "amount");
    return new Rent(amount.toRatio(), amount.currency(), null, Check.notNull(every, "every"));
  }

  /**
   * A rent for the whole space for a year.
   *
   * @param amount what is paid for a year, zero or more
   * @return the rent
   * @throws InvalidValueException if the amount is below zero
   */
  public static Rent annual(Money amount) {
    return of(amount, RentPeriod.YEAR);
  }

  /**
   * A rent for the whole space, exactly.
   *
   * @param amount what is paid for one period, zero or more
   * @param currency the currency; it must have a minor unit
   * @param every the period
   * @return the rent
   * @throws InvalidValueException if the amount is below zero
   */
  public static Rent of(Ratio amount, Currency currency, RentPeriod every) {
    return of(amount, currency, null, Check.notNull(every, "every"));
  }

  /**
   * A rent from its text.
   *
   * @param text such as {@code "GBP 8.8125 per ft2 per year"} or {@code "GBP 450 per month"}
   * @return the rent
   * @throws InvalidValueException if the text has another form, or a part of it is not known
   */
  public static Rent parse(String text) {
    String[] parts = text.split(" per ", 4);
    if (parts.length == 3) {
      return of(RentRate.parse(text));
    }
    int space = parts[0].indexOf(' ');
    Check.that(
        parts.length == 2 && space > 0,
        Fault.MALFORMED,
        "rent",
        "read like GBP 19 per ft2 per year or GBP 450 per month",
        text);
    return of(
        Ratio.parse(parts[0].substring(space + 1)),
        Currencies.of(parts[0].substring(0, space)),
        null,
        RentPeriod.parse(parts[1]));
  }

  /**
   * The same as {@link #parse}, by the name under which frameworks look for it.
   *
   * @param text the text
   * @return what it says
   * @throws InvalidValueException as {@link #parse}
   */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public static Rent valueOf(String text) {
    return parse(text);
  }

  private static Rent of(
      Ratio amount, Currency currency, @Nullable AreaUnit per, RentPeriod every) {
    Check.notNegative(amount, "amount");
    return new Rent(amount, Currencies.payable(currency), per, every);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Rent fromJson(Json json) {
    Check.given(List.of("amount", "currency", "every"), json.amount, json.currency, json.every);
    return of(
        Check.notNull(json.amount, "amount"),
        Currencies.of(Check.notNull(json.currency, "currency")),
        json.per,
        Check.notNull(json.every, "every"));
  }

  /** What one unit of area, or the whole space, costs for one period; zero or more, exactly. */
  @JsonProperty("amount")
  public Ratio amount() {
    return amount;
  }

  /** The currency; it has a minor unit. */
  @JsonProperty("currency")
  public Currency currency() {
    return currency;
  }

  /** The unit of area the amount is for; absent where it is for the whole space. */
  @JsonProperty("per")
  public Optional<AreaUnit> per() {
    return Optional.ofNullable(per);
  }

  /** The period the amount is for. */
  @JsonProperty("every")
  public RentPeriod every() {
    return every;
  }

  /**
   * This times a factor, for the same area and period.
   *
   * @param factor zero or more
   * @return the product
   * @throws InvalidValueException if the product is below zero
   */
  public Rent times(Ratio factor) {
    return of(amount.times(factor), currency, per, every);
  }

  /**
   * What the whole space costs for a year, exactly.
   *
   * @param area the area of the space; needed only for a rent by area
   * @return the amount; empty where the area is needed and absent
   */
  public Optional<Ratio> yearly(Optional<Area> area) {
    Ratio year = every == RentPeriod.YEAR ? amount : amount.dividedBy(every.years());
    return per == null ? Optional.of(year) : area.map(space -> year.times(space.in(per).amount()));
  }

  /**
   * What the whole space costs for a year, rounded once to the minor unit.
   *
   * @param area the area of the space; needed only for a rent by area
   * @param rounding the direction of rounding
   * @return the amount; empty where the area is needed and absent
   * @throws ArithmeticException if {@code rounding} is {@code UNNECESSARY} and rounding is needed
   */
  public Optional<Money> yearly(Optional<Area> area, RoundingMode rounding) {
    return yearly(area).map(exact -> Money.round(exact, currency, rounding));
  }

  /**
   * The rent by area.
   *
   * @param area the area of the space, greater than zero; needed only for a rent of the whole
   * @return the rate; empty where the area is needed and absent
   */
  public Optional<RentRate> rate(Optional<Area> area) {
    return per == null
        ? area.map(
            space -> RentRate.of(amount.dividedBy(space.amount()), currency, space.unit(), every))
        : Optional.of(RentRate.of(amount, currency, per, every));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rent that
        && amount.equals(that.amount)
        && currency.equals(that.currency)
        && per == that.per
        && every == that.every;
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount, currency, per, every);
  }

  /** Such as {@code GBP 19 per ft2 per year} or {@code GBP 450 per month}. */
  @Override
  public String toString() {
    return per == null
        ? currency.getCurrencyCode() + " " + RentRate.shown(amount) + " per " + every.words()
        : RentRate.of(amount, currency, per, every).toString();
  }

  private Object writeReplace() {
    return WrittenForm.of(Rent.class, this);
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
