package org.creativehubs.core.place;

import java.math.BigDecimal;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.creativehubs.core.value.InvalidValueException;
import org.immutables.value.Value;

/** A point on the Earth in degrees of latitude and longitude, WGS 84. */
@HubValue
@Value.Immutable
public abstract class Coordinates {

  Coordinates() {}

  /**
   * A point.
   *
   * @param latitude degrees north of the equator, in [-90, 90]
   * @param longitude degrees east of Greenwich, in [-180, 180]
   * @return the point
   * @throws InvalidValueException if a number is not finite or outside its range
   */
  public static Coordinates of(double latitude, double longitude) {
    return ImmutableCoordinates.builder().latitude(latitude).longitude(longitude).build();
  }

  /** Degrees north of the equator, in [-90, 90]. */
  public abstract double latitude();

  /** Degrees east of Greenwich, in [-180, 180]. */
  public abstract double longitude();

  /** Latitude, comma, longitude, such as {@code 51.2802, 1.0789}. */
  @Override
  public final String toString() {
    return plain(latitude()) + ", " + plain(longitude());
  }

  /** Refuses what is no point, and makes -0.0 the 0.0 that it equals. */
  @Value.Check
  Coordinates check() {
    checkDegrees(latitude(), 90, "latitude");
    checkDegrees(longitude(), 180, "longitude");
    return isNegativeZero(latitude()) || isNegativeZero(longitude())
        ? of(latitude() + 0.0, longitude() + 0.0)
        : this;
  }

  private static void checkDegrees(double degrees, int most, String field) {
    Check.finite(degrees, field);
    Check.that(Math.abs(degrees) <= most, field, "be in [-" + most + ", " + most + "]", degrees);
  }

  private static boolean isNegativeZero(double number) {
    return Double.compare(number, -0.0) == 0;
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).toPlainString();
  }
}
