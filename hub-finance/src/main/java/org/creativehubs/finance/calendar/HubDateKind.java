package org.creativehubs.finance.calendar;

/** What happens in a hub on a day. */
public enum HubDateKind {
  /** The term of a letting or head lease begins. */
  LEASE_STARTS,
  /** The last day of the fixed term of a letting or head lease. */
  LEASE_ENDS,
  /** The last day for which a tenant that stays on after the term has agreed to stay. */
  STAY_ENDS,
  /** The last day on which notice to break is in time. */
  BREAK_NOTICE,
  /** The day on which a lease can be broken. */
  BREAK,
  /** The day from which a reviewed charge runs, and whose outcome is open. */
  REVIEW,
  /** The first day of another amount a year of a charge, by a step or a settled review. */
  CHARGE_CHANGES,
  /** The last day on which a charge is not collected, or not in full. */
  CONCESSION_ENDS,
  /** The day of a claim of a grant. */
  GRANT_CLAIM,
  /** The last day of the period of a grant. */
  GRANT_ENDS,
  /** The last day of the term of an agreement. */
  AGREEMENT_ENDS,
  /** The last payment of a loan by its terms, before it moves to a business day. */
  LOAN_ENDS,
  /** The last day of a year of service charges. */
  SERVICE_YEAR_ENDS,
  /** What a plan wants done: the days on which it may be due. */
  PLAN_ITEM,
  /** An event of a plan: the days on which it may be. */
  EVENT
}
