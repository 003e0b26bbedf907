package org.creativehubs.metrics.network;

/** Whether a member belongs to the core of a network or to its periphery. */
public enum CoreStanding {
  /** It is in every core that fits best. */
  CORE,
  /** It is in some of the cores that fit equally well, and not in others. */
  EITHER,
  /** It is in no core that fits best. */
  PERIPHERY
}
