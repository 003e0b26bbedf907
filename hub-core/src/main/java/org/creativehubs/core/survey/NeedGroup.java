package org.creativehubs.core.survey;

/** What the needs of a new hub are about. */
public enum NeedGroup {
  /** Equipment and resources that members share. */
  PRACTICAL_FACILITIES,
  /** Advice and access to money. */
  BUSINESS_SERVICES,
  /** Ways to be seen and to sell. */
  MARKET_ACCESS,
  /** Skills and training. */
  SKILLS,
  /** Firms of different sizes side by side. */
  SUPPLY_CHAINS,
  /** Work across disciplines and borders. */
  COLLABORATION,
  /** Hubs of different size in different places. */
  LOCATIONS,
  /** What a hub is for those who live around it. */
  COMMUNITY,
  /** How a hub is to be run. */
  MANAGEMENT
}
