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

/** A period (Period): its start, its end, and how far it may be extended at most. */
@Value.Immutable
public abstract class OcdsPeriod {

  static final Shape<OcdsPeriod, Builder> SHAPE =
      Shape.of(OcdsPeriod::builder, Builder::build, OcdsPeriod::others, Builder::putOthers)
          .given(
              "startDate",
              "",
              Forms.MOMENT,
              OcdsPeriod::startDate,
              (made, value) -> made.startDate(value))
          .given(
              "endDate",
              "",
              Forms.MOMENT,
              OcdsPeriod::endDate,
              (made, value) -> made.endDate(value))
          .given(
              "maxExtentDate",
              "",
              Forms.MOMENT,
              OcdsPeriod::maxExtentDate,
              (made, value) -> made.maxExtentDate(value))
          .given(
              "durationInDays",
              "",
              Forms.WHOLE,
              OcdsPeriod::durationInDays,
              (made, value) -> made.durationInDays(value));

  OcdsPeriod() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** The moment at which it starts. */
  public abstract Optional<WrittenDate> startDate();

  /** The moment at which it ends. */
  public abstract Optional<WrittenDate> endDate();

  /** The moment beyond which it cannot be extended. */
  public abstract Optional<WrittenDate> maxExtentDate();

  /** How long it is in days. */
  public abstract Optional<Integer> durationInDays();

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

  /** Builds an {@link OcdsPeriod}. */
  public static final class Builder extends ImmutableOcdsPeriod.Builder {
    Builder() {}
  }
}
