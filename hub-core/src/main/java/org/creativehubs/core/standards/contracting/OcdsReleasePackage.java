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

/** A file of releases (release package). */
@Value.Immutable
public abstract class OcdsReleasePackage {

  static final Shape<OcdsReleasePackage, Builder> SHAPE =
      Shape.of(
              OcdsReleasePackage::builder,
              Builder::build,
              OcdsReleasePackage::others,
              Builder::putOthers)
          .needed("uri", "", Forms.TEXT, OcdsReleasePackage::uri, Builder::uri)
          .needed("version", "", Forms.TEXT, OcdsReleasePackage::version, Builder::version)
          .list(
              "extensions",
              "",
              Forms.TEXT,
              OcdsReleasePackage::extensions,
              (made, value) -> made.addExtensions(value))
          .needed(
              "publishedDate",
              "",
              Forms.MOMENT,
              OcdsReleasePackage::publishedDate,
              Builder::publishedDate)
          .needed(
              "publisher",
              "",
              OcdsPublisher.SHAPE,
              OcdsReleasePackage::publisher,
              Builder::publisher)
          .given(
              "license",
              "",
              Forms.TEXT,
              OcdsReleasePackage::license,
              (made, value) -> made.license(value))
          .given(
              "publicationPolicy",
              "",
              Forms.TEXT,
              OcdsReleasePackage::publicationPolicy,
              (made, value) -> made.publicationPolicy(value))
          .neededList(
              "releases",
              "",
              OcdsRelease.SHAPE,
              OcdsReleasePackage::releases,
              (made, value) -> made.addReleases(value));

  OcdsReleasePackage() {}

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

  /** The releases; at least one. */
  public abstract List<OcdsRelease> releases();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(releases(), "releases");
  }

  /** The record as JSON of the standard, on one line. */
  @JsonValue
  @JsonRawValue
  public final String json() {
    return SHAPE.json(this);
  }

  /** Its web address, and the number of its releases. */
  @Override
  public final String toString() {
    return uri() + ", " + releases().size() + (releases().size() == 1 ? " release" : " releases");
  }

  /** Builds an {@link OcdsReleasePackage}. */
  public static final class Builder extends ImmutableOcdsReleasePackage.Builder {
    Builder() {}
  }
}
