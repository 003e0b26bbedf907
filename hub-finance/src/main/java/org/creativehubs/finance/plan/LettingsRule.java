package org.creativehubs.finance.plan;

/** What a change of occupancy does to lettings whose terms are known. */
public enum LettingsRule {
  /** They stay: only what is planned to be let changes. */
  STAY,
  /** Their tenants leave in the same proportion: what they pay is that share of it. */
  IN_PROPORTION
}
