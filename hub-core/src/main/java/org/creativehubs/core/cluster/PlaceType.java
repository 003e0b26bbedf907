package org.creativehubs.core.cluster;

/** What kind of area a cluster is drawn in. New kinds may be added. */
public enum PlaceType {
  /** A city or town within its boundary. */
  CITY,
  /** A travel-to-work area: most who live there work there and the other way round. */
  TRAVEL_TO_WORK_AREA,
  /** A county. */
  COUNTY,
  /** The area of a local enterprise partnership. */
  LOCAL_ENTERPRISE_AREA,
  /** The area of a combined authority. */
  COMBINED_AUTHORITY,
  /** A district or borough of local government. */
  LOCAL_AUTHORITY,
  /** A region of statistics. */
  REGION,
  /** A whole country. */
  COUNTRY,
  /** A quarter or neighbourhood within a town. */
  NEIGHBOURHOOD
}
