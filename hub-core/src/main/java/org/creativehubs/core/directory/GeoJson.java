package org.creativehubs.core.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.explain.Table;
import org.creativehubs.core.finding.RecordRead;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.place.Coordinates;
import org.creativehubs.core.place.Place;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.core.value.OpenRecord;

/**
 * Places with labels and numbers as GeoJSON (RFC 7946), to be put on a map.
 *
 * <p>Positions are longitude, then latitude, in degrees of WGS 84, and there is no {@code crs}.
 * Rings of polygons are written by the right-hand rule: the outer one against the clock, holes with
 * it. A place of which no point is known is a feature without geometry. The label is the property
 * {@code name}. A cell of a table is a number under its heading (money in its currency, a share as
 * a decimal fraction), or else a text; one that is undefined is null, with the reason under the
 * heading and {@code (why)}.
 *
 * <pre>{@code
 * HubJson.pretty(GeoJson.of(List.of(hub)).record());   // hubs as points
 * GeoJson.of(answer.table(), Map.of("Leeds", leeds));  // an answer by place
 * GeoJson.over(districts, "LAD24NM", answer.table());  // numbers on your own shapes
 * }</pre>
 *
 * <p>Source: RFC 7946, The GeoJSON Format, August 2016 (AS_QUOTED, rfc-editor.org).
 */
public final class GeoJson {

  static final String LABEL = "name";

  private GeoJson() {}

  /**
   * Hubs as points.
   *
   * @param hubs the hubs
   * @return a collection of features, with those that have no point listed
   */
  public static DirectoryFile of(Collection<Hub> hubs) {
    Missing missing = new Missing();
    List<OpenRecord> features = new ArrayList<>();
    for (Hub hub : hubs) {
      Optional<Coordinates> point = hub.place().flatMap(Place::coordinates);
      if (point.isEmpty()) {
        missing.add("coordinates", "the hub does not tell them; it is not on the map", hub.name());
      }
      features.add(feature(properties(hub), point.map(GeoGeometry::of)));
    }
    return new DirectoryFile(collection(features), missing.list());
  }

  private static OpenRecord properties(Hub hub) {
    return OpenRecord.builder()
        .field(LABEL, hub.name())
        .field("id", hub.id())
        .field("place", hub.place().map(Place::words))
        .field(
            "floor area (m2)",
            hub.floorArea().map(area -> SchemaOrgWriter.decimal(area.squareMetres())))
        .build();
  }

  /**
   * A table by place as points.
   *
   * @param table the table, with the places in its first column
   * @param points where the places are
   * @return a collection of features, with those that have no point listed
   */
  public static DirectoryFile of(Table table, Map<String, Coordinates> points) {
    Missing missing = new Missing();
    List<OpenRecord> features = new ArrayList<>();
    for (List<Answer> row : table.rowsWithoutTotals()) {
      String place = row.get(0).toString();
      Optional<Coordinates> point = Optional.ofNullable(points.get(place));
      if (point.isEmpty()) {
        missing.add("coordinates", "none are given; it is not on the map", place);
      }
      OpenRecord label = OpenRecord.builder().field(LABEL, place).build();
      features.add(feature(GeoCells.with(label, table, row), point.map(GeoGeometry::of)));
    }
    return new DirectoryFile(collection(features), missing.list());
  }

  /**
   * A table by place on the shapes of your own file. Whatever else stands in the file stays.
   *
   * @param shapes a collection of features
   * @param property the property of a feature that names its place as the table does
   * @param table the table, with the places in its first column
   * @return the collection with the cells of the table as properties, and with {@code name}; places
   *     of the table that have no shape, and shapes that have no row, are listed
   * @throws InvalidValueException if the file is no collection of features in longitude and
   *     latitude
   */
  public static DirectoryFile over(OpenRecord shapes, String property, Table table) {
    RecordRead<List<GeoFeature>> read = read(shapes);
    if (!read.faults().isEmpty()) {
      throw new InvalidValueException(
          read.faults().get(0).code(),
          read.faults().get(0).path(),
          read.faults().get(0).rule(),
          read.faults().get(0).value());
    }
    Map<String, List<Answer>> rows = new LinkedHashMap<>();
    table.rowsWithoutTotals().forEach(row -> rows.putIfAbsent(row.get(0).toString(), row));
    Set<String> without = new LinkedHashSet<>(rows.keySet());
    Missing missing = new Missing();
    List<OpenRecord> features = new ArrayList<>();
    for (GeoFeature shape : read.value()) {
      String place = shape.properties().get(property).map(Object::toString).orElse("");
      without.remove(place);
      Optional<List<Answer>> row = Optional.ofNullable(rows.get(place));
      if (row.isEmpty()) {
        missing.add("numbers", "the table has no row for it", place.isEmpty() ? "a shape" : place);
      }
      features.add(row.map(cells -> labelled(shape, place, table, cells)).orElse(wound(shape)));
    }
    without.forEach(place -> missing.add("shape", "the file has none for it", place));
    return new DirectoryFile(shapes.without("crs").with("features", features), missing.list());
  }

  private static OpenRecord labelled(
      GeoFeature shape, String place, Table table, List<Answer> row) {
    OpenRecord labelled = shape.properties().with(LABEL, place);
    return wound(shape).with("properties", GeoCells.with(labelled, table, row));
  }

  private static OpenRecord wound(GeoFeature shape) {
    return shape
        .geometry()
        .map(geometry -> shape.feature().with("geometry", GeoGeometry.wound(geometry)))
        .orElseGet(shape::feature);
  }

  /**
   * The features of a file.
   *
   * @param document a collection of features, or one feature
   * @return the features whose geometry can be used
   */
  public static RecordRead<List<GeoFeature>> read(OpenRecord document) {
    RecordFields root = RecordFields.of(document);
    List<GeoFeature> features = new ArrayList<>();
    if (isElsewhere(document)) {
      root.fault(
          "crs",
          Fault.INCONSISTENT,
          "be left out, with positions as longitude and latitude (WGS 84)",
          document.get("crs").orElse(""));
    } else if (root.text("type").filter("FeatureCollection"::equals).isPresent()) {
      root.records("features").forEach(each -> readFeature(each, features));
    } else {
      readFeature(root, features);
    }
    return new RecordRead<>(List.copyOf(features), root.faults());
  }

  /** Older files name another system of coordinates than longitude and latitude. */
  private static boolean isElsewhere(OpenRecord document) {
    return document
        .get("crs")
        .map(Object::toString)
        .filter(text -> !text.contains("CRS84") && !text.contains("4326"))
        .isPresent();
  }

  private static void readFeature(RecordFields told, List<GeoFeature> features) {
    if (told.text("type").filter("Feature"::equals).isEmpty()) {
      told.fault(
          "type",
          Fault.UNKNOWN_CODE,
          "be Feature, or FeatureCollection of the whole",
          told.text("type").orElse("absent"));
      return;
    }
    Optional<OpenRecord> geometry = told.record().record("geometry");
    try {
      geometry.ifPresent(each -> GeoGeometry.check(each, "geometry"));
    } catch (InvalidValueException e) {
      told.fault(e.field(), e.code(), e.rule(), e.value());
      return;
    }
    OpenRecord properties = told.record().record("properties").orElse(OpenRecord.empty());
    Optional<String> label =
        properties
            .text(LABEL)
            .or(() -> properties.text("label"))
            .or(() -> properties.text("title"));
    features.add(new GeoFeature(label, geometry, properties, told.record()));
  }

  private static OpenRecord collection(List<OpenRecord> features) {
    return OpenRecord.builder()
        .field("type", "FeatureCollection")
        .build()
        .with("features", Check.notNull(features, "features"));
  }

  private static OpenRecord feature(OpenRecord properties, Optional<OpenRecord> geometry) {
    OpenRecord.Builder feature = OpenRecord.builder().field("type", "Feature");
    geometry.ifPresentOrElse(
        each -> feature.field("geometry", each), () -> feature.nothing("geometry"));
    return feature.field("properties", properties).build();
  }
}
