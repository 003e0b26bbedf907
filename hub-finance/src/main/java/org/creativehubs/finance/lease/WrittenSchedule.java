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

  abstract LeaseTerms lease();

  abstract Optional<DateRange> period();

  abstract List<RentLine> lines();

  abstract Optional<Money> totalGross();

  abstract Optional<Money> totalConcession();

  abstract Optional<Money> totalNet();

  abstract Optional<Money> totalVat();

  abstract Optional<Explanation> explanation();

  /** Refuses other lines than those of the lease. */
  final void checkLines(List<RentLine> ofLease) {
    Check.notEmpty(lines(), "lines");
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
