package org.creativehubs.finance.rentreview;

/** How a letting arose. */
public enum LettingKind {
  /** A new letting. */
  NEW,
  /** A renewal, by an option or an agreement to renew. */
  RENEWAL
}
