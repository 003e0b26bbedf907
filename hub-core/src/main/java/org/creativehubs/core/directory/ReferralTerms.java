package org.creativehubs.core.directory;

import java.util.Arrays;
import java.util.Optional;
import org.creativehubs.core.explain.Show;

/** The taxonomies of this library in directories of others. */
final class ReferralTerms {

  static final String PREFIX = "urn:org.creativehubs:";
  static final String AREA = PREFIX + "floor-area";
  static final String CAPACITY = PREFIX + "capacity";
  static final String COUNT = PREFIX + "number-of-units";
  static final String FACILITY = PREFIX + "facility";
  static final String GSS = PREFIX + "gss-code";

  private ReferralTerms() {}

  static String taxonomy(Class<? extends Enum<?>> type) {
    return PREFIX + type.getSimpleName();
  }

  /** The constant that a term names in words. */
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String term) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> Show.words(each).equals(term) || each.name().equals(term))
        .findFirst();
  }
}
