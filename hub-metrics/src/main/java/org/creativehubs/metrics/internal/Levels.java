package org.creativehubs.metrics.internal;

import org.creativehubs.core.value.Check;

/** The range of a level of confidence. */
public final class Levels {

  private Levels() {}

  public static void check(double level, String field) {
    Check.inside(level, 0, 1, field);
  }
}
