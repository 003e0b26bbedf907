package org.creativehubs.metrics.evaluation;

/** How a hub stands on one measure, result or principle. */
public enum CriterionState {
  /** All that is asked of it is shown: every target, promise or rating is met. */
  KEPT,
  /** Some of what is asked of it is met, and some is missed or cannot be told. */
  PARTLY,
  /** What is asked of it is missed, and nothing is met. */
  NOT_KEPT,
  /** Something is shown of it that is held against no target, or that decides nothing. */
  SHOWN,
  /** Nothing is shown of it. */
  NOT_STATED
}
