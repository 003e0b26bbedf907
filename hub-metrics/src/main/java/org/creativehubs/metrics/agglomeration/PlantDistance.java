package org.creativehubs.metrics.agglomeration;

/** How far apart two positions are. */
public enum PlantDistance {
  /** sqrt(dx^2 + dy^2) on a plane, in the unit of the positions. */
  PLANAR("distances on a plane"),
  /**
   * Kilometres along the surface of a sphere of radius 6,371.0088 km, the mean radius of the Earth.
   * Here x is the longitude in degrees, in [-180, 180], and y the latitude in degrees, in [-90,
   * 90]. It is the haversine distance, 2 R asin(chord / 2), exact for near and for equal positions.
   */
  GREAT_CIRCLE("great-circle distances in km by haversine");

  private final String convention;

  PlantDistance(String convention) {
    this.convention = convention;
  }

  String convention() {
    return convention;
  }
}
