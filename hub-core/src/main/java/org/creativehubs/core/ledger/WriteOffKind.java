package org.creativehubs.core.ledger;

/** Why a part of a bill is not asked for any more. */
public enum WriteOffKind {
  /** Nobody expects it to be paid; the tenant still owes it. */
  BAD_DEBT,
  /** The bill was too high, or it is forgiven; the tenant does not owe it. */
  CREDIT_NOTE
}
