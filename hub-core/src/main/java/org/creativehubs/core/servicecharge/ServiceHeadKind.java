package org.creativehubs.core.servicecharge;

/** What a head of a service charge is: what its amounts mean, and which sign they have. */
public enum ServiceHeadKind {
  /** A cost; zero or more. */
  COST,
  /** What is taken off the charge, such as interest or income from common parts; zero or less. */
  CREDIT,
  /** What is put into a fund for later works; zero or more. */
  TO_FUND,
  /** What a fund pays of the costs of the year, which is taken off; zero or less. */
  FROM_FUND,
  /** A fee that is a share of costs of the year, such as one for management. */
  FEE;

  /** Whether its amounts are zero or less. */
  public boolean isTakenOff() {
    return this == CREDIT || this == FROM_FUND;
  }

  /** Whether it moves a fund. */
  public boolean isOfFund() {
    return this == TO_FUND || this == FROM_FUND;
  }
}
