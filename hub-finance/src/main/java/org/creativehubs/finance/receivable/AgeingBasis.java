package org.creativehubs.finance.receivable;

/** From which day the age of a bill in arrears is counted. */
public enum AgeingBasis {
  /** From the day on which it fell due. */
  DUE_DATE,
  /** From the day on which it was given. */
  BILL_DATE
}
