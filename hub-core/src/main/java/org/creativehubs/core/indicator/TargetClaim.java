package org.creativehubs.core.indicator;

/** What a document says became of a target, whether or not it gives the target. */
public enum TargetClaim {
  /** More than the target was reached. */
  EXCEEDED,
  /** The target was reached. */
  MET,
  /** The target was not reached. */
  MISSED
}
