package org.creativehubs.finance.viability;

/** The rows of an outlook below its lines; their words are the names of the rows. */
enum SumRow {
  /** What earned income and grants leave of running costs. */
  SURPLUS,
  /** All that comes in. */
  MONEY_IN,
  /** All that goes out. */
  MONEY_OUT,
  /** Money in and money out together. */
  NET,
  /** Cash at the end. */
  CLOSING_CASH
}
