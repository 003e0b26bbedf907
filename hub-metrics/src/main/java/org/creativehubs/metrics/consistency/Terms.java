package org.creativehubs.metrics.consistency;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.lease.Tenancy;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.PartialDate;

/** The days of a term of which it is certain that they lie in it. */
final class Terms {

  /** The last day a range can end before. */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private Terms() {}

  /**
   * The days on which something is certainly let: from the latest possible start to the earliest
   * possible end. Where no term is given only the first day is certain, and of a start that is
   * known less exactly than the term is long, nothing.
   */
  static Optional<DateRange> certain(Tenancy tenancy) {
    return tenancy.start().flatMap(start -> between(start.latest(), firstEnd(tenancy, start)));
  }

  private static LocalDate firstEnd(Tenancy tenancy, PartialDate start) {
    LocalDate end =
        tenancy.termMonths().isPresent()
            ? start.earliest().plusMonths(tenancy.termMonths().getAsInt())
            : start.latest().plusDays(1);
    return end.isBefore(LATEST) ? end : LATEST;
  }

  private static Optional<DateRange> between(LocalDate start, LocalDate end) {
    return start.isBefore(end) ? Optional.of(DateRange.of(start, end)) : Optional.empty();
  }
}
