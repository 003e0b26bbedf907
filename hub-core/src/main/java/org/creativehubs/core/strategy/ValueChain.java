package org.creativehubs.core.strategy;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** The two chains in which creative work becomes value. */
public enum ValueChain implements Coded {
  /** Services to other businesses, such as advertising and design. */
  CREATIVE_SERVICES,
  /** Content for audiences, such as film, music and games. */
  CREATIVE_CONTENT;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("value-chains", "Creative value chains", values());
  }
}
