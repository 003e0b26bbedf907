package org.creativehubs.metrics.geometry;

import org.creativehubs.core.value.Check;

/**
 * A corner of a shape.
 *
 * @param x easting in any unit of length, or longitude in degrees; finite
 * @param y northing in the unit of x, or latitude in degrees; finite
 */
public record GeoPosition(double x, double y) {

  /** A corner; both numbers finite. */
  public GeoPosition {
    Check.finite(x, "x");
    Check.finite(y, "y");
  }
}
