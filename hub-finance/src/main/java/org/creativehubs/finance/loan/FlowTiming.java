package org.creativehubs.finance.loan;

/** When in its period a level payment is made. */
public enum FlowTiming {
  /** At the end of the period, in arrears. */
  END,
  /** At the start of the period, in advance: the first payment bears no interest. */
  BEGIN;

  /** What a payment at the end of the period is worth at its own time, for one at this time. */
  double factor(double rate) {
    return this == BEGIN ? 1 + rate : 1;
  }

  /** In arrears or in advance. */
  String words() {
    return this == BEGIN ? "in advance" : "in arrears";
  }
}
