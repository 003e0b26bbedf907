package org.creativehubs.core.whatif;

/** By what is counted how much of a hub is let. */
public enum LetMeasure {
  /** The area of the spaces; each must have one. */
  AREA,
  /** The number of the spaces. */
  SPACES
}
