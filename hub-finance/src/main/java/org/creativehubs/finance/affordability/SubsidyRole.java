package org.creativehubs.finance.affordability;

/** On which side of the break-even rent a tenant stands. */
public enum SubsidyRole {
  /** Pays less than the break-even rent. */
  RECEIVES,
  /** Pays more than it. */
  GIVES,
  /** Pays just what the space costs. */
  NEITHER
}
