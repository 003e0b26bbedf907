package org.creativehubs.core.cluster;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** What successful creative clusters have in common. */
public enum SuccessFactor implements Coded {
  /** Leaders on the spot who may decide and are committed to the creative industries. */
  LOCAL_LEADERSHIP,
  /** Established creative companies that other businesses grow around. */
  ANCHOR_COMPANIES,
  /** Suppliers nearby, freelancers among them. */
  LOCAL_SUPPLY_CHAIN,
  /** A history of creative work in the place. */
  LEGACY,
  /** Schools and courses that bring up local talent. */
  EDUCATION_AND_TRAINING_PIPELINE,
  /** Strong relations with the universities nearby. */
  UNIVERSITY_RELATIONSHIP,
  /** Programmes or money of the government within reach. */
  GOVERNMENT_PROGRAMMES_AND_FUNDING;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("success-factors", "Cluster success factors", values());
  }
}
