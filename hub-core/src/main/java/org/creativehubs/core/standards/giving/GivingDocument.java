package org.creativehubs.core.standards.giving;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** A document about a grant (Documents). */
@Value.Immutable
public abstract class GivingDocument {

  static final Shape<GivingDocument, Builder> SHAPE =
      Shape.of(GivingDocument::builder, Builder::build, GivingDocument::others, Builder::putOthers)
          .given(
              "id", "Identifier", Forms.TEXT, GivingDocument::id, (made, value) -> made.id(value))
          .given(
              "title",
              "Title",
              Forms.TEXT,
              GivingDocument::title,
              (made, value) -> made.title(value))
          .given(
              "url",
              "Web Address",
              Forms.TEXT,
              GivingDocument::url,
              (made, value) -> made.url(value))
          .given(
              "description",
              "Description",
              Forms.TEXT,
              GivingDocument::description,
              (made, value) -> made.description(value))
          .given(
              "documentType",
              "Document Type",
              Forms.TEXT,
              GivingDocument::documentType,
              (made, value) -> made.documentType(value))
          .given(
              "dateModified",
              "Last Modified",
              Forms.MOMENT,
              GivingDocument::dateModified,
              (made, value) -> made.dateModified(value));

  GivingDocument() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key; any text. */
  public abstract Optional<String> id();

  /** What it is called; any text. */
  public abstract Optional<String> title();

  /** Where it is; a web address, which is not looked at. */
  public abstract Optional<String> url();

  /** What stands in it; any text. */
  public abstract Optional<String> description();

  /** What kind of document it is; any text. */
  public abstract Optional<String> documentType();

  /** When it was last changed, with a time. */
  public abstract Optional<WrittenDate> dateModified();

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

  /** Builds a {@link GivingDocument}. */
  public static final class Builder extends ImmutableGivingDocument.Builder {
    Builder() {}
  }
}
