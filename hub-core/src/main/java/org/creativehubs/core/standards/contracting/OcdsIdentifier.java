package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** An entry in a register of organisations (Identifier). */
@Value.Immutable
public abstract class OcdsIdentifier {

  static final Shape<OcdsIdentifier, Builder> SHAPE =
      Shape.of(OcdsIdentifier::builder, Builder::build, OcdsIdentifier::others, Builder::putOthers)
          .given(
              "scheme", "", Forms.TEXT, OcdsIdentifier::scheme, (made, value) -> made.scheme(value))
          .given("id", "", Forms.KEY, OcdsIdentifier::id, (made, value) -> made.id(value))
          .given(
              "legalName",
              "",
              Forms.TEXT,
              OcdsIdentifier::legalName,
              (made, value) -> made.legalName(value))
          .given("uri", "", Forms.TEXT, OcdsIdentifier::uri, (made, value) -> made.uri(value));

  OcdsIdentifier() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The register by its code, such as GB-COH (org-id.guide). */
  public abstract Optional<String> scheme();

  /** The number in the register; a whole number in JSON is taken for its digits. */
  public abstract Optional<String> id();

  /** The name in the register; any text. */
  public abstract Optional<String> legalName();

  /** The entry itself; a web address, which is not looked at. */
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

  /** Builds an {@link OcdsIdentifier}. */
  public static final class Builder extends ImmutableOcdsIdentifier.Builder {
    Builder() {}
  }
}
