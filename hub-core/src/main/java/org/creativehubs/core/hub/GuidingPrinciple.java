package org.creativehubs.core.hub;

/**
 * What policy makers should keep to when they help to create hubs, by the British Council's guide
 * to creative hubs in Kazakhstan (2022).
 */
public enum GuidingPrinciple {
  /** Clear values and objectives that all share. */
  SHARED_VALUES,
  /** People at the heart of the planning. */
  PEOPLE_FIRST,
  /** The creative sector leads, with the right support. */
  SECTOR_LEADS,
  /** Governance that builds trust and leaves room to move. */
  GOVERNANCE_AND_TRUST,
  /** Finance that is secure for the long term. */
  LONG_TERM_FINANCE,
  /** Success measured by a realistic range of factors. */
  REALISTIC_MEASURES
}
