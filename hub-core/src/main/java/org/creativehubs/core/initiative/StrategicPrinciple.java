package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** Principles for setting up cluster initiatives. */
public enum StrategicPrinciple implements Coded {
  /** In line with economic and innovation policy. */
  ALIGNED_WITH_POLICY,
  /** A perspective of five years or more. */
  AT_LEAST_FIVE_YEARS,
  /** Sectors that matter to the economy's future. */
  RELEVANT_SECTORS,
  /** Led by what industry needs. */
  BOTTOM_UP,
  /** Growth from knowledge and research. */
  KNOWLEDGE_BASED_GROWTH,
  /** International from the start. */
  INTERNATIONAL,
  /** Support that depends on excellence and performance. */
  SUPPORT_DEPENDS_ON_EXCELLENCE,
  /** Ideally one programme and no more. */
  ONE_PROGRAMME;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of(
        "strategic-principles", "Strategic principles of cluster initiatives", values());
  }
}
