package org.creativehubs.metrics.disclosure;

/** By which kind of reasoning a cell was worked out. */
public enum RecoveryMethod {
  /** It is the only unknown of its row or column. */
  DIFFERENCE,
  /** It is the only unknown left when several rows and columns are added and subtracted. */
  COMBINATION,
  /** Bounds, of counts that are not negative or that were rounded, leave no room. */
  BOUNDS
}
