package org.creativehubs.core.strategy;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** The five foundations of productivity of the UK's industrial strategy. */
public enum FoundationOfProductivity implements Coded {
  /** Research and innovation. */
  IDEAS,
  /** Skills and good jobs. */
  PEOPLE,
  /** Buildings, networks and facilities. */
  INFRASTRUCTURE,
  /** What makes it easy to start and grow a business. */
  BUSINESS_ENVIRONMENT,
  /** Communities that prosper across the country. */
  PLACES;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("foundations-of-productivity", "Foundations of productivity", values());
  }
}
