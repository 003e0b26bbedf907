package org.creativehubs.finance.rentroll;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.hub.Space;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.LettingBasis;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Area;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.internal.HalfUp;
import org.creativehubs.finance.internal.Run;

/** How one letting stands on a date, under the conventions of a policy. */
final class LettingOnDate {

  private final Letting letting;
  private final List<Space> spaces;
  private final LocalDate date;
  private final RollPolicy policy;
  private final TenancyState state;
  private final Optional<Area> area;
  private final Optional<Money> marketRent;
  private final Optional<Money> passing;
  private final Optional<LocalDate> nextBreak;
  private final Optional<LocalDate> sureUntil;
  private final Ratio yearsToExpiry;
  private final Ratio yearsToBreak;
  private final Ratio weight;

  /**
   * A letting on a date.
   *
   * @param letting the letting
   * @param spaces its spaces
   * @param tierShare the share of market rent under its tier
   * @param date the date
   * @param policy the conventions
   */
  LettingOnDate(
      Letting letting,
      List<Space> spaces,
      Optional<Ratio> tierShare,
      LocalDate date,
      RollPolicy policy) {
    this.letting = letting;
    this.spaces = spaces;
    this.date = date;
    this.policy = policy;
    this.state = state(letting, date);
    this.area = isInSharedSpace() ? Optional.empty() : area(letting, spaces);
    this.marketRent = isInSharedSpace() ? Optional.empty() : Spaces.marketRent(spaces, date);
    this.passing = state.isInForce() ? passing(tierShare) : Optional.empty();
    this.nextBreak = findBreak();
    this.sureUntil = findSureUntil();
    this.yearsToExpiry = years(sureUntil);
    this.yearsToBreak = nextBreakCounts() ? years(nextBreak) : yearsToExpiry;
    this.weight = isWeighed() ? findWeight() : Ratio.ZERO;
  }

  static TenancyState state(Letting letting, LocalDate date) {
    Optional<OpenDateRange> occupied = letting.occupied();
    LocalDate start =
        occupied
            .map(OpenDateRange::start)
            .or(() -> letting.start().map(day -> day.earliest()))
            .orElse(LocalDate.MIN);
    if (date.isBefore(start)) {
      return TenancyState.NOT_STARTED;
    }
    if (occupied.isEmpty()) {
      return TenancyState.UNDATED;
    }
    if (!occupied.get().contains(date)) {
      return TenancyState.ENDED;
    }
    return letting.terms().map(terms -> state(terms, date)).orElseGet(() -> stated(occupied.get()));
  }

  private static TenancyState state(LeaseTerms terms, LocalDate date) {
    if (!terms.term().contains(date)) {
      return TenancyState.HOLDING_OVER;
    }
    return terms.term().isOpen() ? TenancyState.ROLLING : TenancyState.LET;
  }

  /** A document that gives a start and no term may mean either. */
  private static TenancyState stated(OpenDateRange days) {
    return days.isOpen() ? TenancyState.UNDATED : TenancyState.LET;
  }

  /** Whether the line of its space holds its area and market rent. */
  boolean isInSharedSpace() {
    return letting.basis().equals(Optional.of(LettingBasis.MEMBERSHIP))
        && !letting.spaces().isEmpty();
  }

  private static Optional<Area> area(Letting letting, List<Space> spaces) {
    return Spaces.area(spaces).or(letting::area);
  }

  Letting letting() {
    return letting;
  }

  List<Space> spaces() {
    return spaces;
  }

  TenancyState state() {
    return state;
  }

  Optional<Area> area() {
    return area;
  }

  /** The market rent a year of its spaces; empty where that of one is not known. */
  Optional<Money> marketRent() {
    return marketRent;
  }

  /** The rent that passes a year; empty where the letting is not in force or says no rent. */
  Optional<Money> passingRent() {
    return passing;
  }

  /** The last day of the term; empty where it has no end, or none that is known. */
  Optional<LocalDate> expiry() {
    return letting
        .terms()
        .map(terms -> terms.term().lastDay())
        .orElseGet(() -> letting.occupied().flatMap(OpenDateRange::lastDay));
  }

  /** The first break on or after the date. */
  Optional<LocalDate> nextBreak() {
    return nextBreak;
  }

  private Optional<LocalDate> findBreak() {
    if (state == TenancyState.LET || state == TenancyState.ROLLING) {
      for (BreakOption option : letting.terms().map(LeaseTerms::breaks).orElse(List.of())) {
        if (!option.lastDay().isBefore(date)) {
          return Optional.of(option.lastDay());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it is known how long it runs, and what it weighs. */
  boolean isWeighed() {
    return state.isInForce()
        && state != TenancyState.UNDATED
        && (policy.weight() == UnexpiredWeight.AREA ? area : passing).isPresent();
  }

  /** The last day on which it runs for certain, if it is not broken; empty if there is none. */
  Optional<LocalDate> sureUntil() {
    return sureUntil;
  }

  private Optional<LocalDate> findSureUntil() {
    return switch (state) {
      case LET -> expiry();
      case ROLLING, HOLDING_OVER ->
          policy.openTerms() == OpenTermRule.NOTICE
              ? letting.terms().flatMap(LeaseTerms::notice).map(date::plus)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The next break, or else the last day on which it runs for certain. */
  Optional<LocalDate> firstEnd() {
    return nextBreakCounts() ? nextBreak : sureUntil;
  }

  private boolean nextBreakCounts() {
    return state == TenancyState.LET && nextBreak.isPresent();
  }

  /** The years from the date to the last sure day; zero where there is none. */
  Ratio yearsToExpiry() {
    return yearsToExpiry;
  }

  /** The years from the date to the first end; zero where there is none. */
  Ratio yearsToBreak() {
    return yearsToBreak;
  }

  private Ratio years(Optional<LocalDate> last) {
    return last.isPresent() ? policy.dayCount().years(date, end(last.get())) : Ratio.ZERO;
  }

  /** What it weighs; zero if that is not known. */
  Ratio weight() {
    return weight;
  }

  private Ratio findWeight() {
    return policy.weight() == UnexpiredWeight.AREA
        ? area.orElseThrow().in(policy.areaUnit()).amount()
        : passing.orElseThrow().toRatio();
  }

  /** What it adds to the sum above the line of the mean to expiry. */
  Ratio weightedToExpiry() {
    return weighted(sureUntil, yearsToExpiry);
  }

  /** What it adds to the sum above the line of the mean to the first break. */
  Ratio weightedToBreak() {
    return weighted(firstEnd(), yearsToBreak);
  }

  private Ratio weighted(Optional<LocalDate> last, Ratio years) {
    if (last.isEmpty() || !isWeighed()) {
      return Ratio.ZERO;
    }
    return policy.weight() == UnexpiredWeight.CONTRACTED_INCOME && letting.terms().isPresent()
        ? income(letting.terms().get(), end(last.get()))
        : weight.times(years);
  }

  private LocalDate end(LocalDate last) {
    return policy.countsLastDay() ? last.plusDays(1) : last;
  }

  private Optional<Money> passing(Optional<Ratio> tierShare) {
    if (letting.terms().isPresent()) {
      return Optional.of(passing(letting.terms().get()));
    }
    Optional<Ratio> share = letting.shareOfMarket().or(() -> tierShare);
    return letting
        .rent()
        .flatMap(rent -> rent.yearly(area, RoundingMode.HALF_UP))
        .or(() -> share.flatMap(part -> marketRent.map(market -> HalfUp.of(market, part))));
  }

  /** Who stays without a right pays no rent of the lease. */
  private Money passing(LeaseTerms terms) {
    Money sum = Money.zero(terms.currency());
    if (terms.payable().contains(date)) {
      for (RentCharge charge : terms.charges()) {
        if (policy.kinds().contains(charge.kind())) {
          sum = sum.plus(passing(charge));
        }
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

  /** The contracted income from the date to an end, without rounding. */
  private Ratio income(LeaseTerms terms, LocalDate end) {
    Ratio sum = Ratio.ZERO;
    if (terms.payable().contains(date)) {
      for (RentCharge charge : terms.charges()) {
        if (policy.kinds().contains(charge.kind())) {
          sum = sum.plus(income(charge, terms.term().start(), end));
        }
      }
    }
    return sum;
  }

  private Ratio income(RentCharge charge, LocalDate start, LocalDate end) {
    List<Run<Money>> annuals = Run.annuals(charge, start);
    List<Run<Ratio>> conceded = Run.concessions(charge, start);
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
}
