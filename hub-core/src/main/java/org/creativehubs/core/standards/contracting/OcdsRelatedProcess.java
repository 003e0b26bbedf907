package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** Another process that belongs to this one (RelatedProcess). */
@Value.Immutable
public abstract class OcdsRelatedProcess {

  static final Shape<OcdsRelatedProcess, Builder> SHAPE =
      Shape.of(
              OcdsRelatedProcess::builder,
              Builder::build,
              OcdsRelatedProcess::others,
              Builder::putOthers)
          .given("id", "", Forms.TEXT, OcdsRelatedProcess::id, (made, value) -> made.id(value))
          .list(
              "relationship",
              "",
              Forms.TEXT,
              OcdsRelatedProcess::relationship,
              (made, value) -> made.addRelationship(value))
          .given(
              "title",
              "",
              Forms.TEXT,
              OcdsRelatedProcess::title,
              (made, value) -> made.title(value))
          .given(
              "scheme",
              "",
              Forms.TEXT,
              OcdsRelatedProcess::scheme,
              (made, value) -> made.scheme(value))
          .given(
              "identifier",
              "",
              Forms.TEXT,
              OcdsRelatedProcess::identifier,
              (made, value) -> made.identifier(value))
          .given("uri", "", Forms.TEXT, OcdsRelatedProcess::uri, (made, value) -> made.uri(value));

  OcdsRelatedProcess() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key in the list; any text. */
  public abstract Optional<String> id();

  /** How they belong together, by codes such as renewalProcess. */
  public abstract List<String> relationship();

  /** What it is called; any text. */
  public abstract Optional<String> title();

  /** What its identifier is, such as ocid. */
  public abstract Optional<String> scheme();

  /** Its identifier; any text. */
  public abstract Optional<String> identifier();

  /** The process itself; a web address, which is not looked at. */
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

  /** Builds an {@link OcdsRelatedProcess}. */
  public static final class Builder extends ImmutableOcdsRelatedProcess.Builder {
    Builder() {}
  }
}
