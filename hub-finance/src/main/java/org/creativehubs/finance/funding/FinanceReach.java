package org.creativehubs.finance.funding;

/** Whether there is finance for a need, by what is stated. */
public enum FinanceReach {
  /** The need lies in a band for which there is finance. */
  WITHIN_SUPPLY,
  /** The need lies in a band for which finance is said to be lacking. */
  WITHIN_LACK,
  /** The need lies in no band: nothing is said of it. */
  NOT_STATED
}
