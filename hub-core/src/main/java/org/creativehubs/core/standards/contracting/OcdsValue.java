package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.money.Currencies;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.Numeral;
import org.immutables.value.Value;

/** An amount of money (Value); below zero where the supplier pays the buyer. */
@Value.Immutable
public abstract class OcdsValue {

  static final Shape<OcdsValue, Builder> SHAPE =
      Shape.of(OcdsValue::builder, Builder::build, OcdsValue::others, Builder::putOthers)
          .given("amount", "", Forms.NUMBER, OcdsValue::amount, (made, value) -> made.amount(value))
          .given(
              "currency",
              "",
              Forms.TEXT,
              OcdsValue::currency,
              (made, value) -> made.currency(value));

  OcdsValue() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** How much it is, in the currency. */
  public abstract Optional<Numeral> amount();

  /** The currency by its ISO 4217 code, such as GBP; any text. */
  public abstract Optional<String> currency();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /**
   * An amount.
   *
   * @param money the amount
   * @return the same as the standard has it
   */
  public static OcdsValue of(Money money) {
    String plain = money.amount().toPlainString();
    return builder()
        .amount(Numeral.parse(plain))
        .currency(money.currency().getCurrencyCode())
        .build();
  }

  /**
   * The amount as this library has it.
   *
   * @return empty where amount or currency are not given
   * @throws InvalidValueException if there is no such currency, or it has fewer decimals
   */
  public final Optional<Money> money() {
    return amount()
        .flatMap(
            number -> currency().map(code -> Money.of(number.toBigDecimal(), Currencies.of(code))));
  }

  /** The record as JSON of the standard, on one line. */
  @JsonValue
  @JsonRawValue
  public final String json() {
    return SHAPE.json(this);
  }

  /** The same as {@link #json}. */
  @Override
  public final String toString() {
    return json();
  }

  /** Builds an {@link OcdsValue}. */
  public static final class Builder extends ImmutableOcdsValue.Builder {
    Builder() {}
  }
}
