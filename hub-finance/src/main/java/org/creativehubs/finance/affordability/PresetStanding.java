package org.creativehubs.finance.affordability;

/** What stands behind a published figure for affordable rents. */
public enum PresetStanding {
  /** A policy of an adopted plan. */
  ADOPTED("adopted"),
  /** A policy of a plan that was not adopted yet. */
  DRAFT("draft"),
  /** A figure that a public body has published, without being a rule. */
  GUIDANCE("guidance"),
  /** What was found or agreed in practice. */
  OBSERVED("observed");

  private final String words;

  PresetStanding(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
