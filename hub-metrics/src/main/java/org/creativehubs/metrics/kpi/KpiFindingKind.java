package org.creativehubs.metrics.kpi;

/** The kinds of findings of a sheet. New kinds may be added. */
public enum KpiFindingKind {
  /** Parts that have no members in common do not add up to their whole. */
  PARTS_DO_NOT_ADD_UP,
  /** Parts have members in common, so their sum is not the whole and means nothing. */
  PARTS_OVERLAP,
  /** A part is larger than its whole. */
  PART_EXCEEDS_WHOLE,
  /** Two figures describe different populations, so they were not divided. */
  DIFFERENT_POPULATIONS,
  /** Weights did not sum to one and were divided by their sum. */
  WEIGHTS_NORMALISED,
  /** Something without a number was left out. */
  LEFT_OUT,
  /** Numbers that are put together or side by side are of different dates. */
  DIFFERENT_DATES,
  /** Some of the shares that must be known to close a sum are not given. */
  SHARE_NOT_TOLD
}
