package org.creativehubs.report.picture;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativehubs.core.json.HubJson;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The places of a GeoJSON document (RFC 7946): features with points, polygons, lines or several of
 * them, in degrees of longitude and latitude. Features without geometry are left out; members that
 * are not known are passed over.
 */
public final class GeoShapes {

  /** Degrees east and north. */
  record Position(double longitude, double latitude) {}

  /** One feature: its name, the rings of its areas, its lines, its points. */
  record Shape(
      Optional<String> name,
      List<List<Position>> areas,
      List<List<Position>> lines,
      List<Position> points) {}

  private static final int MOST_POSITIONS = 200_000;
  private static final int MOST_FEATURES = 5_000;
  private static final double MOST_LONGITUDE = 180;
  private static final double MOST_LATITUDE = 90;

  private final List<Shape> shapes = new ArrayList<>();
  private final String nameField;
  private int positions;

  private GeoShapes(String nameField) {
    this.nameField = nameField;
  }

  /**
   * Reads a document: a collection of features, one feature or one geometry.
   *
   * @param geoJson the document; at most 5,000 features with 200,000 positions together
   * @param nameField the property of a feature that names it, such as {@code name}
   * @return the places
   * @throws InvalidValueException if it is no GeoJSON
   * @throws org.creativehubs.core.json.InvalidJsonException if it is no JSON
   */
  public static GeoShapes read(String geoJson, String nameField) {
    Check.notBlank(nameField, "nameField");
    GeoShapes shapes = new GeoShapes(nameField);
    shapes.document(HubJson.read(geoJson, Map.class), "geoJson");
    return shapes;
  }

  List<Shape> shapes() {
    return ImmutableList.copyOf(shapes);
  }

  /** Names of the features in order; those without one are left out. */
  public List<String> names() {
    return shapes.stream().flatMap(shape -> shape.name().stream()).toList();
  }

  private void document(Map<?, ?> document, String path) {
    Object type = document.get("type");
    if ("FeatureCollection".equals(type)) {
      List<?> features = list(document.get("features"), path + ".features");
      Check.atMost(features.size(), MOST_FEATURES, path + ".features.size");
      for (int i = 0; i < features.size(); i++) {
        String at = path + ".features[" + i + "]";
        feature(object(features.get(i), at), at);
      }
    } else if ("Feature".equals(type)) {
      feature(document, path);
    } else {
      Building building = new Building();
      building.geometry(document, path, 0);
      shapes.add(building.named(Optional.empty()));
    }
  }

  private void feature(Map<?, ?> feature, String path) {
    if (!"Feature".equals(feature.get("type"))) {
      throw wrong(path + ".type", "be Feature", feature.get("type"));
    }
    Object geometry = feature.get("geometry");
    if (geometry == null) {
      return;
    }
    Building building = new Building();
    building.geometry(object(geometry, path + ".geometry"), path + ".geometry", 0);
    Object properties = feature.get("properties");
    Optional<String> name =
        properties instanceof Map<?, ?> known
            ? Optional.ofNullable(known.get(nameField))
                .filter(value -> value instanceof String || value instanceof Number)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
            : Optional.empty();
    shapes.add(building.named(name));
  }

  /** Collects the parts of one feature. */
  private final class Building {

    private static final int DEEPEST = 8;

    private final List<List<Position>> areas = new ArrayList<>();
    private final List<List<Position>> lines = new ArrayList<>();
    private final List<Position> points = new ArrayList<>();

    Shape named(Optional<String> name) {
      return new Shape(name, List.copyOf(areas), List.copyOf(lines), List.copyOf(points));
    }

    void geometry(Map<?, ?> geometry, String path, int depth) {
      Check.atMost(depth, DEEPEST, path + ".depth");
      String type = String.valueOf(geometry.get("type"));
      if (type.equals("GeometryCollection")) {
        List<?> parts = list(geometry.get("geometries"), path + ".geometries");
        for (int i = 0; i < parts.size(); i++) {
          String at = path + ".geometries[" + i + "]";
          geometry(object(parts.get(i), at), at, depth + 1);
        }
        return;
      }
      String at = path + ".coordinates";
      Object coordinates = geometry.get("coordinates");
      switch (type) {
        case "Point" -> points.add(position(coordinates, at));
        case "MultiPoint" -> points.addAll(positions(coordinates, at));
        case "LineString" -> lines.add(positions(coordinates, at));
        case "MultiLineString" -> lines.addAll(several(coordinates, at));
        case "Polygon" -> areas.addAll(several(coordinates, at));
        case "MultiPolygon" -> {
          List<?> parts = list(coordinates, at);
          for (int i = 0; i < parts.size(); i++) {
            areas.addAll(several(parts.get(i), at + "[" + i + "]"));
          }
        }
        default -> throw wrong(path + ".type", "be a geometry of GeoJSON", geometry.get("type"));
      }
    }
  }

  private List<List<Position>> several(@Nullable Object lists, String path) {
    List<?> parts = list(lists, path);
    List<List<Position>> several = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      several.add(positions(parts.get(i), path + "[" + i + "]"));
    }
    return several;
  }

  private List<Position> positions(@Nullable Object list, String path) {
    List<?> places = list(list, path);
    List<Position> spots = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      spots.add(position(places.get(i), path + "[" + i + "]"));
    }
    return spots;
  }

  private Position position(@Nullable Object pair, String path) {
    positions++;
    Check.atMost(positions, MOST_POSITIONS, "geoJson.positions");
    List<?> numbers = list(pair, path);
    Check.atLeast(numbers.size(), 2, path + ".size");
    double longitude = number(numbers.get(0), path + "[0]", MOST_LONGITUDE);
    double latitude = number(numbers.get(1), path + "[1]", MOST_LATITUDE);
    return new Position(longitude, latitude);
  }

  private static double number(@Nullable Object value, String path, double most) {
    if (!(value instanceof Number number)) {
      throw wrong(path, "be a number", value);
    }
    Check.between(number.doubleValue(), -most, most, path);
    return number.doubleValue();
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
