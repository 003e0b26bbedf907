package org.creativehubs.core.sector;

/**
 * The ten parts of the creative industries that the British Council's guide to creative hubs in
 * Kazakhstan (2022) distinguishes, as the UK commonly does.
 *
 * <p>Each lies within one sub-sector of DCMS, by name. The way back is not clear: design and
 * fashion share a sub-sector, music and the performing arts another, and museums, galleries and
 * libraries have no field.
 */
public enum CreativeField {
  /** Advertising. */
  ADVERTISING(CreativeSubsector.ADVERTISING_MARKETING),
  /** Architecture. */
  ARCHITECTURE(CreativeSubsector.ARCHITECTURE),
  /** Craft. */
  CRAFT(CreativeSubsector.CRAFTS),
  /** Design. */
  DESIGN(CreativeSubsector.DESIGN_DESIGNER_FASHION),
  /** Fashion. */
  FASHION(CreativeSubsector.DESIGN_DESIGNER_FASHION),
  /** Music. */
  MUSIC(CreativeSubsector.MUSIC_PERFORMING_VISUAL_ARTS),
  /** Publishing. */
  PUBLISHING(CreativeSubsector.PUBLISHING),
  /** Performing arts. */
  PERFORMING_ARTS(CreativeSubsector.MUSIC_PERFORMING_VISUAL_ARTS),
  /** Software. */
  SOFTWARE(CreativeSubsector.IT_SOFTWARE_COMPUTER_SERVICES),
  /** Film and TV. */
  FILM_TV(CreativeSubsector.FILM_TV_VIDEO_RADIO_PHOTOGRAPHY);

  private final CreativeSubsector subsector;

  CreativeField(CreativeSubsector subsector) {
    this.subsector = subsector;
  }

  /** The sub-sector of DCMS it lies within. */
  public CreativeSubsector subsector() {
    return subsector;
  }
}
