package org.creativehubs.core.membership;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** Why a company on a list is no member. Rules may name others. */
public enum ExclusionReason implements Coded {
  /** It was set up for one project or for its investors' tax relief alone. */
  SPECIAL_PURPOSE_VEHICLE,
  /** Its work lies outside what the cluster is for. */
  OUT_OF_SCOPE;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("exclusion-reasons", "Reasons for exclusion", values());
  }
}
