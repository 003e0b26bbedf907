package org.creativehubs.core.sla;

import java.util.OptionalInt;

/** How often a target must be reached. */
public enum ObligationPeriod {
  /** Once, at some time within the term. */
  ONCE(0),
  /** Over the whole term together. */
  TERM(0),
  /** In every year. */
  YEAR(12),
  /** In every quarter. */
  QUARTER(3),
  /** In every month. */
  MONTH(1),
  /** At any time. */
  ALWAYS(0);

  private final int months;

  ObligationPeriod(int months) {
    this.months = months;
  }

  /** How many months it has; empty where it is no number of months. */
  public OptionalInt months() {
    return months == 0 ? OptionalInt.empty() : OptionalInt.of(months);
  }
}
