package org.creativehubs.metrics.creativework;

/** At which level of a classification intensity is measured. */
public enum IntensityLevel {
  /**
   * At the four-digit classes of SIC 2007, as the DCMS does: subclasses are added up to the class
   * they are part of, and an industry that is coarser than a class is refused, since its workers
   * cannot be distinguished.
   */
  SIC_CLASS,
  /** As the industries are given, whatever they are. */
  AS_GIVEN
}
