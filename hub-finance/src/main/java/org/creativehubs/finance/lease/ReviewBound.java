package org.creativehubs.finance.lease;

/** Which term of a lease decided a reviewed rent. */
public enum ReviewBound {
  /** None: the rent is as the review found it, also where it is just at a bound. */
  NONE,
  /** The most that the rent may change. */
  CAP,
  /** The least that the rent may change. */
  COLLAR,
  /** The rent does not fall below what it was. */
  UPWARD_ONLY
}
