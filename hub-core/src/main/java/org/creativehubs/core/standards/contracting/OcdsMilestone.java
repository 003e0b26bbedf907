package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** Something to be done or to happen by a day (Milestone), such as what a party promises. */
@Value.Immutable
public abstract class OcdsMilestone {

  static final Shape<OcdsMilestone, Builder> SHAPE =
      Shape.of(OcdsMilestone::builder, Builder::build, OcdsMilestone::others, Builder::putOthers)
          .needed("id", "", Forms.KEY, OcdsMilestone::id, Builder::id)
          .given("title", "", Forms.TEXT, OcdsMilestone::title, (made, value) -> made.title(value))
          .given("type", "", Forms.TEXT, OcdsMilestone::type, (made, value) -> made.type(value))
          .given(
              "description",
              "",
              Forms.TEXT,
              OcdsMilestone::description,
              (made, value) -> made.description(value))
          .given("code", "", Forms.TEXT, OcdsMilestone::code, (made, value) -> made.code(value))
          .given(
              "dueDate",
              "",
              Forms.MOMENT,
              OcdsMilestone::dueDate,
              (made, value) -> made.dueDate(value))
          .given(
              "dateMet",
              "",
              Forms.MOMENT,
              OcdsMilestone::dateMet,
              (made, value) -> made.dateMet(value))
          .given(
              "dateModified",
              "",
              Forms.MOMENT,
              OcdsMilestone::dateModified,
              (made, value) -> made.dateModified(value))
          .given(
              "status",
              "",
              Forms.word(Status.class, Status::word),
              OcdsMilestone::status,
              (made, value) -> made.status(value));

  OcdsMilestone() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key within what it belongs to; a whole number in JSON is taken for its digits. */
  public abstract String id();

  /** What it is called; any text. */
  public abstract Optional<String> title();

  /** What kind of milestone it is, by a code such as delivery, reporting or financing. */
  public abstract Optional<String> type();

  /** What it is in words; any text. */
  public abstract Optional<String> description();

  /** What kind of event it is among processes alike; any text. */
  public abstract Optional<String> code();

  /** When it is due. */
  public abstract Optional<WrittenDate> dueDate();

  /** When it was met. */
  public abstract Optional<WrittenDate> dateMet();

  /** When its state was last looked at. */
  public abstract Optional<WrittenDate> dateModified();

  /** How it stands. */
  public abstract Optional<Status> status();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  /** A builder that holds these values, to change some of them. */
  public final Builder toBuilder() {
    return new Builder().valuesOf(this);
  }

  /** How a milestone stands. */
  public enum Status {
    /** It is to come. */
    SCHEDULED("scheduled"),
    /** It is met. */
    MET("met"),
    /** It is not met. */
    NOT_MET("notMet"),
    /** A part of it is met. */
    PARTIALLY_MET("partiallyMet");

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

  /** Builds an {@link OcdsMilestone}. */
  public static final class Builder extends ImmutableOcdsMilestone.Builder {
    Builder() {}
  }
}
