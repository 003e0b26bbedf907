package org.creativehubs.finance.levelrent.internal;

import org.creativehubs.core.budget.Cap;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.time.DateRange;

/** How many rows the accounts of a lease may have. */
public final class RowLimit {

  /** The most rows that are answered. */
  public static final Cap CAP = Cap.ofElements("rows of a lease in the accounts", 100_000);

  private RowLimit() {}

  /** Refuses a lease that has more rows than are answered, before one is made. */
  public static void check(LeaseTerms lease, int monthsPerRow) {
    DateRange term = lease.wholePeriod();
    CAP.check("lease", 1 + TermMonths.whole(term.start(), term.end()) / monthsPerRow);
  }
}
