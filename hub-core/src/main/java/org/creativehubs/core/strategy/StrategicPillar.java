package org.creativehubs.core.strategy;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** The five pillars of the moving image cluster in Staffordshire. Plans may name others. */
public enum StrategicPillar implements Coded {
  /** Talk among companies, with universities and with partners elsewhere. */
  COMMUNICATION_AND_COLLABORATION,
  /** Skilled people, and keeping them. */
  SKILLS_AND_TRAINING,
  /** Promotion of the region and its companies, and new markets. */
  ADVOCACY_AND_MARKETS,
  /** Ties to investors, and skill in applying for funds. */
  INVESTMENT_AND_FUNDING,
  /** Space, facilities, accelerators and funded projects. */
  GROWTH_AND_INFRASTRUCTURE;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of(
        "strategic-pillars", "Strategic pillars of the Staffordshire cluster", values());
  }
}
