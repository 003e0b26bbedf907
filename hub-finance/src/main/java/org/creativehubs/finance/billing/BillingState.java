package org.creativehubs.finance.billing;

/** Whether what a lease makes payable is billed. */
public enum BillingState {
  /** No bill has been given for it. */
  TO_BILL,
  /** It is billed to the penny. */
  BILLED,
  /** Bills less credit notes come to another amount: the rest is billed or credited by hand. */
  DIFFERENT
}
