package org.creativehubs.metrics.network;

/** Whether a member belongs to the core of a network or to its periphery. */
public enum CoreStanding {
  /**
   * It is in the core that fits best: of several, the smallest that parts no members with equally
   * many links.
   */
  CORE,
  /**
   * Every core that fits best parts members with as many links as it has, so that it is in some of
   * them and not in others.
   */
  EITHER,
  /** It is not in the core. */
  PERIPHERY
}
