package org.creativehubs.finance.rentroll;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.ledger.Ledger;

/** What a rent roll leaves out. */
public enum RollExclusion {
  /**
   * Rent that fell due before and was not paid: without a ledger a roll shows what is due, not what
   * was received.
   */
  ARREARS,
  /** Value added tax on rent. */
  VALUE_ADDED_TAX,
  /** Charges of the kinds that the policy does not name. */
  OTHER_CHARGES;

  /** What a roll leaves out that has a ledger or has none. */
  static List<RollExclusion> without(Optional<Ledger> ledger) {
    return Arrays.stream(values()).filter(one -> one != ARREARS || ledger.isEmpty()).toList();
  }
}
