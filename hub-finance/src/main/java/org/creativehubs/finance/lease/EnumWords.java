package org.creativehubs.finance.lease;

import java.util.Locale;

/** Names of conventions as they are read. */
final class EnumWords {

  private EnumWords() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
