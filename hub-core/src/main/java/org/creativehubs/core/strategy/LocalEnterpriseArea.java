package org.creativehubs.core.strategy;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** The areas of the local enterprise partnerships in the West Midlands. */
public enum LocalEnterpriseArea implements Coded {
  /** The Black Country. */
  BLACK_COUNTRY,
  /** Greater Birmingham and Solihull. */
  GREATER_BIRMINGHAM_AND_SOLIHULL,
  /** Coventry and Warwickshire. */
  COVENTRY_AND_WARWICKSHIRE;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of(
        "local-enterprise-areas", "Local enterprise areas of the West Midlands", values());
  }
}
