package org.creativehubs.core.sector;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The nine groups of the cultural sector in the economic estimates of DCMS, with the classes of SIC
 * 2007 they are made of. Together they are the {@link DcmsSectors#culturalClasses()}, each class in
 * one group.
 */
public enum CulturalGroup {
  /** Performing arts, their support, artistic creation and arts facilities. */
  ARTS("Arts", "90.01", "90.02", "90.03", "90.04"),
  /** Film, TV and music, with instruments, recordings and the shops that sell them. */
  FILM_TV_MUSIC(
      "Film, TV and music",
      "18.20",
      "32.20",
      "47.63",
      "59.11",
      "59.12",
      "59.13",
      "59.14",
      "59.20",
      "60.20"),
  /** Radio. */
  RADIO("Radio", "60.10"),
  /** Photography. */
  PHOTOGRAPHY("Photography", "74.20"),
  /** Crafts, which here means jewellery. */
  CRAFTS("Crafts", "32.12"),
  /** Museums and galleries. */
  MUSEUMS_GALLERIES("Museums and galleries", "91.02"),
  /** Libraries and archives. */
  LIBRARIES_ARCHIVES("Libraries and archives", "91.01"),
  /** Cultural education. */
  CULTURAL_EDUCATION("Cultural education", "85.52"),
  /** Historical sites and buildings. */
  HERITAGE("Heritage", "91.03");

  private final String label;
  private final ImmutableSet<SicCode> classes;

  CulturalGroup(String label, String... classes) {
    this.label = label;
    this.classes = Stream.of(classes).map(SicCode::parse).collect(ImmutableSet.toImmutableSet());
  }

  /** The name as it is published. */
  public String label() {
    return label;
  }

  /** The classes of SIC 2007 it is made of. */
  public Set<SicCode> classes() {
    return classes;
  }
}
