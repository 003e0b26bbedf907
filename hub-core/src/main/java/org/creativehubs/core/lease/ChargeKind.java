package org.creativehubs.core.lease;

/** What a charge in a lease is for. */
public enum ChargeKind {
  /** The space. */
  RENT,
  /** Repairs, heat, cleaning and other services, on account. */
  SERVICE_CHARGE,
  /** Insurance of the building. */
  INSURANCE,
  /** Desks in a shared room. */
  DESKS,
  /** Membership of the hub. */
  MEMBERSHIP,
  /** Something else, as its name says. */
  OTHER
}
