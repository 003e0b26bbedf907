package org.creativehubs.metrics.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Reads shapes from a document in GeoJSON. */
final class GeoJsonShapes {

  static final int MOST_SHAPES = 50_000;

  private static final int MOST_LONGITUDE = 180;
  private static final int MOST_LATITUDE = 90;
  private static final String PLANAR =
      " in degrees; eastings and northings are read with DistanceMeasure.PLANAR";

  private final List<GeoShape> shapes = new ArrayList<>();
  private final ShapeParts.Count count = new ShapeParts.Count("geoJson.positions");
  private final String nameField;
  private final boolean isDegrees;

  private GeoJsonShapes(String nameField, boolean isDegrees) {
    this.nameField = nameField;
    this.isDegrees = isDegrees;
  }

  static List<GeoShape> read(String geoJson, String nameField, DistanceMeasure measure) {
    Check.notBlank(nameField, "nameField");
    boolean isDegrees = measure == DistanceMeasure.GREAT_CIRCLE_KM;
    GeoJsonShapes reading = new GeoJsonShapes(nameField, isDegrees);
    reading.document(HubJson.read(geoJson, Map.class), "geoJson");
    return reading.shapes;
  }

  private void document(Map<?, ?> document, String path) {
    Object type = document.get("type");
    if ("FeatureCollection".equals(type)) {
      List<?> features = list(document.get("features"), path + ".features");
      Check.atMost(features.size(), MOST_SHAPES, path + ".features.size");
      checkName(features);
      List<Runnable> each = new ArrayList<>();
      for (int i = 0; i < features.size(); i++) {
        String at = path + ".features[" + i + "]";
        @Nullable Object feature = features.get(i);
        each.add(() -> feature(object(feature, at), at));
      }
      Check.together(each.toArray(Runnable[]::new));
    } else if ("Feature".equals(type)) {
      feature(document, path);
    } else {
      ShapeParts parts = new ShapeParts(count);
      geometry(parts, document, path, 0);
      shapes.add(parts.named(Optional.empty()));
    }
  }

  /** A name that no feature has is misspelt, unless they have no properties at all. */
  private void checkName(List<?> features) {
    Set<String> names = new TreeSet<>();
    for (Object feature : features) {
      if (feature instanceof Map<?, ?> one && one.get("properties") instanceof Map<?, ?> known) {
        known.keySet().forEach(name -> names.add(String.valueOf(name)));
      }
    }
    Check.that(
        names.isEmpty() || names.contains(nameField),
        Fault.UNKNOWN_CODE,
        "nameField",
        "be a property of the features, which have "
            + Check.shownNames(List.copyOf(names), nameField),
        nameField);
  }

  private void feature(Map<?, ?> feature, String path) {
    if (!"Feature".equals(feature.get("type"))) {
      throw wrong(path + ".type", "be Feature", feature.get("type"));
    }
    Object geometry = feature.get("geometry");
    if (geometry == null) {
      return;
    }
    ShapeParts parts = new ShapeParts(count);
    geometry(parts, object(geometry, path + ".geometry"), path + ".geometry", 0);
    shapes.add(parts.named(name(feature.get("properties"))));
  }

  private Optional<String> name(@Nullable Object properties) {
    return properties instanceof Map<?, ?> known
        ? Optional.ofNullable(known.get(nameField))
            .filter(value -> value instanceof String || value instanceof Number)
            .map(Object::toString)
            .filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private void geometry(ShapeParts parts, Map<?, ?> geometry, String path, int depth) {
    Check.atMost(depth, ShapeParts.DEEPEST, path + ".depth");
    String type = String.valueOf(geometry.get("type"));
    if (type.equals("GeometryCollection")) {
      List<?> members = list(geometry.get("geometries"), path + ".geometries");
      for (int i = 0; i < members.size(); i++) {
        String at = path + ".geometries[" + i + "]";
        geometry(parts, object(members.get(i), at), at, depth + 1);
      }
      return;
    }
    String at = path + ".coordinates";
    Object coordinates = geometry.get("coordinates");
    switch (type) {
      case "Point" -> parts.points.add(position(coordinates, at));
      case "MultiPoint" -> parts.points.addAll(positions(coordinates, at));
      case "LineString" -> parts.lines.add(positions(coordinates, at));
      case "MultiLineString" -> parts.lines.addAll(several(coordinates, at));
      case "Polygon" -> area(parts, coordinates, at);
      case "MultiPolygon" -> {
        List<?> areas = list(coordinates, at);
        for (int i = 0; i < areas.size(); i++) {
          area(parts, areas.get(i), at + "[" + i + "]");
        }
      }
      default -> throw wrong(path + ".type", "be a geometry of GeoJSON", geometry.get("type"));
    }
  }

  /** An area without rings is empty, which GeoJSON allows. */
  private void area(ShapeParts parts, @Nullable Object coordinates, String path) {
    List<List<GeoPosition>> rings = several(coordinates, path);
    for (int i = 0; i < rings.size(); i++) {
      ShapeParts.checkRing(rings.get(i), path + "[" + i + "]");
    }
    if (!rings.isEmpty()) {
      parts.areas.add(new GeoArea(rings));
    }
  }

  private List<List<GeoPosition>> several(@Nullable Object lists, String path) {
    List<?> members = list(lists, path);
    List<List<GeoPosition>> several = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      several.add(positions(members.get(i), path + "[" + i + "]"));
    }
    return several;
  }

  private List<GeoPosition> positions(@Nullable Object list, String path) {
    List<?> members = list(list, path);
    List<GeoPosition> positions = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      positions.add(position(members.get(i), path + "[" + i + "]"));
    }
    return positions;
  }

  private GeoPosition position(@Nullable Object pair, String path) {
    count.one();
    List<?> numbers = list(pair, path);
    Check.atLeast(numbers.size(), 2, path + ".size");
    double x = number(numbers.get(0), path + "[0]", MOST_LONGITUDE, "longitude");
    double y = number(numbers.get(1), path + "[1]", MOST_LATITUDE, "latitude");
    return new GeoPosition(x, y);
  }

  private double number(@Nullable Object value, String path, int mostDegrees, String what) {
    if (!(value instanceof Number number)) {
      throw wrong(path, "be a number", value);
    }
    double found = number.doubleValue();
    if (isDegrees && Math.abs(found) > mostDegrees) {
      String range = "be in [" + -mostDegrees + ", " + mostDegrees + "], a ";
      throw new InvalidValueException(Fault.OUT_OF_RANGE, path, range + what + PLANAR, found);
    }
    Check.between(found, -ShapeParts.FARTHEST, ShapeParts.FARTHEST, path);
    return found;
  }

  private static List<?> list(@Nullable Object value, String path) {
    if (!(value instanceof List<?> list)) {
      throw wrong(path, "be an array", value);
    }
    return list;
  }

  private static Map<?, ?> object(@Nullable Object value, String path) {
    if (!(value instanceof Map<?, ?> object)) {
      throw wrong(path, "be an object", value);
    }
    return object;
  }

  private static InvalidValueException wrong(String path, String rule, @Nullable Object value) {
    return new InvalidValueException(Fault.WRONG_TYPE, path, rule, String.valueOf(value));
  }
}
