package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** Principles for carrying cluster initiatives out. */
public enum ImplementationPrinciple implements Coded {
  /** As little administration as possible. */
  SIMPLE,
  /** Quick to answer to change. */
  FLEXIBLE,
  /** Support by partners who know, such as universities. */
  KNOWLEDGE_BASED_SUPPORT,
  /** Clear targets, each with an indicator, from the very beginning. */
  MEASURABLE_TARGETS,
  /** Evaluation that improves the programme as it runs. */
  FORMATIVE_EVALUATION;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of(
        "implementation-principles", "Implementation principles of cluster initiatives", values());
  }
}
