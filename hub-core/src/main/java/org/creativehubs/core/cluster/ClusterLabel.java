package org.creativehubs.core.cluster;

/** Why a study names a place a cluster; a place may have both labels. */
public enum ClusterLabel {
  /** Its creative industries grow faster than elsewhere. */
  HIGH_GROWTH,
  /** Its creative industries are a larger part of its economy than elsewhere. */
  HIGH_CONCENTRATION
}
