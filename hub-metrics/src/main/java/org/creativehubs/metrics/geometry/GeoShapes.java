package org.creativehubs.metrics.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.creativehubs.core.files.DataFile;
import org.creativehubs.core.files.FileRead;
import org.creativehubs.core.files.InvalidFileException;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;

/**
 * The shapes of places, from GeoJSON or from a table with well-known text (WKT); which of them
 * touch, and where their centres are.
 *
 * <pre>{@code
 * GeoShapes places = GeoShapes.read(Files.readString(Path.of("wards.geojson")), "name");
 * List<SharedBorder> borders = places.borders();
 * SpatialWeights queen = SpatialWeights.queen(places, WeightStyle.ROW_STANDARDISED);
 * }</pre>
 *
 * <p>Two places touch where they share a corner, or a corner of one lies on the border of the
 * other. Corners that are not farther apart than {@link #snapping()} are taken as one, over as many
 * steps as it takes, and such a corner that is not farther from a border lies on it. Places that
 * overlap or cross without a common corner do not touch; nor do places on either side of the
 * meridian of 180 degrees.
 *
 * <p>WKT needs the library JTS ({@code org.locationtech.jts:jts-core}), which is optional; all else
 * works without it. Immutable.
 */
public final class GeoShapes {

  private final List<GeoShape> shapes;
  private final DistanceMeasure measure;
  private final double snapping;

  private GeoShapes(List<GeoShape> shapes, DistanceMeasure measure, double snapping) {
    this.shapes = shapes;
    this.measure = measure;
    this.snapping = snapping;
  }

  /**
   * Shapes that are at hand.
   *
   * @param shapes the shapes; at most 50,000
   * @param measure how distance is measured between their corners
   * @return the shapes, without snapping
   */
  public static GeoShapes of(List<GeoShape> shapes, DistanceMeasure measure) {
    Check.atMost(shapes.size(), GeoJsonShapes.MOST_SHAPES, "shapes.size");
    return new GeoShapes(List.copyOf(shapes), Check.notNull(measure, "measure"), 0);
  }

  /**
   * Reads a GeoJSON document (RFC 7946): a collection of features, one feature or one geometry, in
   * degrees of longitude and latitude. Features without geometry are left out; members that are not
   * known are passed over.
   *
   * @param geoJson the document; at most 50,000 features with 1,000,000 positions together
   * @param nameField the property of a feature that names it, such as {@code name}
   * @return the shapes, measured in kilometres
   * @throws InvalidValueException with the faults of all features, if it is no GeoJSON
   * @throws org.creativehubs.core.json.InvalidJsonException if it is no JSON
   */
  public static GeoShapes read(String geoJson, String nameField) {
    return read(geoJson, nameField, DistanceMeasure.GREAT_CIRCLE_KM);
  }

  /**
   * Reads a document in the form of GeoJSON whose numbers may be eastings and northings, as some
   * offices hand out.
   *
   * @param geoJson the document; at most 50,000 features with 1,000,000 positions together
   * @param nameField the property of a feature that names it, such as {@code name}
   * @param measure how distance is measured: planar for eastings and northings
   * @return the shapes
   * @throws InvalidValueException with the faults of all features, if it is no GeoJSON
   * @throws org.creativehubs.core.json.InvalidJsonException if it is no JSON
   */
  public static GeoShapes read(String geoJson, String nameField, DistanceMeasure measure) {
    return of(GeoJsonShapes.read(geoJson, nameField, measure), measure);
  }

  /**
   * Reads a table with a row for each place. What is needed has the roles {@code label} and {@code
   * shape}, which is well-known text such as {@code POLYGON((0 0, 1 0, 1 1, 0 0))}.
   *
   * @param file the file, with what it is; at most 50,000 rows with 1,000,000 positions together
   * @param measure how distance is measured
   * @return the shapes, each with its name, and the report
   * @throws InvalidFileException with all faults of all rows
   * @throws IllegalStateException without JTS
   */
  public static FileRead<GeoShapes> read(DataFile file, DistanceMeasure measure) {
    FileRead<List<GeoShape>> read = file.read(new WktRows(measure));
    return new FileRead<>(of(read.value(), measure), read.report());
  }

  /**
   * The same shapes, whose corners and borders touch within a distance.
   *
   * @param distance the distance in the unit of the coordinates, degrees for degrees, along a
   *     plain; zero for an exact match, otherwise above zero
   * @return the shapes
   */
  public GeoShapes snapping(double distance) {
    Check.finite(distance, "distance");
    Check.notNegative(distance, "distance");
    return new GeoShapes(shapes, measure, distance);
  }

  /** The shapes in order. */
  public List<GeoShape> shapes() {
    return shapes;
  }

  /** How distance is measured between their corners. */
  public DistanceMeasure measure() {
    return measure;
  }

  /** Within what distance corners are one, in the unit of the coordinates; zero or more. */
  public double snapping() {
    return snapping;
  }

  /** Names of the shapes in order; those without one are left out. */
  public List<String> names() {
    return shapes.stream().flatMap(shape -> shape.name().stream()).toList();
  }

  /**
   * The centres of gravity, in the order of the shapes; see {@link GeoShape#centroid()}.
   *
   * @return a point for each shape
   * @throws InvalidValueException if a shape has no name, shares it or holds nothing
   */
  public List<SpatialPoint> centroids() {
    checkPlaces("a position", shape -> shape.centroid().isPresent());
    return shapes.stream().map(GeoShapes::centre).toList();
  }

  private static SpatialPoint centre(GeoShape shape) {
    GeoPosition centre = shape.centroid().orElseThrow();
    return SpatialPoint.of(shape.name().orElseThrow(), centre.x(), centre.y());
  }

  /**
   * Which places touch, and for how long: each pair once, the place that comes first among the
   * shapes first.
   *
   * @return the pairs in the order of the shapes; at most 5,000,000
   * @throws InvalidValueException if a shape has no name, shares it or has no area, or if snapping
   *     leaves no area of it
   */
  public List<SharedBorder> borders() {
    checkPlaces("an area", shape -> !shape.areas().isEmpty());
    return Borders.of(this);
  }

  private void checkPlaces(String what, Predicate<GeoShape> holds) {
    List<Runnable> rules = new ArrayList<>();
    rules.add(() -> Check.notEmpty(shapes, "shapes"));
    for (int i = 0; i < shapes.size(); i++) {
      GeoShape shape = shapes.get(i);
      String at = "shapes[" + i + "]";
      String name = shape.name().orElse("no name");
      rules.add(
          () -> Check.that(shape.name().isPresent(), Fault.EMPTY, at + ".name", "be given", ""));
      rules.add(() -> Check.that(holds.test(shape), Fault.EMPTY, at, "hold " + what, name));
    }
    Check.together(rules.toArray(Runnable[]::new));
    Check.distinct(shapes, shape -> shape.name().orElse(""), "shapes", "name");
  }

  /** How many there are, the measure and the snapping, in one line. */
  @Override
  public String toString() {
    return shapes.size()
        + (shapes.size() == 1 ? " shape, " : " shapes, ")
        + measure
        + Optional.of(snapping).filter(by -> by > 0).map(by -> ", snapping " + by).orElse("");
  }
}
