package org.creativehubs.finance.rentroll;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.finance.internal.HalfUp;
import org.creativehubs.finance.internal.Run;

/** How one unit stands on a date, under the conventions of a policy. */
final class UnitOnDate {

  private final RollUnit unit;
  private final LocalDate date;
  private final RollPolicy policy;
  private final TenancyState state;
  private final Money passing;

  UnitOnDate(RollUnit unit, LocalDate date, RollPolicy policy, Currency currency) {
    this.unit = unit;
    this.date = date;
    this.policy = policy;
    this.state = state(unit.lease(), date);
    this.passing = isLet() ? passing() : Money.zero(currency);
  }

  private static TenancyState state(Optional<LeaseTerms> lease, LocalDate date) {
    if (lease.isEmpty()) {
      return TenancyState.VOID;
    }
    if (lease.get().term().contains(date)) {
      return TenancyState.LET;
    }
    return date.isBefore(lease.get().term().start())
        ? TenancyState.NOT_STARTED
        : TenancyState.ENDED;
  }

  RollUnit unit() {
    return unit;
  }

  TenancyState state() {
    return state;
  }

  boolean isLet() {
    return state == TenancyState.LET;
  }

  /** The rent that passes a year; zero if the unit is not let. */
  Money passingRent() {
    return passing;
  }

  LocalDate expiry() {
    return lease().term().lastDay();
  }

  /** The first break on or after the date. */
  Optional<LocalDate> nextBreak() {
    for (LocalDate day : unit.breaks()) {
      if (!day.isBefore(date)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  LocalDate firstEnd() {
    return nextBreak().orElseGet(this::expiry);
  }

  /** The years from the date to a last day. */
  Ratio years(LocalDate last) {
    return policy.dayCount().years(date, end(last));
  }

  /** What the unit weighs; zero if it is not let. */
  Ratio weight() {
    if (!isLet()) {
      return Ratio.ZERO;
    }
    return policy.weight() == UnexpiredWeight.AREA
        ? unit.area().orElseThrow().in(policy.areaUnit()).amount()
        : passing.toRatio();
  }

  /** What the unit adds to the sum above the line, until a last day; zero if it is not let. */
  Ratio weighted(LocalDate last) {
    return policy.weight() == UnexpiredWeight.CONTRACTED_INCOME
        ? income(last)
        : weight().times(years(last));
  }

  private LocalDate end(LocalDate last) {
    return policy.countsLastDay() ? last.plusDays(1) : last;
  }

  private Money passing() {
    Money sum = Money.zero(lease().currency());
    for (RentCharge charge : lease().charges()) {
      if (policy.kinds().contains(charge.kind())) {
        sum = sum.plus(passing(charge));
      }
    }
    return sum;
  }

  private Money passing(RentCharge charge) {
    Money annual = charge.annualOn(date);
    return policy.rentBasis() == RentBasis.CONTRACTED
        ? annual
        : annual.minus(HalfUp.of(annual, charge.concededOn(date)));
  }

  /** The contracted income from the date to a last day, without rounding. */
  private Ratio income(LocalDate last) {
    Ratio sum = Ratio.ZERO;
    for (RentCharge charge : lease().charges()) {
      if (policy.kinds().contains(charge.kind())) {
        sum = sum.plus(income(charge, end(last)));
      }
    }
    return sum;
  }

  private Ratio income(RentCharge charge, LocalDate end) {
    List<Run<Money>> annuals = Run.annuals(charge, lease().term().start());
    List<Run<Ratio>> conceded = Run.concessions(charge, lease().term().start());
    Ratio sum = Ratio.ZERO;
    for (LocalDate day = date; day.isBefore(end); ) {
      LocalDate next = Run.nextAfter(conceded, day, Run.nextAfter(annuals, day, end));
      Ratio kept = Ratio.ONE.minus(Run.on(conceded, day));
      Ratio annual = Run.on(annuals, day).toRatio();
      sum = sum.plus(annual.times(kept).times(policy.dayCount().years(day, next)));
      day = next;
    }
    return sum;
  }

  private LeaseTerms lease() {
    return unit.lease().orElseThrow();
  }
}
