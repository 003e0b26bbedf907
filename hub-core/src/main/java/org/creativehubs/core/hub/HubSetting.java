package org.creativehubs.core.hub;

/** What kind of building or network a hub has made its home in. New settings may be added. */
public enum HubSetting {
  /** An urban building made for something else, such as a car park. */
  CONVERTED_URBAN_BUILDING,
  /** Former factories or warehouses. */
  REGENERATED_INDUSTRIAL_BUILDINGS,
  /** A campus in the country, such as a former school. */
  RURAL_CAMPUS,
  /** Rooms inside libraries. */
  LIBRARY_NETWORK
}
