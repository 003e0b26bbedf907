package org.creativehubs.metrics.kpi;

import org.creativehubs.core.value.Check;

/** The range of a level of confidence. */
final class Levels {

  private Levels() {}

  static void check(double level, String field) {
    Check.finite(level, field);
    Check.that(level > 0 && level < 1, field, "be in (0, 1)", level);
  }
}
