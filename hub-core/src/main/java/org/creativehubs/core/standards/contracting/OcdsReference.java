package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** Which of the parties is meant (OrganizationReference). */
@Value.Immutable
public abstract class OcdsReference {

  static final Shape<OcdsReference, Builder> SHAPE =
      Shape.of(OcdsReference::builder, Builder::build, OcdsReference::others, Builder::putOthers)
          .given("id", "", Forms.KEY, OcdsReference::id, (made, value) -> made.id(value))
          .given("name", "", Forms.TEXT, OcdsReference::name, (made, value) -> made.name(value));

  OcdsReference() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key among the parties. */
  public abstract Optional<String> id();

  /** Its name among the parties. */
  public abstract Optional<String> name();

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

  /** Builds an {@link OcdsReference}. */
  public static final class Builder extends ImmutableOcdsReference.Builder {
    Builder() {}
  }
}
