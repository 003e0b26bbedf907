package org.creativehubs.metrics.regression;

import java.util.function.Supplier;

/** Work that needs the library ojAlgo, which a user may leave out. */
final class Ojalgo {

  private Ojalgo() {}

  /** Does the work, or says what is missing. */
  static <T> T needed(Supplier<T> work) {
    try {
      return work.get();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "spatial regression needs ojAlgo: add org.ojalgo:ojalgo 56.1.1 to the dependencies", e);
    }
  }
}
