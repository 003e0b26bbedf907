package org.creativehubs.finance.cashflow;

/** Into what a rate is turned. */
public enum RateConversionKind {
  /** From a nominal rate, compounded several times a year, to the effective one. */
  EFFECTIVE,
  /** From an effective rate to the nominal one that is compounded several times a year. */
  NOMINAL,
  /** From a rate in money to the rate in purchasing power. */
  REAL
}
