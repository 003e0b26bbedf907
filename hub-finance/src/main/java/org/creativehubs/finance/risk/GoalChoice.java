package org.creativehubs.finance.risk;

/** Which of the values that meet a target is wanted. */
public enum GoalChoice {
  /** The least, as of a rent or a grant. */
  LEAST,
  /** The greatest, as of the number of studios a hub can afford to subsidise. */
  GREATEST
}
