package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** Who publishes a package. */
@Value.Immutable
public abstract class OcdsPublisher {

  static final Shape<OcdsPublisher, Builder> SHAPE =
      Shape.of(OcdsPublisher::builder, Builder::build, OcdsPublisher::others, Builder::putOthers)
          .needed("name", "", Forms.TEXT, OcdsPublisher::name, Builder::name)
          .given(
              "scheme", "", Forms.TEXT, OcdsPublisher::scheme, (made, value) -> made.scheme(value))
          .given("uid", "", Forms.TEXT, OcdsPublisher::uid, (made, value) -> made.uid(value))
          .given("uri", "", Forms.TEXT, OcdsPublisher::uri, (made, value) -> made.uri(value));

  OcdsPublisher() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its name; any text. */
  public abstract String name();

  /** The register it is in by its code, such as GB-COH. */
  public abstract Optional<String> scheme();

  /** Its number in the register; any text. */
  public abstract Optional<String> uid();

  /** The publisher itself; a web address, which is not looked at. */
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

  /** Builds an {@link OcdsPublisher}. */
  public static final class Builder extends ImmutableOcdsPublisher.Builder {
    Builder() {}
  }
}
