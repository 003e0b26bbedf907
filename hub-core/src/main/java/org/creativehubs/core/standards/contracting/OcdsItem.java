package org.creativehubs.core.standards.contracting;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.creativehubs.core.value.Numeral;
import org.immutables.value.Value;

/** Something that is bought (Item). */
@Value.Immutable
public abstract class OcdsItem {

  static final Shape<OcdsItem, Builder> SHAPE =
      Shape.of(OcdsItem::builder, Builder::build, OcdsItem::others, Builder::putOthers)
          .needed("id", "", Forms.KEY, OcdsItem::id, Builder::id)
          .given(
              "description",
              "",
              Forms.TEXT,
              OcdsItem::description,
              (made, value) -> made.description(value))
          .given(
              "classification",
              "",
              OcdsClassification.SHAPE,
              OcdsItem::classification,
              (made, value) -> made.classification(value))
          .list(
              "additionalClassifications",
              "",
              OcdsClassification.SHAPE,
              OcdsItem::additionalClassifications,
              (made, value) -> made.addAdditionalClassifications(value))
          .given(
              "quantity",
              "",
              Forms.NUMBER,
              OcdsItem::quantity,
              (made, value) -> made.quantity(value))
          .given("unit", "", OcdsUnit.SHAPE, OcdsItem::unit, (made, value) -> made.unit(value));

  OcdsItem() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key within what it belongs to; a whole number in JSON is taken for its digits. */
  public abstract String id();

  /** What it is in words; any text. */
  public abstract Optional<String> description();

  /** What it is, by a code. */
  public abstract Optional<OcdsClassification> classification();

  /** What else it is, by codes. */
  public abstract List<OcdsClassification> additionalClassifications();

  /** How many units are bought. */
  public abstract Optional<Numeral> quantity();

  /** The unit, with its price. */
  public abstract Optional<OcdsUnit> unit();

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

  /** Builds an {@link OcdsItem}. */
  public static final class Builder extends ImmutableOcdsItem.Builder {
    Builder() {}
  }
}
