package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.creativehubs.core.value.Check;
import org.immutables.value.Value;

/** A file of records (record package). */
@Value.Immutable
public abstract class OcdsRecordPackage {

  static final Shape<OcdsRecordPackage, Builder> SHAPE =
      Shape.of(
              OcdsRecordPackage::builder,
              Builder::build,
              OcdsRecordPackage::others,
              Builder::putOthers)
          .needed("uri", "", Forms.TEXT, OcdsRecordPackage::uri, Builder::uri)
          .needed("version", "", Forms.TEXT, OcdsRecordPackage::version, Builder::version)
          .list(
              "extensions",
              "",
              Forms.TEXT,
              OcdsRecordPackage::extensions,
              (made, value) -> made.addExtensions(value))
          .needed(
              "publishedDate",
              "",
              Forms.MOMENT,
              OcdsRecordPackage::publishedDate,
              Builder::publishedDate)
          .needed(
              "publisher",
              "",
              OcdsPublisher.SHAPE,
              OcdsRecordPackage::publisher,
              Builder::publisher)
          .given(
              "license",
              "",
              Forms.TEXT,
              OcdsRecordPackage::license,
              (made, value) -> made.license(value))
          .given(
              "publicationPolicy",
              "",
              Forms.TEXT,
              OcdsRecordPackage::publicationPolicy,
              (made, value) -> made.publicationPolicy(value))
          .list(
              "packages",
              "",
              Forms.TEXT,
              OcdsRecordPackage::packages,
              (made, value) -> made.addPackages(value))
          .neededList(
              "records",
              "",
              OcdsRecord.SHAPE,
              OcdsRecordPackage::records,
              (made, value) -> made.addRecords(value));

  OcdsRecordPackage() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier of the package in the world; a web address, which is not looked at. */
  public abstract String uri();

  /** The edition of the standard, such as 1.1. */
  public abstract String version();

  /** The extensions of the standard that it uses, by web address. */
  public abstract List<String> extensions();

  /** When it was published. */
  public abstract WrittenDate publishedDate();

  /** Who publishes it. */
  public abstract OcdsPublisher publisher();

  /** The licence of its data; a web address, which is not looked at. */
  public abstract Optional<String> license();

  /** What its publisher says on publishing; a web address, which is not looked at. */
  public abstract Optional<String> publicationPolicy();

  /** The release packages it was made from, by web address. */
  public abstract List<String> packages();

  /** The records; at least one. */
  public abstract List<OcdsRecord> records();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(records(), "records");
  }

  /** The record as JSON of the standard, on one line. */
  @JsonValue
  @JsonRawValue
  public final String json() {
    return SHAPE.json(this);
  }

  /** Its web address, and the number of its records. */
  @Override
  public final String toString() {
    return uri() + ", " + records().size() + (records().size() == 1 ? " record" : " records");
  }

  /** Builds an {@link OcdsRecordPackage}. */
  public static final class Builder extends ImmutableOcdsRecordPackage.Builder {
    Builder() {}
  }
}
