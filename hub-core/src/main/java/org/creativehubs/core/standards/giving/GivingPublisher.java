package org.creativehubs.core.standards.giving;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** Who publishes a file of grants. */
@Value.Immutable
public abstract class GivingPublisher {

  static final Shape<GivingPublisher, Builder> SHAPE =
      Shape.of(
              GivingPublisher::builder, Builder::build, GivingPublisher::others, Builder::putOthers)
          .given(
              "identifier",
              "Identifier",
              Forms.TEXT,
              GivingPublisher::identifier,
              (made, value) -> made.identifier(value))
          .needed("name", "Name", Forms.TEXT, GivingPublisher::name, Builder::name)
          .given(
              "website",
              "Website",
              Forms.TEXT,
              GivingPublisher::website,
              (made, value) -> made.website(value))
          .given(
              "logo", "Logo", Forms.TEXT, GivingPublisher::logo, (made, value) -> made.logo(value));

  GivingPublisher() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its identifier, such as GB-CHC-0000001; any text. */
  public abstract Optional<String> identifier();

  /** Its name; any text. */
  public abstract String name();

  /** Its web address, which is not looked at. */
  public abstract Optional<String> website();

  /** The web address of its logo, which is not looked at. */
  public abstract Optional<String> logo();

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

  /** Builds a {@link GivingPublisher}. */
  public static final class Builder extends ImmutableGivingPublisher.Builder {
    Builder() {}
  }
}
