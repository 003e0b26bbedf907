package org.creativehubs.finance.loan;

/** Which part of level payments is looked for; all others must be given. */
public enum AnnuityUnknown {
  /** The level payment for a period. */
  PAYMENT,
  /** The sum at the start. */
  PRESENT_VALUE,
  /** The sum at the end. */
  FUTURE_VALUE,
  /** The number of periods. */
  PERIODS,
  /** The rate for a period. */
  RATE;

  /** The part in words. */
  String words() {
    return switch (this) {
      case PAYMENT -> "payment";
      case PRESENT_VALUE -> "present value";
      case FUTURE_VALUE -> "future value";
      case PERIODS -> "number of periods";
      case RATE -> "rate for a period";
    };
  }
}
