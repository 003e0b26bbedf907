package org.creativehubs.core.servicecharge;

/** What a cap on a service charge counts from. */
public enum ServiceCapBasis {
  /** What the tenant pays on account: its part of the budget. */
  BUDGET,
  /** What the tenant was charged for the year before, put on the days of this year. */
  LAST_YEAR
}
