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
import org.immutables.value.Value;

/** A contract between buyer and suppliers (Contract). */
@Value.Immutable
public abstract class OcdsContract {

  static final Shape<OcdsContract, Builder> SHAPE =
      Shape.of(OcdsContract::builder, Builder::build, OcdsContract::others, Builder::putOthers)
          .needed("id", "", Forms.KEY, OcdsContract::id, Builder::id)
          .needed("awardID", "", Forms.KEY, OcdsContract::awardId, Builder::awardId)
          .given("title", "", Forms.TEXT, OcdsContract::title, (made, value) -> made.title(value))
          .given(
              "description",
              "",
              Forms.TEXT,
              OcdsContract::description,
              (made, value) -> made.description(value))
          .given(
              "status",
              "",
              Forms.word(Status.class, Status::word),
              OcdsContract::status,
              (made, value) -> made.status(value))
          .given(
              "period",
              "",
              OcdsPeriod.SHAPE,
              OcdsContract::period,
              (made, value) -> made.period(value))
          .given(
              "value", "", OcdsValue.SHAPE, OcdsContract::value, (made, value) -> made.value(value))
          .list(
              "items",
              "",
              OcdsItem.SHAPE,
              OcdsContract::items,
              (made, value) -> made.addItems(value))
          .given(
              "dateSigned",
              "",
              Forms.MOMENT,
              OcdsContract::dateSigned,
              (made, value) -> made.dateSigned(value))
          .list(
              "documents",
              "",
              OcdsDocument.SHAPE,
              OcdsContract::documents,
              (made, value) -> made.addDocuments(value))
          .given(
              "implementation",
              "",
              OcdsImplementation.SHAPE,
              OcdsContract::implementation,
              (made, value) -> made.implementation(value))
          .list(
              "relatedProcesses",
              "",
              OcdsRelatedProcess.SHAPE,
              OcdsContract::relatedProcesses,
              (made, value) -> made.addRelatedProcesses(value))
          .list(
              "milestones",
              "",
              OcdsMilestone.SHAPE,
              OcdsContract::milestones,
              (made, value) -> made.addMilestones(value))
          .list(
              "amendments",
              "",
              OcdsAmendment.SHAPE,
              OcdsContract::amendments,
              (made, value) -> made.addAmendments(value));

  OcdsContract() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key within what it belongs to; a whole number in JSON is taken for its digits. */
  public abstract String id();

  /** The key of the award by which it was given. */
  public abstract String awardId();

  /** What it is called; any text. */
  public abstract Optional<String> title();

  /** What it is in words; any text. */
  public abstract Optional<String> description();

  /** How it stands. */
  public abstract Optional<Status> status();

  /** When it starts and ends, and how far it may be extended. */
  public abstract Optional<OcdsPeriod> period();

  /** What it is worth in all. */
  public abstract Optional<OcdsValue> value();

  /** What is bought, line by line. */
  public abstract List<OcdsItem> items();

  /** When it was signed. */
  public abstract Optional<WrittenDate> dateSigned();

  /** Documents about it. */
  public abstract List<OcdsDocument> documents();

  /** What became of it so far. */
  public abstract Optional<OcdsImplementation> implementation();

  /** Other processes that belong to it. */
  public abstract List<OcdsRelatedProcess> relatedProcesses();

  /** What is to be done or to happen, each with its day. */
  public abstract List<OcdsMilestone> milestones();

  /** How it was changed after it was made, the first change first. */
  public abstract List<OcdsAmendment> amendments();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** How a contract stands. */
  public enum Status {
    /** It is to be signed. */
    PENDING("pending"),
    /** It is in force. */
    ACTIVE("active"),
    /** It was called off before it was signed. */
    CANCELLED("cancelled"),
    /** It has ended. */
    TERMINATED("terminated");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** The state as the standard writes it. */
    public String word() {
      return word;
    }
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

  /** Builds an {@link OcdsContract}. */
  public static final class Builder extends ImmutableOcdsContract.Builder {
    Builder() {}
  }
}
