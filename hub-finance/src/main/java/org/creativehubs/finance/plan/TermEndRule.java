package org.creativehubs.finance.plan;

/** What a plan assumes of a letting once its term has run out. */
public enum TermEndRule {
  /** It is renewed at the amounts that pass on its last day. */
  PASSING_RENT,
  /** It is renewed at the market rent of its spaces; other charges go on as they pass. */
  MARKET_RENT,
  /** The tenant stays a number of months at the amounts that pass, then leaves. */
  VACANT
}
