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

/** To whom a contract was given (Award). */
@Value.Immutable
public abstract class OcdsAward {

  static final Shape<OcdsAward, Builder> SHAPE =
      Shape.of(OcdsAward::builder, Builder::build, OcdsAward::others, Builder::putOthers)
          .needed("id", "", Forms.KEY, OcdsAward::id, Builder::id)
          .given("title", "", Forms.TEXT, OcdsAward::title, (made, value) -> made.title(value))
          .given(
              "description",
              "",
              Forms.TEXT,
              OcdsAward::description,
              (made, value) -> made.description(value))
          .given(
              "status",
              "",
              Forms.word(Status.class, Status::word),
              OcdsAward::status,
              (made, value) -> made.status(value))
          .given("date", "", Forms.MOMENT, OcdsAward::date, (made, value) -> made.date(value))
          .given("value", "", OcdsValue.SHAPE, OcdsAward::value, (made, value) -> made.value(value))
          .list(
              "suppliers",
              "",
              OcdsReference.SHAPE,
              OcdsAward::suppliers,
              (made, value) -> made.addSuppliers(value))
          .list(
              "items", "", OcdsItem.SHAPE, OcdsAward::items, (made, value) -> made.addItems(value))
          .given(
              "contractPeriod",
              "",
              OcdsPeriod.SHAPE,
              OcdsAward::contractPeriod,
              (made, value) -> made.contractPeriod(value))
          .list(
              "documents",
              "",
              OcdsDocument.SHAPE,
              OcdsAward::documents,
              (made, value) -> made.addDocuments(value))
          .list(
              "amendments",
              "",
              OcdsAmendment.SHAPE,
              OcdsAward::amendments,
              (made, value) -> made.addAmendments(value));

  OcdsAward() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key within what it belongs to; a whole number in JSON is taken for its digits. */
  public abstract String id();

  /** What it is called; any text. */
  public abstract Optional<String> title();

  /** What it is in words; any text. */
  public abstract Optional<String> description();

  /** How it stands. */
  public abstract Optional<Status> status();

  /** When it was decided. */
  public abstract Optional<WrittenDate> date();

  /** What it is worth in all. */
  public abstract Optional<OcdsValue> value();

  /** To whom. */
  public abstract List<OcdsReference> suppliers();

  /** What is bought, line by line. */
  public abstract List<OcdsItem> items();

  /** The period of the contract. */
  public abstract Optional<OcdsPeriod> contractPeriod();

  /** Documents about it. */
  public abstract List<OcdsDocument> documents();

  /** How it was changed after it was made, the first change first. */
  public abstract List<OcdsAmendment> amendments();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** How an award stands. */
  public enum Status {
    /** It is proposed. */
    PENDING("pending"),
    /** It is made. */
    ACTIVE("active"),
    /** It was called off. */
    CANCELLED("cancelled"),
    /** It could not be made. */
    UNSUCCESSFUL("unsuccessful");

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

  /** Builds an {@link OcdsAward}. */
  public static final class Builder extends ImmutableOcdsAward.Builder {
    Builder() {}
  }
}
