package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** Whom to ask (ContactPoint). */
@Value.Immutable
public abstract class OcdsContactPoint {

  static final Shape<OcdsContactPoint, Builder> SHAPE =
      Shape.of(
              OcdsContactPoint::builder,
              Builder::build,
              OcdsContactPoint::others,
              Builder::putOthers)
          .given("name", "", Forms.TEXT, OcdsContactPoint::name, (made, value) -> made.name(value))
          .given(
              "email", "", Forms.TEXT, OcdsContactPoint::email, (made, value) -> made.email(value))
          .given(
              "telephone",
              "",
              Forms.TEXT,
              OcdsContactPoint::telephone,
              (made, value) -> made.telephone(value))
          .given(
              "faxNumber",
              "",
              Forms.TEXT,
              OcdsContactPoint::faxNumber,
              (made, value) -> made.faxNumber(value))
          .given("url", "", Forms.TEXT, OcdsContactPoint::url, (made, value) -> made.url(value));

  OcdsContactPoint() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** A person or department; any text. */
  public abstract Optional<String> name();

  /** An address for mail; any text. */
  public abstract Optional<String> email();

  /** A telephone number; any text. */
  public abstract Optional<String> telephone();

  /** A number for fax; any text. */
  public abstract Optional<String> faxNumber();

  /** Where to ask; a web address, which is not looked at. */
  public abstract Optional<String> url();

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

  /** Builds an {@link OcdsContactPoint}. */
  public static final class Builder extends ImmutableOcdsContactPoint.Builder {
    Builder() {}
  }
}
