package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** The dimensions in which a cluster can be world-class. */
public enum WorldClassDimension implements Coded {
  /** Infrastructure, skills, institutions and rules around the cluster. */
  FRAMEWORK_CONDITIONS,
  /** Strong companies, and strong ties between all who take part. */
  ACTORS,
  /** The quality of cluster management. */
  MANAGEMENT_ORGANISATION;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("world-class-dimensions", "Dimensions of world-class clusters", values());
  }
}
