package org.creativehubs.finance.viability;

/** Which cash of an outlook is judged. */
public enum CashMeasure {
  /** Cash at the end of the last month. */
  CLOSING,
  /** The least cash at the end of a month. */
  MINIMUM;

  long of(Run run) {
    return this == CLOSING ? run.closing() : run.cash()[run.lowest()];
  }
}
