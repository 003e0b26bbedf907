package org.creativehubs.metrics.geometry;

import java.util.function.Supplier;

/** Work that needs the library JTS, which a user may leave out. */
final class Jts {

  private Jts() {}

  /** Does the work, or says what is missing. */
  static <T> T needed(Supplier<T> work) {
    try {
      return work.get();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "WKT needs JTS: add org.locationtech.jts:jts-core 1.20.0 to the dependencies", e);
    }
  }
}
