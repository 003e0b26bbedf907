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

/** What a grant is classified as, by a code of a vocabulary (Classification). */
@Value.Immutable
public abstract class GivingClassification {

  static final Shape<GivingClassification, Builder> SHAPE =
      Shape.of(
              GivingClassification::builder,
              Builder::build,
              GivingClassification::others,
              Builder::putOthers)
          .given(
              "vocabulary",
              "Vocabulary",
              Forms.TEXT,
              GivingClassification::vocabulary,
              (made, value) -> made.vocabulary(value))
          .given(
              "code",
              "Code",
              Forms.TEXT,
              GivingClassification::code,
              (made, value) -> made.code(value))
          .given(
              "title",
              "Title",
              Forms.TEXT,
              GivingClassification::title,
              (made, value) -> made.title(value))
          .given(
              "description",
              "Description",
              Forms.TEXT,
              GivingClassification::description,
              (made, value) -> made.description(value))
          .given(
              "url", "URL", Forms.TEXT, GivingClassification::url, (made, value) -> made.url(value))
          .given(
              "dateModified",
              "Last Modified",
              Forms.MOMENT,
              GivingClassification::dateModified,
              (made, value) -> made.dateModified(value));

  GivingClassification() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The vocabulary; any text. */
  public abstract Optional<String> vocabulary();

  /** The code in the vocabulary; any text. */
  public abstract Optional<String> code();

  /** What the code is called; any text. */
  public abstract Optional<String> title();

  /** What it means; any text. */
  public abstract Optional<String> description();

  /** Where it is described; a web address, which is not looked at. */
  public abstract Optional<String> url();

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

  /** Builds a {@link GivingClassification}. */
  public static final class Builder extends ImmutableGivingClassification.Builder {
    Builder() {}
  }
}
