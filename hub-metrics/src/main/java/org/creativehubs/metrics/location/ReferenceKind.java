package org.creativehubs.metrics.location;

/** What regions are compared with. */
public enum ReferenceKind {
  /** All regions of the table together, each region itself included. */
  POOLED,
  /** A named area with totals of its own; regions need not lie in it. */
  AREA,
  /** A named area whose totals are not known, so that nothing can be compared. */
  WITHOUT_TOTALS
}
