package org.creativehubs.finance.businessrates;

/** How a property is used over some days. */
public enum RatesState {
  /** Somebody occupies it. */
  OCCUPIED,
  /** It is empty, and nothing is due. */
  EMPTY_FREE,
  /** It is empty, and rates are due in full. */
  EMPTY_CHARGED
}
