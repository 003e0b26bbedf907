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

/** How somebody was looked for (Tender). */
@Value.Immutable
public abstract class OcdsTender {

  static final Shape<OcdsTender, Builder> SHAPE =
      Shape.of(OcdsTender::builder, Builder::build, OcdsTender::others, Builder::putOthers)
          .needed("id", "", Forms.KEY, OcdsTender::id, Builder::id)
          .given("title", "", Forms.TEXT, OcdsTender::title, (made, value) -> made.title(value))
          .given(
              "description",
              "",
              Forms.TEXT,
              OcdsTender::description,
              (made, value) -> made.description(value))
          .given(
              "status",
              "",
              Forms.word(Status.class, Status::word),
              OcdsTender::status,
              (made, value) -> made.status(value))
          .given(
              "procuringEntity",
              "",
              OcdsReference.SHAPE,
              OcdsTender::procuringEntity,
              (made, value) -> made.procuringEntity(value))
          .list(
              "items", "", OcdsItem.SHAPE, OcdsTender::items, (made, value) -> made.addItems(value))
          .given(
              "value", "", OcdsValue.SHAPE, OcdsTender::value, (made, value) -> made.value(value))
          .given(
              "minValue",
              "",
              OcdsValue.SHAPE,
              OcdsTender::minValue,
              (made, value) -> made.minValue(value))
          .given(
              "procurementMethod",
              "",
              Forms.TEXT,
              OcdsTender::procurementMethod,
              (made, value) -> made.procurementMethod(value))
          .given(
              "procurementMethodDetails",
              "",
              Forms.TEXT,
              OcdsTender::procurementMethodDetails,
              (made, value) -> made.procurementMethodDetails(value))
          .given(
              "procurementMethodRationale",
              "",
              Forms.TEXT,
              OcdsTender::procurementMethodRationale,
              (made, value) -> made.procurementMethodRationale(value))
          .given(
              "mainProcurementCategory",
              "",
              Forms.TEXT,
              OcdsTender::mainProcurementCategory,
              (made, value) -> made.mainProcurementCategory(value))
          .given(
              "tenderPeriod",
              "",
              OcdsPeriod.SHAPE,
              OcdsTender::tenderPeriod,
              (made, value) -> made.tenderPeriod(value))
          .given(
              "contractPeriod",
              "",
              OcdsPeriod.SHAPE,
              OcdsTender::contractPeriod,
              (made, value) -> made.contractPeriod(value))
          .list(
              "tenderers",
              "",
              OcdsReference.SHAPE,
              OcdsTender::tenderers,
              (made, value) -> made.addTenderers(value))
          .list(
              "documents",
              "",
              OcdsDocument.SHAPE,
              OcdsTender::documents,
              (made, value) -> made.addDocuments(value))
          .list(
              "milestones",
              "",
              OcdsMilestone.SHAPE,
              OcdsTender::milestones,
              (made, value) -> made.addMilestones(value))
          .list(
              "amendments",
              "",
              OcdsAmendment.SHAPE,
              OcdsTender::amendments,
              (made, value) -> made.addAmendments(value));

  OcdsTender() {}

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

  /** Who looks. */
  public abstract Optional<OcdsReference> procuringEntity();

  /** What is bought, line by line. */
  public abstract List<OcdsItem> items();

  /** What it costs at most, as estimated. */
  public abstract Optional<OcdsValue> value();

  /** What it costs at least, as estimated. */
  public abstract Optional<OcdsValue> minValue();

  /** How it was done: open, selective, limited or direct. */
  public abstract Optional<String> procurementMethod();

  /** How it was done, in words of the place; any text. */
  public abstract Optional<String> procurementMethodDetails();

  /** Why it was done so; any text. */
  public abstract Optional<String> procurementMethodRationale();

  /** What is bought: goods, works or services. */
  public abstract Optional<String> mainProcurementCategory();

  /** When offers could be made. */
  public abstract Optional<OcdsPeriod> tenderPeriod();

  /** The period for which something was looked for. */
  public abstract Optional<OcdsPeriod> contractPeriod();

  /** Who made an offer. */
  public abstract List<OcdsReference> tenderers();

  /** Documents about it. */
  public abstract List<OcdsDocument> documents();

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

  /** How a tender stands. */
  public enum Status {
    /** It is thought of. */
    PLANNING("planning"),
    /** It is to come. */
    PLANNED("planned"),
    /** It is open. */
    ACTIVE("active"),
    /** It was called off. */
    CANCELLED("cancelled"),
    /** Nobody was found. */
    UNSUCCESSFUL("unsuccessful"),
    /** It is done. */
    COMPLETE("complete"),
    /** No more is published of it. */
    WITHDRAWN("withdrawn");

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

  /** Builds an {@link OcdsTender}. */
  public static final class Builder extends ImmutableOcdsTender.Builder {
    Builder() {}
  }
}
