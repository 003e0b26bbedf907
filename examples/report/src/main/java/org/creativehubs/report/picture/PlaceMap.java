package org.creativehubs.report.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.metrics.geometry.DistanceMeasure;
import org.creativehubs.metrics.geometry.GeoShape;
import org.creativehubs.metrics.geometry.GeoShapes;
import org.creativehubs.metrics.location.LocationQuotients;
import org.creativehubs.report.picture.internal.Words;

/**
 * A map of places that the user gives, mostly as GeoJSON, with their names, and a figure of each
 * where one is asked for: an area above the average has a tint and a thick border, one below has
 * neither, and one whose figure is not known a dotted border; the figure itself stands beside the
 * name.
 *
 * <p>Degrees are drawn as plain distances, right at the middle of the map: for a town, a county or
 * a country, not for the world. A map has at most 5,000 shapes with 200,000 positions.
 */
public final class PlaceMap {

  private static final double AVERAGE = 1;
  private static final int MOST_SHAPES = 5_000;
  private static final int MOST_POSITIONS = 200_000;

  /** How a place stands. */
  enum Standing {
    PLAIN,
    ABOVE,
    BELOW,
    UNKNOWN
  }

  /** A shape, what is written on it and how it stands. */
  record Placed(GeoShape shape, String label, Standing standing) {}

  private PlaceMap() {}

  /**
   * A map of names.
   *
   * @param shapes the places
   * @param title what it shows; not blank
   */
  public static Picture of(GeoShapes shapes, String title) {
    List<Placed> places =
        shapes.shapes().stream()
            .map(shape -> new Placed(shape, shape.name().orElse(""), Standing.PLAIN))
            .toList();
    return picture(title, shapes.measure(), places, List.of());
  }

  /**
   * A map of location quotients.
   *
   * @param shapes the places, whose names are those of the regions
   * @param quotients the quotients
   * @param industry one of their industries
   */
  public static Picture of(GeoShapes shapes, LocationQuotients quotients, String industry) {
    List<Placed> places =
        shapes.shapes().stream().map(shape -> placed(shape, quotients, industry)).toList();
    Set<String> drawn = new HashSet<>(shapes.names());
    List<String> missing =
        quotients.regions().stream().filter(region -> !drawn.contains(region)).toList();
    List<String> notes = new ArrayList<>();
    notes.add(
        "Location quotients; a tint and a thick border are above the average of "
            + quotients.referenceName()
            + ", which is 1; a dotted border is not known.");
    if (!missing.isEmpty()) {
      notes.add(Words.told("Not on the map", missing, missing.size()) + ".");
    }
    String title = "Where is " + industry + " concentrated?";
    return picture(title, shapes.measure(), places, notes);
  }

  private static Placed placed(GeoShape shape, LocationQuotients quotients, String industry) {
    String name = shape.name().orElse("");
    OptionalDouble quotient =
        quotients.regions().contains(name)
            ? quotients.quotient(name, industry)
            : OptionalDouble.empty();
    if (quotient.isEmpty()) {
      return new Placed(shape, name + " not known", Standing.UNKNOWN);
    }
    double value = quotient.getAsDouble();
    Standing standing = value > AVERAGE ? Standing.ABOVE : Standing.BELOW;
    return new Placed(shape, name + " " + Show.number(value), standing);
  }

  private static void checkSize(List<Placed> places) {
    Check.atMost(places.size(), MOST_SHAPES, "shapes.size");
    long positions = places.stream().mapToLong(place -> positions(place.shape())).sum();
    Check.that(
        positions <= MOST_POSITIONS,
        Fault.TOO_LARGE,
        "shapes",
        "have at most " + MOST_POSITIONS + " positions",
        positions);
  }

  private static long positions(GeoShape shape) {
    long ofRings = shape.rings().stream().mapToLong(List::size).sum();
    return ofRings + shape.lines().stream().mapToLong(List::size).sum() + shape.points().size();
  }

  private static Picture picture(
      String title, DistanceMeasure measure, List<Placed> places, List<String> notes) {
    checkSize(places);
    List<String> labels =
        places.stream().map(Placed::label).filter(label -> !label.isBlank()).toList();
    List<String> all = new ArrayList<>(notes);
    if (places.isEmpty()) {
      all.add("There is no place to show.");
    }
    return Picture.of(
        title,
        List.of(Words.told("Places", labels, labels.size())),
        all,
        () -> new PlaceMapDrawing(places, measure));
  }
}
