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

/** A change to something after it was made (Amendment). */
@Value.Immutable
public abstract class OcdsAmendment {

  static final Shape<OcdsAmendment, Builder> SHAPE =
      Shape.of(OcdsAmendment::builder, Builder::build, OcdsAmendment::others, Builder::putOthers)
          .given("date", "", Forms.MOMENT, OcdsAmendment::date, (made, value) -> made.date(value))
          .given(
              "rationale",
              "",
              Forms.TEXT,
              OcdsAmendment::rationale,
              (made, value) -> made.rationale(value))
          .given("id", "", Forms.TEXT, OcdsAmendment::id, (made, value) -> made.id(value))
          .given(
              "description",
              "",
              Forms.TEXT,
              OcdsAmendment::description,
              (made, value) -> made.description(value))
          .given(
              "amendsReleaseID",
              "",
              Forms.TEXT,
              OcdsAmendment::amendsReleaseID,
              (made, value) -> made.amendsReleaseID(value))
          .given(
              "releaseID",
              "",
              Forms.TEXT,
              OcdsAmendment::releaseID,
              (made, value) -> made.releaseID(value));

  OcdsAmendment() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** When it was changed. */
  public abstract Optional<WrittenDate> date();

  /** Why; any text. */
  public abstract Optional<String> rationale();

  /** Its key; any text. */
  public abstract Optional<String> id();

  /** What changed; any text. */
  public abstract Optional<String> description();

  /** The release before the change, by its key. */
  public abstract Optional<String> amendsReleaseID();

  /** The release after the change, by its key. */
  public abstract Optional<String> releaseID();

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

  /** Builds an {@link OcdsAmendment}. */
  public static final class Builder extends ImmutableOcdsAmendment.Builder {
    Builder() {}
  }
}
