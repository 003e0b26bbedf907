package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** The challenges that companies name at a cluster forum. Others may be named. */
public enum ForumChallenge implements Coded {
  /** Communication within the sector and with the outside. */
  COMMUNICATION,
  /** Funding and finance. */
  FUNDING_AND_FINANCE,
  /** Skills. */
  SKILLS,
  /** Infrastructure. */
  INFRASTRUCTURE;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("forum-challenges", "Challenges named at the cluster forum", values());
  }
}
