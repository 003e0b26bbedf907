package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** A code of a list (Classification). */
@Value.Immutable
public abstract class OcdsClassification {

  static final Shape<OcdsClassification, Builder> SHAPE =
      Shape.of(
              OcdsClassification::builder,
              Builder::build,
              OcdsClassification::others,
              Builder::putOthers)
          .given(
              "scheme",
              "",
              Forms.TEXT,
              OcdsClassification::scheme,
              (made, value) -> made.scheme(value))
          .given("id", "", Forms.KEY, OcdsClassification::id, (made, value) -> made.id(value))
          .given(
              "description",
              "",
              Forms.TEXT,
              OcdsClassification::description,
              (made, value) -> made.description(value))
          .given("uri", "", Forms.TEXT, OcdsClassification::uri, (made, value) -> made.uri(value));

  OcdsClassification() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The list by its code, such as CPV. */
  public abstract Optional<String> scheme();

  /** The code in the list. */
  public abstract Optional<String> id();

  /** What it means; any text. */
  public abstract Optional<String> description();

  /** The code itself; a web address, which is not looked at. */
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

  /** Builds an {@link OcdsClassification}. */
  public static final class Builder extends ImmutableOcdsClassification.Builder {
    Builder() {}
  }
}
