package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** Common barriers to the growth of clusters; each has two {@link BarrierChange}s. */
public enum GrowthBarrier implements Coded {
  /** The cluster is not well known. */
  BRAND,
  /** Networks do not connect people inside and outside. */
  NETWORKS,
  /** The cluster does not innovate as it could. */
  INNOVATION,
  /** Education does not bring the skills needed. */
  SKILLS,
  /** Something in transport, broadband, housing or energy holds it back. */
  INFRASTRUCTURE;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("growth-barriers", "Barriers to growth", values());
  }
}
