package org.creativehubs.finance.rentmix;

/** On which side of the break-even rent a tenant stands. */
public enum SubsidyRole {
  /** Pays less than the break-even rent. */
  RECEIVES,
  /** Pays more than it. */
  GIVES,
  /** Pays exactly what the space costs. */
  NEITHER
}
