package org.creativehubs.core.standards.giving;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.Numeral;
import org.immutables.value.Value;

/** When what a grant pays for begins and ends, as planned or as it was (Event). */
@Value.Immutable
public abstract class GivingDates {

  static final Shape<GivingDates, Builder> SHAPE =
      Shape.of(GivingDates::builder, Builder::build, GivingDates::others, Builder::putOthers)
          .given(
              "title", "Title", Forms.TEXT, GivingDates::title, (made, value) -> made.title(value))
          .given(
              "startDate",
              "Start Date",
              Forms.PART,
              GivingDates::startDate,
              (made, value) -> made.startDate(value))
          .given(
              "endDate",
              "End Date",
              Forms.PART,
              GivingDates::endDate,
              (made, value) -> made.endDate(value))
          .given(
              "duration",
              "Duration (months)",
              Forms.DIGITS,
              GivingDates::duration,
              (made, value) -> made.duration(value))
          .given(
              "description",
              "Description",
              Forms.TEXT,
              GivingDates::description,
              (made, value) -> made.description(value))
          .given(
              "dateModified",
              "Last Modified",
              Forms.MOMENT,
              GivingDates::dateModified,
              (made, value) -> made.dateModified(value));

  GivingDates() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it is; any text. */
  public abstract Optional<String> title();

  /** When it begins, as exactly as is known. */
  public abstract Optional<WrittenDate> startDate();

  /** Its last day, as exactly as is known. */
  public abstract Optional<WrittenDate> endDate();

  /** How long it is in months, with all its digits; zero or more. */
  public abstract Optional<Numeral> duration();

  /** What happens; any text. */
  public abstract Optional<String> description();

  /** When it was last changed, with a time. */
  public abstract Optional<WrittenDate> dateModified();

  /** Fields that its publisher added, by name, as they stand in the document. */
  public abstract Map<String, JsonText> others();

  @Value.Check
  void check() {
    duration()
        .map(Numeral::toBigDecimal)
        .ifPresent(
            months ->
                Check.that(
                    months.signum() >= 0, Fault.OUT_OF_RANGE, "duration", "be >= 0", months));
  }

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

  /** Builds a {@link GivingDates}. */
  public static final class Builder extends ImmutableGivingDates.Builder {
    Builder() {}
  }
}
