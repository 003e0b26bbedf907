package org.creativehubs.core.json;

import com.google.common.collect.ImmutableSet;

/** The names under which Jackson takes a text for NaN or an infinity. */
final class NotANumber {

  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of("NaN", "INF", "-INF", "+INF", "Infinity", "-Infinity", "+Infinity");

  private NotANumber() {}

  static boolean isNamedBy(String written) {
    return NAMES.contains(written);
  }
}
