package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** Rules for those who make policy for creative clusters. */
public enum PolicyRule implements Coded {
  /** Build on what is there rather than from scratch. */
  BE_PRAGMATIC,
  /** Let data show the strengths of a place. */
  BE_DATA_DRIVEN,
  /** Look at the whole system, for single measures are rarely enough. */
  THINK_SYSTEMICALLY,
  /** Ask all voices of the cluster what holds it back. */
  LISTEN,
  /** Make the cluster visible and its networks stronger. */
  BUILD_VISIBILITY_AND_NETWORKS,
  /** Invest in skills as well as in buildings. */
  PEOPLE_AS_WELL_AS_BUILDINGS,
  /** Work through universities and other anchors. */
  USE_ANCHOR_INSTITUTIONS;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("policy-rules", "Rules for cluster policy", values());
  }
}
