package org.creativehubs.metrics.spatial;

/**
 * What the third column of a GWT file is. The file does not say: GeoDa writes distances for bands
 * and nearest neighbours and kernels for kernels, spdep the weights of a list.
 */
public enum GwtColumn {
  /** A distance, which is checked and not used: all neighbours weigh the same. */
  DISTANCE,
  /** The weight of the neighbour, above zero. */
  WEIGHT,
  /**
   * The kernel of the distance. Lines with a place and itself, as GeoDa and pysal write them for
   * kernels, are left out, since no place is its own neighbour here.
   */
  KERNEL
}
