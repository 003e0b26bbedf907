package org.creativehubs.core.value;

/** A number or an amount that is below, at or above zero. */
public interface Signed {

  /** -1, 0 or 1 as this is below, at or above zero. */
  int signum();
}
