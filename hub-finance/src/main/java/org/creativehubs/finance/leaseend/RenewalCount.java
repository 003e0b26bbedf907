package org.creativehubs.finance.leaseend;

/** From which day a renewed term runs that begins late. */
public enum RenewalCount {
  /** From the day on which it begins, so that its end moves too. */
  FROM_START,
  /** From the expiry of the term before, so that its end stays. */
  FROM_EXPIRY
}
