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

/** All that is known of one process (record): its releases, and what they come to. */
@Value.Immutable
public abstract class OcdsRecord {

  static final Shape<OcdsRecord, Builder> SHAPE =
      Shape.of(OcdsRecord::builder, Builder::build, OcdsRecord::others, Builder::putOthers)
          .needed("ocid", "", Forms.TEXT, OcdsRecord::ocid, Builder::ocid)
          .neededList(
              "releases",
              "",
              Forms.ANY,
              OcdsRecord::releases,
              (made, value) -> made.addReleases(value))
          .given(
              "compiledRelease",
              "",
              OcdsRelease.SHAPE,
              OcdsRecord::compiledRelease,
              (made, value) -> made.compiledRelease(value));

  OcdsRecord() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier of the process in the world; any text. */
  public abstract String ocid();

  /**
   * Its releases or links to them, the oldest first, as they stand in the document; at least one.
   */
  public abstract List<JsonText> releases();

  /** What they come to by now. */
  public abstract Optional<OcdsRelease> compiledRelease();

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

  /** Builds an {@link OcdsRecord}. */
  public static final class Builder extends ImmutableOcdsRecord.Builder {
    Builder() {}
  }
}
