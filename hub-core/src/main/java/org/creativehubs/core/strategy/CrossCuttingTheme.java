package org.creativehubs.core.strategy;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** Themes that run across all foundations of a local industrial strategy. */
public enum CrossCuttingTheme implements Coded {
  /** Innovation. */
  INNOVATION,
  /** Digital technology. */
  DIGITAL,
  /** Trade and investment. */
  TRADE_AND_INVESTMENT,
  /** Skills. */
  SKILLS;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("cross-cutting-themes", "Cross-cutting themes", values());
  }
}
