package org.creativehubs.finance.affordability;

/** What stands behind a published figure for affordable rents. */
public enum PresetStanding {
  /** A policy of an adopted plan. */
  ADOPTED,
  /** A policy of a plan that was not adopted yet. */
  DRAFT,
  /** A figure that a public body has published, without being a rule. */
  GUIDANCE,
  /** What was found or agreed in practice. */
  OBSERVED
}
