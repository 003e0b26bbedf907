package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** A payment (Transaction). */
@Value.Immutable
public abstract class OcdsTransaction {

  static final Shape<OcdsTransaction, Builder> SHAPE =
      Shape.of(
              OcdsTransaction::builder, Builder::build, OcdsTransaction::others, Builder::putOthers)
          .needed("id", "", Forms.KEY, OcdsTransaction::id, Builder::id)
          .given(
              "source",
              "",
              Forms.TEXT,
              OcdsTransaction::source,
              (made, value) -> made.source(value))
          .given("date", "", Forms.MOMENT, OcdsTransaction::date, (made, value) -> made.date(value))
          .given(
              "value",
              "",
              OcdsValue.SHAPE,
              OcdsTransaction::value,
              (made, value) -> made.value(value))
          .given(
              "payer",
              "",
              OcdsReference.SHAPE,
              OcdsTransaction::payer,
              (made, value) -> made.payer(value))
          .given(
              "payee",
              "",
              OcdsReference.SHAPE,
              OcdsTransaction::payee,
              (made, value) -> made.payee(value))
          .given("uri", "", Forms.TEXT, OcdsTransaction::uri, (made, value) -> made.uri(value));

  OcdsTransaction() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key within what it belongs to; a whole number in JSON is taken for its digits. */
  public abstract String id();

  /** Where it is recorded; a web address, which is not looked at. */
  public abstract Optional<String> source();

  /** When it was paid. */
  public abstract Optional<WrittenDate> date();

  /** How much it is. */
  public abstract Optional<OcdsValue> value();

  /** Who pays. */
  public abstract Optional<OcdsReference> payer();

  /** Who is paid. */
  public abstract Optional<OcdsReference> payee();

  /** The payment itself; a web address, which is not looked at. */
  public abstract Optional<String> uri();

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

  /** Builds an {@link OcdsTransaction}. */
  public static final class Builder extends ImmutableOcdsTransaction.Builder {
    Builder() {}
  }
}
