package org.creativehubs.metrics.geometry;

/** How far apart two points are. */
public enum DistanceMeasure {
  /** The straight line in the unit of the coordinates. */
  PLANAR,
  /**
   * The great circle in kilometres on a sphere of radius 6,371.0088 km (mean radius of GRS 80), x
   * the longitude and y the latitude in degrees; by haversines, which keep their digits for points
   * that are close.
   */
  GREAT_CIRCLE_KM;

  private static final double RADIUS = 6371.0088;
  private static final double ROUNDING = 1e-9;

  /**
   * The distance of two points.
   *
   * @param one a point
   * @param other a point
   * @return the distance in the unit of this measure; zero or more
   */
  public double between(SpatialPoint one, SpatialPoint other) {
    return between(one.x(), one.y(), other.x(), other.y());
  }

  double between(double x, double y, double otherX, double otherY) {
    if (this == PLANAR) {
      return StrictMath.hypot(x - otherX, y - otherY);
    }
    double half = sineOfHalf(y - otherY);
    double across = sineOfHalf(x - otherX);
    double haversine =
        half * half
            + StrictMath.cos(StrictMath.toRadians(y))
                * StrictMath.cos(StrictMath.toRadians(otherY))
                * across
                * across;
    return 2 * RADIUS * StrictMath.asin(Math.sqrt(Math.min(1, haversine)));
  }

  /**
   * How far apart two points are at least, whose northings or latitudes differ by this much: what
   * is farther than a bound by that alone need not be measured.
   */
  public double atLeast(double north) {
    double least = this == PLANAR ? north : RADIUS * StrictMath.toRadians(north);
    return Math.abs(least) * (1 - ROUNDING);
  }

  /** The unit of a distance: {@code the unit of the coordinates} or {@code km}. */
  public String unit() {
    return this == PLANAR ? "the unit of the coordinates" : "km";
  }

  private static double sineOfHalf(double degrees) {
    return StrictMath.sin(StrictMath.toRadians(degrees) / 2);
  }
}
