package org.creativehubs.metrics.geometry;

import java.util.List;
import java.util.Optional;

/** Adds up the parts of a shape by their size, from a corner of it so that digits are kept. */
final class Gravity {

  private final GeoPosition origin;
  private double size;
  private double x;
  private double y;

  private Gravity(GeoPosition origin) {
    this.origin = origin;
  }

  static Optional<GeoPosition> of(GeoShape shape) {
    return first(shape).flatMap(origin -> of(shape, origin));
  }

  private static Optional<GeoPosition> first(GeoShape shape) {
    return shape.rings().stream()
        .flatMap(List::stream)
        .findFirst()
        .or(() -> shape.lines().stream().flatMap(List::stream).findFirst())
        .or(() -> shape.points().stream().findFirst());
  }

  /** Areas, else lines, else all corners: the first that have a size. */
  private static Optional<GeoPosition> of(GeoShape shape, GeoPosition origin) {
    Gravity areas = new Gravity(origin);
    shape.areas().forEach(areas::add);
    Gravity lines = new Gravity(origin);
    shape.rings().forEach(lines::add);
    shape.lines().forEach(lines::add);
    Gravity points = new Gravity(origin);
    shape.rings().forEach(ring -> ring.forEach(corner -> points.add(corner, 1)));
    shape.lines().forEach(line -> line.forEach(corner -> points.add(corner, 1)));
    shape.points().forEach(point -> points.add(point, 1));
    return areas.centre().or(lines::centre).or(points::centre);
  }

  /** The outer ring counts whatever its direction, and holes against it. */
  private void add(GeoArea area) {
    for (int i = 0; i < area.rings().size(); i++) {
      Gravity ring = new Gravity(origin);
      ring.turn(area.rings().get(i));
      double sign = (i == 0) == ring.size > 0 ? 1 : -1;
      size += sign * ring.size;
      x += sign * ring.x;
      y += sign * ring.y;
    }
  }

  /** Twice the signed area of a ring, by triangles from the origin, three times their middles. */
  private void turn(List<GeoPosition> ring) {
    GeoPosition last = ring.get(ring.size() - 1);
    for (GeoPosition corner : ring) {
      double ax = last.x() - origin.x();
      double ay = last.y() - origin.y();
      double bx = corner.x() - origin.x();
      double by = corner.y() - origin.y();
      double cross = ax * by - bx * ay;
      size += cross;
      x += cross * (ax + bx) / 3;
      y += cross * (ay + by) / 3;
      last = corner;
    }
  }

  private void add(List<GeoPosition> line) {
    for (int i = 1; i < line.size(); i++) {
      GeoPosition from = line.get(i - 1);
      GeoPosition to = line.get(i);
      double length = StrictMath.hypot(from.x() - to.x(), from.y() - to.y());
      add(
          new GeoPosition(from.x() + (to.x() - from.x()) / 2, from.y() + (to.y() - from.y()) / 2),
          length);
    }
  }

  private void add(GeoPosition point, double weight) {
    size += weight;
    x += weight * (point.x() - origin.x());
    y += weight * (point.y() - origin.y());
  }

  private Optional<GeoPosition> centre() {
    return size == 0
        ? Optional.empty()
        : Optional.of(new GeoPosition(origin.x() + x / size, origin.y() + y / size));
  }
}
