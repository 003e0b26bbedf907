package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** The strategic themes of the cluster Net Infinity. */
public enum NetInfinityTheme implements Coded {
  /** Design taken up by companies. */
  HOLISTIC_DESIGN,
  /** New business, sales and ventures. */
  ENTERPRISE,
  /** Market intelligence and new routes to market. */
  MARKET_INNOVATION,
  /** Skills of leading, designing and making. */
  SKILLS_AND_TRAINING;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("net-infinity-themes", "Themes of Net Infinity", values());
  }
}
