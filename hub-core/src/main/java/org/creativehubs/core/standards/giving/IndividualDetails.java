package org.creativehubs.core.standards.giving;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.immutables.value.Value;

/** Why a person receives a grant, by codes of 360Giving (1.2 and later). */
@Value.Immutable
public abstract class IndividualDetails {

  static final Shape<IndividualDetails, Builder> SHAPE =
      Shape.of(
              IndividualDetails::builder,
              Builder::build,
              IndividualDetails::others,
              Builder::putOthers)
          .given(
              "primaryGrantReason",
              "Primary Grant Reason",
              Forms.TEXT,
              IndividualDetails::primaryGrantReason,
              (made, value) -> made.primaryGrantReason(value))
          .given(
              "secondaryGrantReason",
              "Secondary Grant Reason",
              Forms.TEXT,
              IndividualDetails::secondaryGrantReason,
              (made, value) -> made.secondaryGrantReason(value))
          .list(
              "grantPurpose",
              "Grant Purpose",
              Forms.TEXT,
              IndividualDetails::grantPurpose,
              (made, value) -> made.addGrantPurpose(value));

  IndividualDetails() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The main reason, such as GTIR040. */
  public abstract Optional<String> primaryGrantReason();

  /** Another reason. */
  public abstract Optional<String> secondaryGrantReason();

  /** What it is spent on, by one code or several. */
  public abstract List<String> grantPurpose();

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

  /** Builds an {@link IndividualDetails}. */
  public static final class Builder extends ImmutableIndividualDetails.Builder {
    Builder() {}
  }
}
