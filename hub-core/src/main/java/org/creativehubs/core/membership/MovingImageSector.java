package org.creativehubs.core.membership;

import org.creativehubs.core.vocabulary.Coded;
import org.creativehubs.core.vocabulary.Vocabulary;

/** The four sectors of the moving image. Rules may name others. */
public enum MovingImageSector implements Coded {
  /** Film, with its supply chain. */
  FILM,
  /** Television. */
  TV,
  /** Games. */
  GAMES,
  /** Animation. */
  ANIMATION;

  /** All of them as a vocabulary, for ratings. */
  public static Vocabulary vocabulary() {
    return Vocabulary.of("moving-image-sectors", "Sectors of the moving image", values());
  }
}
