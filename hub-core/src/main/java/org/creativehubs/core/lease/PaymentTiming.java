package org.creativehubs.core.lease;

/** When the rent of a payment period falls due. */
public enum PaymentTiming {
  /** On the first day of the payment period that lies in the term. */
  IN_ADVANCE,
  /** On the last day of the payment period that lies in the term. */
  IN_ARREARS
}
