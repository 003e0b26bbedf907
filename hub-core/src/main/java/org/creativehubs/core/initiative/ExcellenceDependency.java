package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** What excellent cluster management depends on. */
public enum ExcellenceDependency implements Coded {
  /** A strategy, and its implementation. */
  STRATEGY,
  /** Professional services that members need. */
  SERVICES,
  /** Lasting finance and enough staff. */
  SUSTAINABLE_FINANCING,
  /** Doing what would not be done otherwise. */
  ADDITIONALITY;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("excellence-dependencies", "What cluster excellence depends on", values());
  }
}
