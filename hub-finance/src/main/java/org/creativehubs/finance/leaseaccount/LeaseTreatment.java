package org.creativehubs.finance.leaseaccount;

/** How a lease enters the accounts of the lessee. */
public enum LeaseTreatment {
  /** As a liability and a right-of-use asset. */
  ON_BALANCE_SHEET,
  /** As a straight-line expense, since the term is short. */
  SHORT_TERM_EXPENSE,
  /** As a straight-line expense, since a micro-entity applies FRS 105 instead. */
  OUTSIDE_STANDARD;

  static LeaseTreatment of(LesseeAccountingInput input) {
    if (input.entity() == EntityKind.MICRO && input.standard() == AccountingStandard.FRS_102_2026) {
      return OUTSIDE_STANDARD;
    }
    return input.exemption().isPresent() ? SHORT_TERM_EXPENSE : ON_BALANCE_SHEET;
  }
}
