package org.creativehubs.core.sector;

/** The nine sub-sectors of the creative industries in the economic estimates of DCMS. */
public enum CreativeSubsector {
  /** Advertising and marketing. */
  ADVERTISING_MARKETING("Advertising and marketing"),
  /** Architecture. */
  ARCHITECTURE("Architecture"),
  /** Crafts. */
  CRAFTS("Crafts"),
  /** Design and designer fashion. */
  DESIGN_DESIGNER_FASHION("Design and designer fashion"),
  /** Film, TV, video, radio and photography. */
  FILM_TV_VIDEO_RADIO_PHOTOGRAPHY("Film, TV, video, radio and photography"),
  /** IT, software and computer services. */
  IT_SOFTWARE_COMPUTER_SERVICES("IT, software and computer services"),
  /** Publishing. */
  PUBLISHING("Publishing"),
  /** Museums, galleries and libraries. */
  MUSEUMS_GALLERIES_LIBRARIES("Museums, galleries and libraries"),
  /** Music, performing and visual arts. */
  MUSIC_PERFORMING_VISUAL_ARTS("Music, performing and visual arts");

  private final String label;

  CreativeSubsector(String label) {
    this.label = label;
  }

  /** The name as it is published. */
  public String label() {
    return label;
  }
}
