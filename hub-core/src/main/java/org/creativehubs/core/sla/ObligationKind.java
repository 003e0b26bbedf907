package org.creativehubs.core.sla;

/**
 * What kind of thing a hub promises, as agreements with councils have it. New kinds may be added.
 */
public enum ObligationKind {
  /** Jobs, of everybody or of some. */
  JOBS,
  /** Hours of work given free. */
  VOLUNTEERING_HOURS,
  /** Time in which spaces may be used free of charge. */
  FREE_COMMUNITY_TIME,
  /** A part of revenue for a purpose, such as a community fund. */
  SHARE_OF_REVENUE,
  /** Units let below market rent. */
  UNITS_BELOW_MARKET,
  /** Counting who the tenants or users are. */
  MONITORING
}
