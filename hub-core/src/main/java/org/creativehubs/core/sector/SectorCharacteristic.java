package org.creativehubs.core.sector;

/**
 * What makes the creative industries unlike others, and policy made for others miss them, by the
 * British Council's guide to creative hubs in Kazakhstan (2022).
 */
public enum SectorCharacteristic {
  /** Made of many sub-sectors that differ. */
  HETEROGENEOUS,
  /** Made of many very small firms and freelancers. */
  ATOMISED,
  /** Its asset is ideas, which lenders and advisers find hard to value. */
  IP_BASED,
  /** Its firms choose to be near one another. */
  CLUSTER_BASED
}
