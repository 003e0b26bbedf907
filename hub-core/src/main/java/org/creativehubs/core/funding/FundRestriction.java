package org.creativehubs.core.funding;

/** What the money of a fund may be used for, as charities in the UK distinguish funds. */
public enum FundRestriction {
  /** Anything the organisation is for. */
  UNRESTRICTED,
  /** Anything, though the trustees have set it aside for a purpose and may change their minds. */
  DESIGNATED,
  /** The giver's purpose alone. */
  RESTRICTED,
  /** Kept as capital. */
  ENDOWMENT;

  /** Whether the organisation itself decides what the money is for. */
  public boolean isFree() {
    return this == UNRESTRICTED || this == DESIGNATED;
  }
}
