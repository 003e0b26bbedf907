package org.creativehubs.core.lease;

/** What a break depends on beside the notice. */
public enum BreakConditionKind {
  /** The space is handed back empty. */
  VACANT_POSSESSION,
  /** The rent is paid up. */
  RENT_PAID_UP,
  /** The penalty is paid. */
  PENALTY_PAID,
  /** The tenant has kept its other duties, every one. */
  COVENANTS_KEPT,
  /** No duty is broken in a way that matters. */
  NO_MATERIAL_BREACH,
  /** The tenant has given up occupation, if not every thing it owns. */
  OCCUPATION_GIVEN_UP,
  /** No subletting goes on. */
  SUBLETTINGS_ENDED,
  /** Something else, as its words say. */
  OTHER
}
