package org.creativehubs.finance.receivable;

/** Why a receipt, or a part of it, pays no bill. */
public enum UnallocatedReason {
  /** All bills of the tenant that it could pay are paid: it is a credit on account. */
  CREDIT_ON_ACCOUNT,
  /** No bill has been given to the tenant. */
  NO_BILL,
  /** It names a bill that the tenant does not have. */
  UNKNOWN_REFERENCE,
  /** Nobody says who paid. */
  UNKNOWN_PAYER
}
