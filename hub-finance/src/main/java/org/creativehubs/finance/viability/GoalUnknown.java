package org.creativehubs.finance.viability;

/** What {@link GoalSeek} looks for. */
public enum GoalUnknown {
  /**
   * A factor of a line of income, in millionths: of rent, of the share let, or of a grant, which
   * the model multiplies alike.
   */
  FACTOR,
  /** A number of units, such as of subsidised studios. */
  UNITS
}
