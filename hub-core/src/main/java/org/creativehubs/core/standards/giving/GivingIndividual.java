package org.creativehubs.core.standards.giving;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** A person who receives a grant, named so that nobody can know who it is (1.2 and later). */
@Value.Immutable
public abstract class GivingIndividual {

  static final Shape<GivingIndividual, Builder> SHAPE =
      Shape.of(
              GivingIndividual::builder,
              Builder::build,
              GivingIndividual::others,
              Builder::putOthers)
          .needed("id", "Identifier", Forms.TEXT, GivingIndividual::id, Builder::id)
          .needed("name", "Name", Forms.TEXT, GivingIndividual::name, Builder::name);

  GivingIndividual() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** A key that says nothing of the person; any text. */
  public abstract String id();

  /** Words such as Individual Recipient; any text. */
  public abstract String name();

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

  /** Builds a {@link GivingIndividual}. */
  public static final class Builder extends ImmutableGivingIndividual.Builder {
    Builder() {}
  }
}
