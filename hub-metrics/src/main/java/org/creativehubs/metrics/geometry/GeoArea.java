package org.creativehubs.metrics.geometry;

import java.util.List;
import org.creativehubs.core.value.Check;

/**
 * A polygon: its outer ring, then the rings of its holes, in any direction.
 *
 * @param rings the rings, the outer one first; at least one
 */
public record GeoArea(List<List<GeoPosition>> rings) {

  /** A polygon; it has at least one ring. */
  public GeoArea {
    Check.notEmpty(rings, "rings");
    rings = rings.stream().map(List::copyOf).toList();
  }
}
