package org.creativehubs.core.sector;

/** The nine groups of the cultural sector in the economic estimates of DCMS. */
public enum CulturalSectorGroup {
  /** Arts. */
  ARTS("Arts"),
  /** Film, TV and music. */
  FILM_TV_MUSIC("Film, TV and music"),
  /** Radio. */
  RADIO("Radio"),
  /** Photography. */
  PHOTOGRAPHY("Photography"),
  /** Crafts. */
  CRAFTS("Crafts"),
  /** Museums and galleries. */
  MUSEUMS_GALLERIES("Museums and galleries"),
  /** Libraries and archives. */
  LIBRARIES_ARCHIVES("Libraries and archives"),
  /** Cultural education. */
  CULTURAL_EDUCATION("Cultural education"),
  /** Heritage. */
  HERITAGE("Heritage");

  private final String label;

  CulturalSectorGroup(String label) {
    this.label = label;
  }

  /** The name as it is published. */
  public String label() {
    return label;
  }
}
