package org.creativehubs.core.initiative;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** What a moving image ecosystem is made of. */
public enum EcosystemComponent implements Coded {
  /** Universities that attract and teach talent. */
  UNIVERSITIES,
  /** An accelerator for the best start-ups. */
  ACCELERATOR,
  /** The cluster that keeps them in the region and helps them grow. */
  CLUSTER;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("ecosystem-components", "Components of the ecosystem", values());
  }
}
