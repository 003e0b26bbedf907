package org.creativehubs.metrics.geometry;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.value.Check;

/**
 * What a place looks like on a map.
 *
 * @param name the place; not blank, absent where the source names none
 * @param areas its polygons; none for a place of lines or points
 * @param lines its lines
 * @param points its points
 */
public record GeoShape(
    Optional<String> name,
    List<GeoArea> areas,
    List<List<GeoPosition>> lines,
    List<GeoPosition> points) {

  /** A shape, which may hold nothing at all. */
  public GeoShape {
    name.ifPresent(text -> Check.notBlank(text, "name"));
    areas = List.copyOf(areas);
    lines = lines.stream().map(List::copyOf).toList();
    points = List.copyOf(points);
  }

  /** All rings of all areas. */
  public List<List<GeoPosition>> rings() {
    return areas.stream().flatMap(area -> area.rings().stream()).toList();
  }

  /**
   * The centre of gravity: of the areas less their holes where there are any, else of the lines,
   * else of the points; degrees are taken as if they were plain. It may lie outside of the shape.
   *
   * @return the centre; absent where the shape holds nothing
   */
  public Optional<GeoPosition> centroid() {
    return Gravity.of(this);
  }
}
