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
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/**
 * What is known of one process on a day (release): its parties, and how it came from a search for
 * somebody to contracts and what became of them.
 */
@Value.Immutable
public abstract class OcdsRelease {

  static final Shape<OcdsRelease, Builder> SHAPE =
      Shape.of(OcdsRelease::builder, Builder::build, OcdsRelease::others, Builder::putOthers)
          .needed("ocid", "", Forms.TEXT, OcdsRelease::ocid, Builder::ocid)
          .needed("id", "", Forms.TEXT, OcdsRelease::id, Builder::id)
          .needed("date", "", Forms.MOMENT, OcdsRelease::date, Builder::date)
          .neededList("tag", "", Forms.TEXT, OcdsRelease::tag, (made, value) -> made.addTag(value))
          .needed(
              "initiationType",
              "",
              Forms.TEXT,
              OcdsRelease::initiationType,
              Builder::initiationType)
          .list(
              "parties",
              "",
              OcdsParty.SHAPE,
              OcdsRelease::parties,
              (made, value) -> made.addParties(value))
          .given(
              "buyer",
              "",
              OcdsReference.SHAPE,
              OcdsRelease::buyer,
              (made, value) -> made.buyer(value))
          .given(
              "tender",
              "",
              OcdsTender.SHAPE,
              OcdsRelease::tender,
              (made, value) -> made.tender(value))
          .list(
              "awards",
              "",
              OcdsAward.SHAPE,
              OcdsRelease::awards,
              (made, value) -> made.addAwards(value))
          .list(
              "contracts",
              "",
              OcdsContract.SHAPE,
              OcdsRelease::contracts,
              (made, value) -> made.addContracts(value))
          .given(
              "language",
              "",
              Forms.TEXT,
              OcdsRelease::language,
              (made, value) -> made.language(value))
          .list(
              "relatedProcesses",
              "",
              OcdsRelatedProcess.SHAPE,
              OcdsRelease::relatedProcesses,
              (made, value) -> made.addRelatedProcesses(value));

  OcdsRelease() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The identifier of the process in the world; not blank. */
  public abstract String ocid();

  /** The key of the release within the process; not blank. */
  public abstract String id();

  /** When it was recorded. */
  public abstract WrittenDate date();

  /** What it is about, by codes such as contract; at least one. */
  public abstract List<String> tag();

  /** How the process began: tender. */
  public abstract String initiationType();

  /** Who takes part, each with a key of its own. */
  public abstract List<OcdsParty> parties();

  /** Who pays. */
  public abstract Optional<OcdsReference> buyer();

  /** How somebody was looked for. */
  public abstract Optional<OcdsTender> tender();

  /** To whom contracts were given. */
  public abstract List<OcdsAward> awards();

  /** The contracts. */
  public abstract List<OcdsContract> contracts();

  /** The language of its texts by code, such as en. */
  public abstract Optional<String> language();

  /** Other processes that belong to this one. */
  public abstract List<OcdsRelatedProcess> relatedProcesses();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  @Value.Check
  void check() {
    Check.together(
        () -> Check.notBlank(ocid(), "ocid"),
        () -> Check.notBlank(id(), "id"),
        () -> Check.notEmpty(tag(), "tag"));
  }

  /**
   * Reads one release.
   *
   * @param json the release as JSON
   * @return the release
   * @throws InvalidValueException with all faults, each by its path
   */
  public static OcdsRelease parse(String json) {
    return SHAPE.parse(JsonText.parse(json), OcdsFile.STANDARD);
  }

  /**
   * The party that a reference means.
   *
   * @param reference the reference
   * @return empty where no party has its key
   */
  public final Optional<OcdsParty> party(OcdsReference reference) {
    return parties().stream()
        .filter(party -> party.id().isPresent() && party.id().equals(reference.id()))
        .findFirst();
  }

  /** The record as JSON of the standard, on one line. */
  @JsonValue
  @JsonRawValue
  public final String json() {
    return SHAPE.json(this);
  }

  /** Its process and key. */
  @Override
  public final String toString() {
    return ocid() + ", " + id();
  }

  /** Builds an {@link OcdsRelease}. */
  public static final class Builder extends ImmutableOcdsRelease.Builder {
    Builder() {}
  }
}
