package org.creativehubs.core.lease;

/** On what footing a tenant stays on after its lease has run out. */
public enum HoldingOver {
  /** The lease is continued by statute: Landlord and Tenant Act 1954, Part II, section 24. */
  STATUTE,
  /** The parties have agreed that the lease goes on as it was. */
  AGREEMENT,
  /** There is no right to stay; what is owed for staying is no rent of the lease. */
  NONE
}
