package org.creativehubs.core.lease;

/** What a break depends on beside the notice. */
public enum BreakConditionKind {
  /** The space is handed back empty. */
  VACANT_POSSESSION,
  /** The rent is paid up. */
  RENT_PAID_UP,
  /** The penalty is paid. */
  PENALTY_PAID,
  /** The tenant has kept its other duties. */
  COVENANTS_KEPT,
  /** Something else, as its words say. */
  OTHER
}
