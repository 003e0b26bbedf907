package org.creativehubs.metrics.spatial;

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

  double between(SpatialPoint one, SpatialPoint other) {
    if (this == PLANAR) {
      return StrictMath.hypot(one.x() - other.x(), one.y() - other.y());
    }
    double half = sineOfHalf(one.y() - other.y());
    double across = sineOfHalf(one.x() - other.x());
    double haversine =
        half * half
            + StrictMath.cos(StrictMath.toRadians(one.y()))
                * StrictMath.cos(StrictMath.toRadians(other.y()))
                * across
                * across;
    return 2 * RADIUS * StrictMath.asin(Math.sqrt(Math.min(1, haversine)));
  }

  private static double sineOfHalf(double degrees) {
    return StrictMath.sin(StrictMath.toRadians(degrees) / 2);
  }
}
