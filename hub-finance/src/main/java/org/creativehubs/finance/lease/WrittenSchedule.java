package org.creativehubs.finance.lease;

import java.util.List;
import java.util.Optional;
import org.creativehubs.core.explain.Explanation;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.value.Check;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.HubValue;
import org.immutables.value.Value;

/** {@link RentSchedule} as it comes from JSON, before it is compared with that of its lease. */
@HubValue
@Value.Immutable
abstract class WrittenSchedule {

  abstract LeaseTerms lease();

  abstract List<RentLine> lines();

  abstract Optional<Money> totalGross();

  abstract Optional<Money> totalConcession();

  abstract Optional<Money> totalNet();

  abstract Optional<Money> totalVat();

  abstract Optional<Explanation> explanation();

  /** The schedule of the lease, if all that is given here is as it says. */
  final RentSchedule checked() {
    RentSchedule schedule = LeaseSchedule.of(lease());
    Check.notEmpty(lines(), "lines");
    Check.that(
        schedule.lines().equals(lines()),
        Fault.INCONSISTENT,
        "lines",
        "be those of the lease",
        lines().size() + " lines");
    checkSame("totalGross", totalGross(), schedule.totalGross());
    checkSame("totalConcession", totalConcession(), schedule.totalConcession());
    checkSame("totalNet", totalNet(), schedule.totalNet());
    totalVat().ifPresent(vat -> checkVat(vat, schedule));
    return schedule;
  }

  private static void checkVat(Money given, RentSchedule schedule) {
    checkSame(
        "totalVat", Optional.of(given), schedule.totalVat().orElse(Money.zero(given.currency())));
  }

  private static void checkSame(String field, Optional<Money> given, Money sum) {
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
