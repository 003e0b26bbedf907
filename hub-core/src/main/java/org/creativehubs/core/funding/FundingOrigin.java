package org.creativehubs.core.funding;

/** On which side of a hub's accounts a source of funding stands. */
public enum FundingOrigin {
  /** Public money: councils, agencies, European and national funds. */
  PUBLIC,
  /** Private money: owners, lenders, sponsors, investors. */
  PRIVATE,
  /** What the hub earns by letting, selling and serving. */
  EARNED
}
