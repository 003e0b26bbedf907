package org.creativehubs.finance.risk;

/** How a search for a goal ended. */
public enum GoalState {
  /** The least or greatest value that meets the target was found. */
  FOUND,
  /** The target is met with nothing at all, and the least value was sought. */
  MET_WITH_NOTHING,
  /** No value allowed meets the target. */
  NO_ANSWER
}
