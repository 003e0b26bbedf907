package org.creativehubs.metrics.consistency;

import java.time.LocalDate;
import java.util.Optional;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;

/** The days of a term of which it is certain that they lie in it. */
final class Terms {

  /** The last day a range can end before. */
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private Terms() {}

  /**
   * The days on which something is certainly let: those of its terms, else from the latest possible
   * start to the earliest possible end. Where neither is given only the first day is certain, and
   * of a start that is known less exactly than the term is long, nothing.
   */
  static Optional<OpenDateRange> certain(Letting letting) {
    return letting
        .terms()
        .map(LeaseTerms::occupied)
        .or(
            () ->
                letting
                    .start()
                    .flatMap(start -> between(start.latest(), firstEnd(letting, start))));
  }

  private static LocalDate firstEnd(Letting letting, PartialDate start) {
    LocalDate end =
        letting.termMonths().isPresent()
            ? start.earliest().plusMonths(letting.termMonths().getAsInt())
            : start.latest().plusDays(1);
    return end.isBefore(LATEST) ? end : LATEST;
  }

  private static Optional<OpenDateRange> between(LocalDate start, LocalDate end) {
    return start.isBefore(end) ? Optional.of(OpenDateRange.of(start, end)) : Optional.empty();
  }
}
