package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** The unit in which something is bought, with the price of one. */
@Value.Immutable
public abstract class OcdsUnit {

  static final Shape<OcdsUnit, Builder> SHAPE =
      Shape.of(OcdsUnit::builder, Builder::build, OcdsUnit::others, Builder::putOthers)
          .given("scheme", "", Forms.TEXT, OcdsUnit::scheme, (made, value) -> made.scheme(value))
          .given("id", "", Forms.TEXT, OcdsUnit::id, (made, value) -> made.id(value))
          .given("name", "", Forms.TEXT, OcdsUnit::name, (made, value) -> made.name(value))
          .given("value", "", OcdsValue.SHAPE, OcdsUnit::value, (made, value) -> made.value(value))
          .given("uri", "", Forms.TEXT, OcdsUnit::uri, (made, value) -> made.uri(value));

  OcdsUnit() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The list of units by its code, such as UNCEFACT. */
  public abstract Optional<String> scheme();

  /** The unit by its code in the list. */
  public abstract Optional<String> id();

  /** The unit in words, such as year. */
  public abstract Optional<String> name();

  /** What one costs. */
  public abstract Optional<OcdsValue> value();

  /** The unit itself; a web address, which is not looked at. */
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

  /** Builds an {@link OcdsUnit}. */
  public static final class Builder extends ImmutableOcdsUnit.Builder {
    Builder() {}
  }
}
