package org.creativehubs.metrics.consistency;

import java.util.Arrays;
import java.util.Optional;
import org.creativehubs.core.explain.Show;
import org.creativehubs.core.hub.UnitKind;

/** Kinds of units by the words that units of agreements and tiers have for them. */
final class UnitNames {

  private UnitNames() {}

  /** The kind of which a word is the name, one or many; empty of other words. */
  static Optional<UnitKind> kind(String word) {
    return Arrays.stream(UnitKind.values())
        .filter(kind -> word.equals(Show.words(kind)) || word.equals(many(kind)))
        .findFirst();
  }

  /** The word for several units of a kind, such as studios. */
  static String many(UnitKind kind) {
    String one = Show.words(kind);
    return one.endsWith("ch") ? one + "es" : one + "s";
  }
}
