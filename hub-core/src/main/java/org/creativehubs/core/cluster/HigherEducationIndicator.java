package org.creativehubs.core.cluster;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** What a ranking of places by their universities looks at. */
public enum HigherEducationIndicator implements Coded {
  /** People who finish a course of use to the creative industries. */
  QUALIFIERS,
  /** Research in subjects of use to them. */
  RESEARCH,
  /** Work with businesses and others outside the university. */
  KNOWLEDGE_EXCHANGE,
  /** Courses for small and medium-sized firms. */
  TRAINING_FOR_SMALL_FIRMS,
  /** Companies founded from research. */
  SPIN_OUTS;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("higher-education-indicators", "Higher-education indicators", values());
  }
}
