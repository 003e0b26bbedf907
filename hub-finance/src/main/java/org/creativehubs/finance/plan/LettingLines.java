package org.creativehubs.finance.plan;

/** Which lettings of a hub share a line of its plan. */
public enum LettingLines {
  /** Each letting has lines of its own. */
  LETTING,
  /** Lettings under one rent tier share lines. */
  TIER,
  /** All lettings share one line for each kind of income. */
  KIND
}
