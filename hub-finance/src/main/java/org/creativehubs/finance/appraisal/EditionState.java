package org.creativehubs.finance.appraisal;

/** What has become of an edition of a guide, as far as the tables here know. */
public enum EditionState {
  /** The latest edition known. */
  IN_FORCE,
  /** Replaced by a later edition. */
  SUPERSEDED
}
