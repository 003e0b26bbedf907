package org.creativehubs.metrics.consistency;

import java.util.List;
import java.util.stream.Stream;

/**
 * A noun and the id of what it belongs to.
 *
 * @param owner the id
 * @param noun the noun
 */
record Owned<T>(String owner, T noun) {

  static <T> Stream<Owned<T>> all(String owner, List<T> nouns) {
    return nouns.stream().map(noun -> new Owned<>(owner, noun));
  }
}
