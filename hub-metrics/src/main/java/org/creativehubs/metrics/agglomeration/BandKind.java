package org.creativehubs.metrics.agglomeration;

/** Which band a curve is compared with. */
public enum BandKind {
  /** At each distance on its own: the level holds for a distance chosen beforehand. */
  LOCAL,
  /** At all distances at once: no more draws than the level leave the band anywhere. */
  GLOBAL
}
