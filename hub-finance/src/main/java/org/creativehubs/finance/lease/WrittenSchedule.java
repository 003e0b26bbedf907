package org.creativehubs.finance.lease;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** A {@link RentSchedule} as it comes from JSON, before it is compared with that of its lease. */
@HubValue
@Value.Immutable
abstract class WrittenSchedule {

  /** The lease that the schedule is of. */
  abstract LeaseTerms lease();

  /** The days on which the lines fall due; absent for the whole term. */
  abstract Optional<DateRange> period();

  /** What is due, in order; those that the lease gives. */
  abstract List<RentLine> lines();

  /** The sum of the lines before concessions; may be left out. */
  abstract Optional<Money> totalGross();

  /** The sum of what is conceded; may be left out. */
  abstract Optional<Money> totalConcession();

  /** The sum of the lines after concessions; may be left out. */
  abstract Optional<Money> totalNet();

  /** The sum of the VAT; may be left out. */
  abstract Optional<Money> totalVat();

  /** How the totals were found; may be left out, and is computed again. */
  abstract Optional<Explanation> explanation();

  /** Refuses other lines than those of the lease. */
  final void checkLines(List<RentLine> ofLease) {
    Check.that(
        ofLease.equals(lines()),
        Fault.INCONSISTENT,
        "lines",
        "be those of the lease",
        lines().size() + " lines");
  }

  /** Refuses a total that is given and is not the sum of its lines. */
  static void checkTotal(Optional<Money> given, String field, Money sum) {
    given.ifPresent(
        money ->
            Check.that(
                money.equals(sum),
                Fault.INCONSISTENT,
                field,
                "be the sum of the lines, " + sum,
                money));
  }
}
