package org.creativehubs.core.standards.giving;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.creativehubs.core.value.Numeral;
import org.immutables.value.Value;

/** One payment or promise of money (Transaction). */
@Value.Immutable
public abstract class GivingTransaction {

  static final Shape<GivingTransaction, Builder> SHAPE =
      Shape.of(
              GivingTransaction::builder,
              Builder::build,
              GivingTransaction::others,
              Builder::putOthers)
          .given(
              "id",
              "Identifier",
              Forms.TEXT,
              GivingTransaction::id,
              (made, value) -> made.id(value))
          .given(
              "transactionDate",
              "Transaction Date",
              Forms.DAY,
              GivingTransaction::transactionDate,
              (made, value) -> made.transactionDate(value))
          .given(
              "currency",
              "Currency",
              Forms.TEXT,
              GivingTransaction::currency,
              (made, value) -> made.currency(value))
          .given(
              "value",
              "Value",
              Forms.NUMBER,
              GivingTransaction::value,
              (made, value) -> made.value(value))
          .given(
              "valueDate",
              "Value Date",
              Forms.DAY,
              GivingTransaction::valueDate,
              (made, value) -> made.valueDate(value))
          .given(
              "description",
              "Description",
              Forms.TEXT,
              GivingTransaction::description,
              (made, value) -> made.description(value))
          .given(
              "provider",
              "Provider",
              Forms.TEXT,
              GivingTransaction::provider,
              (made, value) -> made.provider(value))
          .given(
              "recipient",
              "Recipient",
              Forms.TEXT,
              GivingTransaction::recipient,
              (made, value) -> made.recipient(value))
          .given(
              "dateModified",
              "Last Modified",
              Forms.MOMENT,
              GivingTransaction::dateModified,
              (made, value) -> made.dateModified(value));

  GivingTransaction() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key; any text. */
  public abstract Optional<String> id();

  /** When it took place. */
  public abstract Optional<WrittenDate> transactionDate();

  /** The currency by its ISO 4217 code. */
  public abstract Optional<String> currency();

  /** How much it is, in the currency. */
  public abstract Optional<Numeral> value();

  /** The day of the rate at which it could be converted. */
  public abstract Optional<WrittenDate> valueDate();

  /** What it is; any text. */
  public abstract Optional<String> description();

  /** The identifier of who pays. */
  public abstract Optional<String> provider();

  /** The identifier of who is paid. */
  public abstract Optional<String> recipient();

  /** When it was last changed, with a time. */
  public abstract Optional<WrittenDate> dateModified();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
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

  /** Builds a {@link GivingTransaction}. */
  public static final class Builder extends ImmutableGivingTransaction.Builder {
    Builder() {}
  }
}
