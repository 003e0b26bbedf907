package org.creativehubs.core.strategy;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** The creative strengths that the West Midlands names as its greatest. */
public enum SuperStrength implements Coded {
  /** Games, and virtual and augmented reality. */
  GAMES_AND_IMMERSIVE,
  /** Content made in new ways and for new audiences. */
  NEXT_GENERATION_CONTENT,
  /** Advertising, marketing and design. */
  ADVERTISING_MARKETING_AND_DESIGN,
  /** Jewellery, crafts and designer-makers. */
  JEWELLERY_CRAFTS_AND_DESIGNER_MAKERS,
  /** A diverse ecosystem on its way to a central place in the country. */
  CREATIVE_CHALLENGER_ECOSYSTEM;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("super-strengths", "Super-strengths of the West Midlands", values());
  }
}
