package org.creativehubs.core.directory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.creativehubs.core.place.Coordinates;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.OpenRecord;

/** Geometries of RFC 7946: lists of positions, as deep as their type says. */
final class GeoGeometry {

  private static final String COLLECTION = "GeometryCollection";

  /** How many lists lie around a position, by type. */
  private static final Map<String, Integer> DEPTHS =
      Map.of(
          "Point", 0,
          "MultiPoint", 1,
          "LineString", 1,
          "MultiLineString", 2,
          "Polygon", 2,
          "MultiPolygon", 3);

  private static final int RING = 4;

  private GeoGeometry() {}

  static OpenRecord of(Coordinates point) {
    return OpenRecord.builder()
        .field("type", "Point")
        .field("coordinates", List.of(point.longitude(), point.latitude()))
        .build();
  }

  /** The point at a position that was checked. */
  static Coordinates point(List<?> position) {
    return Coordinates.of(degrees(position, 1), degrees(position, 0));
  }

  private static double degrees(List<?> position, int index) {
    return ((BigDecimal) position.get(index)).doubleValue();
  }

  static void check(OpenRecord geometry, String path) {
    String type = geometry.text("type").orElse("absent");
    if (type.equals(COLLECTION)) {
      Check.each(geometry.records("geometries"), path + ".geometries", GeoGeometry::check);
      return;
    }
    Check.that(
        DEPTHS.containsKey(type),
        Fault.UNKNOWN_CODE,
        path + ".type",
        "be a geometry such as Point or Polygon",
        type);
    checkPositions(
        geometry.get("coordinates").orElse("absent"),
        DEPTHS.getOrDefault(type, 0),
        path + ".coordinates",
        type.endsWith("Polygon"));
  }

  private static void checkPositions(Object value, int depth, String path, boolean rings) {
    Check.that(value instanceof List, Fault.WRONG_TYPE, path, "be a list", value);
    List<?> list = (List<?>) value;
    if (depth == 0) {
      checkPosition(list, path);
      return;
    }
    if (depth == 1 && rings) {
      Check.that(
          list.size() >= RING && list.get(0).equals(list.get(list.size() - 1)),
          Fault.INCONSISTENT,
          path,
          "be a ring: four positions or more, the last the same as the first",
          list.size() + " positions");
    }
    for (int i = 0; i < list.size(); i++) {
      checkPositions(list.get(i), depth - 1, path + "[" + i + "]", rings);
    }
  }

  private static void checkPosition(List<?> position, String path) {
    Check.that(
        position.size() >= 2 && position.stream().allMatch(BigDecimal.class::isInstance),
        Fault.MALFORMED,
        path,
        "be longitude and latitude",
        position);
    Check.that(
        Math.abs(degrees(position, 0)) <= 180 && Math.abs(degrees(position, 1)) <= 90,
        Fault.OUT_OF_RANGE,
        path,
        "be longitude in [-180, 180], then latitude in [-90, 90]",
        position);
  }

  /** The same geometry with its rings by the right-hand rule. */
  static OpenRecord wound(OpenRecord geometry) {
    String type = geometry.text("type").orElse("");
    return switch (type) {
      case COLLECTION ->
          geometry.with(
              "geometries",
              geometry.records("geometries").stream().map(GeoGeometry::wound).toList());
      case "Polygon" -> geometry.with("coordinates", polygon(geometry.list("coordinates")));
      case "MultiPolygon" ->
          geometry.with("coordinates", each(geometry.list("coordinates"), GeoGeometry::polygon));
      default -> geometry;
    };
  }

  private static List<Object> each(List<?> lists, UnaryOperator<List<?>> change) {
    List<Object> changed = new ArrayList<>();
    lists.forEach(list -> changed.add(change.apply((List<?>) list)));
    return changed;
  }

  private static List<?> polygon(List<?> rings) {
    List<Object> wound = new ArrayList<>();
    for (Object ring : rings) {
      boolean isOuter = wound.isEmpty();
      wound.add(isCounterclockwise((List<?>) ring) == isOuter ? ring : turned((List<?>) ring));
    }
    return wound;
  }

  private static List<?> turned(List<?> ring) {
    List<Object> turned = new ArrayList<>(ring);
    Collections.reverse(turned);
    return turned;
  }

  /** By the sign of the area, in degrees from the first position. */
  private static boolean isCounterclockwise(List<?> ring) {
    List<?> first = (List<?>) ring.get(0);
    double doubled = 0;
    for (int i = 1; i < ring.size(); i++) {
      List<?> from = (List<?>) ring.get(i - 1);
      List<?> to = (List<?>) ring.get(i);
      doubled += off(from, first, 0) * off(to, first, 1) - off(to, first, 0) * off(from, first, 1);
    }
    return doubled >= 0;
  }

  private static double off(List<?> position, List<?> first, int index) {
    return degrees(position, index) - degrees(first, index);
  }
}
