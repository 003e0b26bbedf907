package org.creativehubs.report.pages;

/** Why somebody should look at a letting. */
enum AttentionKind {
  /** Its term is over, and the tenant is still there. */
  HOLDING_OVER,
  /** It can be broken within six months. */
  BREAK_WITHIN_SIX_MONTHS,
  /** What it costs a year is above a fifth of the tenant's income. */
  ABOVE_A_FIFTH_OF_INCOME,
  /** Bills under it that were due are open. */
  IN_ARREARS
}
