package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** An address (Address). */
@Value.Immutable
public abstract class OcdsAddress {

  static final Shape<OcdsAddress, Builder> SHAPE =
      Shape.of(OcdsAddress::builder, Builder::build, OcdsAddress::others, Builder::putOthers)
          .given(
              "streetAddress",
              "",
              Forms.TEXT,
              OcdsAddress::streetAddress,
              (made, value) -> made.streetAddress(value))
          .given(
              "locality",
              "",
              Forms.TEXT,
              OcdsAddress::locality,
              (made, value) -> made.locality(value))
          .given("region", "", Forms.TEXT, OcdsAddress::region, (made, value) -> made.region(value))
          .given(
              "postalCode",
              "",
              Forms.TEXT,
              OcdsAddress::postalCode,
              (made, value) -> made.postalCode(value))
          .given(
              "countryName",
              "",
              Forms.TEXT,
              OcdsAddress::countryName,
              (made, value) -> made.countryName(value));

  OcdsAddress() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** House and street; any text. */
  public abstract Optional<String> streetAddress();

  /** The town; any text. */
  public abstract Optional<String> locality();

  /** The region; any text. */
  public abstract Optional<String> region();

  /** The postcode; any text. */
  public abstract Optional<String> postalCode();

  /** The country; any text. */
  public abstract Optional<String> countryName();

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

  /** Builds an {@link OcdsAddress}. */
  public static final class Builder extends ImmutableOcdsAddress.Builder {
    Builder() {}
  }
}
