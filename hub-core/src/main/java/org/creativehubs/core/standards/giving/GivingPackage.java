package org.creativehubs.core.standards.giving;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.creativehubs.core.value.Check;
import org.immutables.value.Value;

/** A file of grants as 360Giving has it: what it is and who publishes it, and the grants. */
@Value.Immutable
public abstract class GivingPackage {

  static final Shape<GivingPackage, Builder> SHAPE =
      Shape.of(GivingPackage::builder, Builder::build, GivingPackage::others, Builder::putOthers)
          .given(
              "version",
              "",
              Forms.TEXT,
              GivingPackage::version,
              (made, value) -> made.version(value))
          .list(
              "extensions",
              "",
              Forms.TEXT,
              GivingPackage::extensions,
              (made, value) -> made.addExtensions(value))
          .given("title", "", Forms.TEXT, GivingPackage::title, (made, value) -> made.title(value))
          .given(
              "description",
              "",
              Forms.TEXT,
              GivingPackage::description,
              (made, value) -> made.description(value))
          .given(
              "issued", "", Forms.DAY, GivingPackage::issued, (made, value) -> made.issued(value))
          .given(
              "modified",
              "",
              Forms.DAY,
              GivingPackage::modified,
              (made, value) -> made.modified(value))
          .given(
              "identifier",
              "",
              Forms.TEXT,
              GivingPackage::identifier,
              (made, value) -> made.identifier(value))
          .given(
              "publisher",
              "",
              GivingPublisher.SHAPE,
              GivingPackage::publisher,
              (made, value) -> made.publisher(value))
          .given(
              "downloadURL",
              "",
              Forms.TEXT,
              GivingPackage::downloadURL,
              (made, value) -> made.downloadURL(value))
          .given(
              "accessURL",
              "",
              Forms.TEXT,
              GivingPackage::accessURL,
              (made, value) -> made.accessURL(value))
          .given(
              "license",
              "",
              Forms.TEXT,
              GivingPackage::license,
              (made, value) -> made.license(value))
          .neededList(
              "grants",
              "",
              GivingGrant.SHAPE,
              GivingPackage::grants,
              (made, value) -> made.addGrants(value));

  GivingPackage() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The edition of the standard, such as 1.4; any text. */
  public abstract Optional<String> version();

  /** The names of extensions of the standard that it uses; any texts. */
  public abstract List<String> extensions();

  /** What it is called; any text. */
  public abstract Optional<String> title();

  /** What stands in it; any text. */
  public abstract Optional<String> description();

  /** When it was first published. */
  public abstract Optional<WrittenDate> issued();

  /** When it was last changed. */
  public abstract Optional<WrittenDate> modified();

  /** Its key among those of its publisher; any text. */
  public abstract Optional<String> identifier();

  /** Who publishes it. */
  public abstract Optional<GivingPublisher> publisher();

  /** Where the file is; a web address, which is not looked at. */
  public abstract Optional<String> downloadURL();

  /** The page on which it is offered; a web address, which is not looked at. */
  public abstract Optional<String> accessURL();

  /** The licence of its data by web address, which is not looked at. */
  public abstract Optional<String> license();

  /** The grants; at least one. */
  public abstract List<GivingGrant> grants();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.notEmpty(grants(), "grants");
  }

  /**
   * A file of grants of the latest edition that is known here, about which nothing more is said.
   *
   * @param grants the grants; at least one
   * @return the file
   */
  public static GivingPackage of(Iterable<GivingGrant> grants) {
    return builder().version(GivingFile.EDITION).addAllGrants(grants).build();
  }

  /**
   * Writes it as JSON, what it is on the first lines and then a line for each grant. The stream is
   * flushed and stays open.
   *
   * @param stream where it is written to, as UTF-8
   * @throws IOException if the stream does not take it
   */
  public final void write(OutputStream stream) throws IOException {
    GivingWriter.write(this, stream);
  }

  /**
   * The grants as a spreadsheet under the headings of the standard: a column for each field that
   * one of them has. Texts that a spreadsheet would take for a formula have an apostrophe before
   * them; lists of codes stand in one cell with semicolons between them; what publishers added is a
   * column by its name.
   *
   * @return comma-separated values, its lines ending in a line feed
   */
  public final String csv() {
    return GivingWriter.csv(grants());
  }

  /** The record as JSON of the standard, on one line. */
  @JsonValue
  @JsonRawValue
  public final String json() {
    return SHAPE.json(this);
  }

  /** Its title, and the number of its grants. */
  @Override
  public final String toString() {
    return title().map(title -> title + ", ").orElse("")
        + grants().size()
        + (grants().size() == 1 ? " grant" : " grants");
  }

  /** Builds a {@link GivingPackage}. */
  public static final class Builder extends ImmutableGivingPackage.Builder {
    Builder() {}
  }
}
