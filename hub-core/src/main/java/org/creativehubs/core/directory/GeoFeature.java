package org.creativehubs.core.directory;

import java.util.Optional;
import org.creativehubs.core.place.Coordinates;
import org.creativehubs.core.value.OpenRecord;

/**
 * A place of a map: what it is called, where it is, and what is known of it.
 *
 * @param label its name, from the property {@code name}, {@code label} or {@code title}
 * @param geometry where it is: a geometry of RFC 7946
 * @param properties everything that is said of it
 * @param feature the whole feature as it stands in the file
 */
public record GeoFeature(
    Optional<String> label,
    Optional<OpenRecord> geometry,
    OpenRecord properties,
    OpenRecord feature) {

  /** The point, where the geometry is one. */
  public Optional<Coordinates> point() {
    return geometry
        .filter(each -> each.text("type").filter("Point"::equals).isPresent())
        .map(each -> GeoGeometry.point(each.list("coordinates")));
  }
}
