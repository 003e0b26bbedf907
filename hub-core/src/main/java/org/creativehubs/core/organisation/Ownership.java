package org.creativehubs.core.organisation;

/** Whose kind of organisation a hub is, as the survey of European hubs distinguishes them. */
public enum Ownership {
  /** An organisation that distributes no profit. */
  NON_PROFIT,
  /** A part of government, of a country or a town. */
  GOVERNMENT_AGENCY,
  /** A company that makes a profit for its owners. */
  PROFIT_MAKING,
  /** A part of a university. */
  UNIVERSITY
}
