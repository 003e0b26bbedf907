package org.creativehubs.core.lease;

import org.creativehubs.core.value.Check;

/** How long a term may be: long enough for a lease of 999 years, so that dates stay dates. */
final class TermLength {

  /** A thousand years. */
  static final int MOST_MONTHS = 12_000;

  private TermLength() {}

  static void check(int months, String field) {
    Check.positive(months, field);
    Check.atMost(months, MOST_MONTHS, field);
  }
}
