package org.creativehubs.core.strategy;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** What the moving image cluster in Staffordshire does first. */
public enum StrategicPriority implements Coded {
  /** Build partnerships, and keep members talking. */
  PARTNERSHIPS_AND_COMMUNICATION,
  /** Promote region and sector. */
  ADVOCACY,
  /** Hold the events that members need. */
  DELIVER_EVENTS,
  /** Find money for the years to come. */
  DEVELOP_FUNDING;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of(
        "strategic-priorities", "Strategic priorities of the Staffordshire cluster", values());
  }
}
