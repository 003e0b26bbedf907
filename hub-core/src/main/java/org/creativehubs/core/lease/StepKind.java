package org.creativehubs.core.lease;

/** What a step does to the annual amount that ran until then. */
public enum StepKind {
  /** Puts another amount in its place. */
  REPLACE,
  /** Adds an amount, or takes it off if it is below zero. */
  DELTA,
  /** Multiplies it by a factor; the product is rounded half up to the minor unit. */
  MULTIPLY
}
