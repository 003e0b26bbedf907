package org.creativehubs.core.quantity;

/** What a qualified number says about a claim. */
public enum Proof {
  /** Whatever the number really is, the claim is true. */
  PROVEN,
  /** Whatever the number really is, the claim is false. */
  REFUTED,
  /** The claim is true of some of the numbers it may be and false of others. */
  NOT_KNOWN
}
