package org.creativehubs.metrics.geometry;

import java.math.BigDecimal;

/** A straight stretch between two corners, on a plain. */
record Segment(GeoPosition from, GeoPosition to) {

  /** Above what floating point may err by in a difference of two products of differences. */
  private static final double ROUNDING = 1e-15;

  /** Whether a corner in the box around it lies on it: exactly, or within a distance. */
  boolean holds(GeoPosition corner, double within) {
    return within == 0 ? isOnLine(corner) : distance(corner) <= within;
  }

  /** Decided by floating point where that is clear, and exactly where it is not. */
  private boolean isOnLine(GeoPosition corner) {
    double one = (from.x() - corner.x()) * (to.y() - corner.y());
    double other = (from.y() - corner.y()) * (to.x() - corner.x());
    boolean isClear = Math.abs(one - other) > ROUNDING * (Math.abs(one) + Math.abs(other));
    return !isClear && isExactlyOnLine(corner);
  }

  private boolean isExactlyOnLine(GeoPosition corner) {
    BigDecimal one = minus(from.x(), corner.x()).multiply(minus(to.y(), corner.y()));
    BigDecimal other = minus(from.y(), corner.y()).multiply(minus(to.x(), corner.x()));
    return one.compareTo(other) == 0;
  }

  private static BigDecimal minus(double one, double other) {
    return new BigDecimal(one).subtract(new BigDecimal(other));
  }

  /** The distance of a corner from the nearest point of the stretch. */
  private double distance(GeoPosition corner) {
    double x = to.x() - from.x();
    double y = to.y() - from.y();
    double part = Math.max(0, Math.min(1, along(corner) / (x * x + y * y)));
    return distance(corner, new GeoPosition(from.x() + part * x, from.y() + part * y));
  }

  static double distance(GeoPosition one, GeoPosition other) {
    return StrictMath.hypot(one.x() - other.x(), one.y() - other.y());
  }

  /** How far along the stretch a corner lies, in an order from its start. */
  double along(GeoPosition corner) {
    return (corner.x() - from.x()) * (to.x() - from.x())
        + (corner.y() - from.y()) * (to.y() - from.y());
  }
}
