package org.creativehubs.metrics.geometry;

import java.util.ArrayList;
import java.util.List;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Takes well-known text apart, by JTS. Only {@link Jts} may call what is in here. */
final class WktShape {

  private static final int DEEPEST = ShapeParts.DEEPEST + 3;
  private static final double LONGITUDE = 180;
  private static final double LATITUDE = 90;

  private final ShapeParts parts;
  private final boolean isDegrees;

  private WktShape(ShapeParts parts, boolean isDegrees) {
    this.parts = parts;
    this.isDegrees = isDegrees;
  }

  /** Adds what a text holds to the parts, which it gives back. */
  static ShapeParts read(String text, ShapeParts parts, boolean isDegrees) {
    checkDepth(text);
    new WktShape(parts, isDegrees).add(geometry(text));
    return parts;
  }

  /** The reader calls itself for each bracket. */
  private static void checkDepth(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        throw new InvalidValueException(
            Fault.TOO_DEEP, "shape", "have at most " + DEEPEST + " brackets in one another", text);
      }
    }
  }

  /** The reader tells some texts that are none by a failure of an assertion of its own. */
  private static Geometry geometry(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException | RuntimeException notOne) {
      throw new InvalidValueException(
          Fault.MALFORMED, "shape", "be well-known text of a shape", text);
    }
  }

  private void add(Geometry geometry) {
    if (geometry instanceof GeometryCollection several) {
      for (int i = 0; i < several.getNumGeometries(); i++) {
        add(several.getGeometryN(i));
      }
    } else if (geometry instanceof Polygon area) {
      addArea(area);
    } else if (geometry instanceof LineString line) {
      parts.lines.add(positions(line));
    } else if (geometry instanceof Point point && !point.isEmpty()) {
      parts.points.add(position(point.getCoordinate()));
    }
  }

  private void addArea(Polygon area) {
    if (area.isEmpty()) {
      return;
    }
    List<List<GeoPosition>> rings = new ArrayList<>();
    rings.add(positions(area.getExteriorRing()));
    for (int i = 0; i < area.getNumInteriorRing(); i++) {
      rings.add(positions(area.getInteriorRingN(i)));
    }
    rings.forEach(ring -> ShapeParts.checkRing(ring, "shape"));
    parts.areas.add(new GeoArea(rings));
  }

  private List<GeoPosition> positions(LineString line) {
    List<GeoPosition> positions = new ArrayList<>();
    for (Coordinate corner : line.getCoordinates()) {
      positions.add(position(corner));
    }
    return positions;
  }

  private GeoPosition position(Coordinate corner) {
    parts.counted();
    check(corner.x, LONGITUDE);
    check(corner.y, LATITUDE);
    return new GeoPosition(corner.x, corner.y);
  }

  private void check(double number, double mostDegrees) {
    Check.finite(number, "shape");
    double most = isDegrees ? mostDegrees : ShapeParts.FARTHEST;
    Check.between(number, -most, most, "shape");
  }
}
