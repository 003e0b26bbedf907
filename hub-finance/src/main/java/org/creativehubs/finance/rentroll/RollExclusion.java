package org.creativehubs.finance.rentroll;

/** What a rent roll leaves out. */
public enum RollExclusion {
  /**
   * Rent that fell due before and was not paid: a roll shows what is due, not what was received.
   */
  ARREARS,
  /** Value added tax on rent. */
  VALUE_ADDED_TAX,
  /** Charges of the kinds that the policy does not name. */
  OTHER_CHARGES
}
