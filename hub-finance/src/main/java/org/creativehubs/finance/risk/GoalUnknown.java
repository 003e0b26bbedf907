package org.creativehubs.finance.risk;

/** What {@link GoalSeek} looks for. */
public enum GoalUnknown {
  /** A factor of a line, in millionths: of rent, of a grant or of a cost. */
  FACTOR,
  /**
   * What a planned line comes to a month, or a year where its amount is one of a year, or the rent
   * of one unit, to the minor unit.
   */
  AMOUNT,
  /**
   * The share of some units that is let in the end, in millionths; the way to it scales along, and
   * so do the costs that depend on it.
   */
  OCCUPANCY,
  /** A number of units, such as of studios; what they cost goes with it. */
  UNITS,
  /** How many units of one line become units of another, such as studios at a subsidised rent. */
  MOVED_UNITS
}
