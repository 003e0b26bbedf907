package org.creativehubs.metrics.spatial;

import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** Where a place is. */
@HubValue
@Value.Immutable
public abstract class SpatialPoint {

  SpatialPoint() {}

  /**
   * A point.
   *
   * @param label the place; not blank
   * @param x easting, or longitude in degrees; finite
   * @param y northing, or latitude in degrees; finite
   * @return the point
   */
  public static SpatialPoint of(String label, double x, double y) {
    return new Builder().label(label).x(x).y(y).build();
  }

  /** The place; not blank. */
  public abstract String label();

  /** Easting in any unit of length, or longitude in degrees; finite. */
  public abstract double x();

  /** Northing in the unit of {@link #x()}, or latitude in degrees; finite. */
  public abstract double y();

  @Value.Check
  void check() {
    Check.notBlank(label(), "label");
    Check.finite(x(), "x");
    Check.finite(y(), "y");
  }

  static final class Builder extends ImmutableSpatialPoint.Builder {
    Builder() {}
  }
}
