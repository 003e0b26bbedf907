package org.creativehubs.metrics.geometry;

/**
 * Where two places touch.
 *
 * @param one the place that comes first
 * @param other the other place
 * @param corners how many corners they share; one or more
 * @param length how long they share a border, in the unit of the measure of the shapes; zero where
 *     they only touch at corners
 */
public record SharedBorder(String one, String other, int corners, double length) {

  /** Whether they share a stretch of border, as rooks would move, and not just corners. */
  public boolean isRook() {
    return length > 0;
  }
}
