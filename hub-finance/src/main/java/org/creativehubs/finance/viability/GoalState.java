package org.creativehubs.finance.viability;

/** How a search for a goal ended. */
public enum GoalState {
  /** The least value that meets the target was found. */
  FOUND,
  /** The target is met with nothing at all. */
  MET_WITH_NOTHING,
  /** The most allowed does not meet the target, so there is no answer. */
  NO_ANSWER
}
