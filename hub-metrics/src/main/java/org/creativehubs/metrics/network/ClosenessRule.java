package org.creativehubs.metrics.network;

/** How near a member is to the others, and what stands for those it does not reach. */
public enum ClosenessRule {
  /**
   * The mean of 1 / distance to all others; those not reached count zero. Defined for every network
   * (Marchiori and Latora 2000).
   */
  HARMONIC,
  /**
   * The others reached / the sum of distances to them, times the part of the others that is reached
   * (Wasserman and Faust 1994); zero for who reaches nobody.
   */
  OF_THOSE_REACHED,
  /** All others / the sum of distances to them; undefined for who does not reach everybody. */
  OF_ALL
}
