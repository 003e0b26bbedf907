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

/** A document about a process (Document). */
@Value.Immutable
public abstract class OcdsDocument {

  static final Shape<OcdsDocument, Builder> SHAPE =
      Shape.of(OcdsDocument::builder, Builder::build, OcdsDocument::others, Builder::putOthers)
          .needed("id", "", Forms.KEY, OcdsDocument::id, Builder::id)
          .given(
              "documentType",
              "",
              Forms.TEXT,
              OcdsDocument::documentType,
              (made, value) -> made.documentType(value))
          .given("title", "", Forms.TEXT, OcdsDocument::title, (made, value) -> made.title(value))
          .given(
              "description",
              "",
              Forms.TEXT,
              OcdsDocument::description,
              (made, value) -> made.description(value))
          .given("url", "", Forms.TEXT, OcdsDocument::url, (made, value) -> made.url(value))
          .given(
              "datePublished",
              "",
              Forms.MOMENT,
              OcdsDocument::datePublished,
              (made, value) -> made.datePublished(value))
          .given(
              "dateModified",
              "",
              Forms.MOMENT,
              OcdsDocument::dateModified,
              (made, value) -> made.dateModified(value))
          .given(
              "format", "", Forms.TEXT, OcdsDocument::format, (made, value) -> made.format(value))
          .given(
              "language",
              "",
              Forms.TEXT,
              OcdsDocument::language,
              (made, value) -> made.language(value));

  OcdsDocument() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key within what it belongs to; a whole number in JSON is taken for its digits. */
  public abstract String id();

  /** What kind of document it is, by a code such as contractSigned. */
  public abstract Optional<String> documentType();

  /** What it is called; any text. */
  public abstract Optional<String> title();

  /** What it is in words; any text. */
  public abstract Optional<String> description();

  /** Where it is; a web address, which is not looked at. */
  public abstract Optional<String> url();

  /** When it was first published. */
  public abstract Optional<WrittenDate> datePublished();

  /** When it was last changed. */
  public abstract Optional<WrittenDate> dateModified();

  /** Its format by media type, such as application/pdf. */
  public abstract Optional<String> format();

  /** Its language by code, such as en. */
  public abstract Optional<String> language();

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

  /** Builds an {@link OcdsDocument}. */
  public static final class Builder extends ImmutableOcdsDocument.Builder {
    Builder() {}
  }
}
