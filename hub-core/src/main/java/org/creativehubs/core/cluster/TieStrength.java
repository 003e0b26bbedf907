package org.creativehubs.core.cluster;

import org.creativehubs.core.vocabulary.Coded;

/** How strong a study calls a tie between two places. */
public enum TieStrength implements Coded {
  /** Very strong. */
  VERY_STRONG,
  /** Strong. */
  STRONG,
  /** Weaker than the others. */
  WEAK
}
