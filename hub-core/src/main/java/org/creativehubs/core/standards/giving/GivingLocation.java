package org.creativehubs.core.standards.giving;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.standards.JsonText;
import org.creativehubs.core.standards.WrittenDate;
import org.creativehubs.core.standards.internal.Forms;
import org.creativehubs.core.standards.internal.Shape;
import org.creativehubs.core.value.Numeral;
import org.immutables.value.Value;

/** A place where a grant is used or an organisation is (Location). */
@Value.Immutable
public abstract class GivingLocation {

  static final Shape<GivingLocation, Builder> SHAPE =
      Shape.of(GivingLocation::builder, Builder::build, GivingLocation::others, Builder::putOthers)
          .given(
              "id", "Identifier", Forms.TEXT, GivingLocation::id, (made, value) -> made.id(value))
          .given(
              "name", "Name", Forms.TEXT, GivingLocation::name, (made, value) -> made.name(value))
          .given(
              "countryCode",
              "Country Code",
              Forms.TEXT,
              GivingLocation::countryCode,
              (made, value) -> made.countryCode(value))
          .given(
              "latitude",
              "Latitude",
              Forms.DIGITS,
              GivingLocation::latitude,
              (made, value) -> made.latitude(value))
          .given(
              "longitude",
              "Longitude",
              Forms.DIGITS,
              GivingLocation::longitude,
              (made, value) -> made.longitude(value))
          .given(
              "description",
              "Description",
              Forms.TEXT,
              GivingLocation::description,
              (made, value) -> made.description(value))
          .given(
              "geoCode",
              "Geographic Code",
              Forms.TEXT,
              GivingLocation::geoCode,
              (made, value) -> made.geoCode(value))
          .given(
              "geoCodeType",
              "Geographic Code Type",
              Forms.TEXT,
              GivingLocation::geoCodeType,
              (made, value) -> made.geoCodeType(value))
          .given(
              "dateModified",
              "Last Modified",
              Forms.MOMENT,
              GivingLocation::dateModified,
              (made, value) -> made.dateModified(value));

  GivingLocation() {}

  /** A builder without values. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its key; any text. */
  public abstract Optional<String> id();

  /** What it is called; any text. */
  public abstract Optional<String> name();

  /** The country by its two letters (ISO 3166-1), such as GB. */
  public abstract Optional<String> countryCode();

  /** The latitude of a point in degrees (WGS 84), with all its digits. */
  public abstract Optional<Numeral> latitude();

  /** The longitude of a point in degrees (WGS 84), with all its digits. */
  public abstract Optional<Numeral> longitude();

  /** What happens there; any text. */
  public abstract Optional<String> description();

  /** The code of an area, such as one of the Office for National Statistics. */
  public abstract Optional<String> geoCode();

  /** The kind of area, by a code such as LAD for a district. */
  public abstract Optional<String> geoCodeType();

  /** When it was last changed, with a time. */
  public abstract Optional<WrittenDate> dateModified();

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

  /** Builds a {@link GivingLocation}. */
  public static final class Builder extends ImmutableGivingLocation.Builder {
    Builder() {}
  }
}
