package org.creativehubs.core.sla;

/** How often a target must be reached. */
public enum ObligationPeriod {
  /** Once, at some time within the term. */
  ONCE,
  /** Over the whole term together. */
  TERM,
  /** In every year. */
  YEAR,
  /** In every quarter. */
  QUARTER,
  /** In every month. */
  MONTH,
  /** At any time. */
  ALWAYS
}
