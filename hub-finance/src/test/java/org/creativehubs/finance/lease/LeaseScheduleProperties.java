package org.creativehubs.finance.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ConcessionRule;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.lease.StepRule;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.finance.internal.ChargeLines;

class LeaseScheduleProperties {

  @Property(tries = 300)
  void theLinesOfAChargeTileTheTerm(@ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    RentSchedule schedule = LeaseSchedule.of(lease);
    for (RentCharge charge : lease.charges()) {
      LocalDate next = lease.term().start();
      for (RentLine line : schedule.linesOf(charge.name())) {
        assertThat(line.dates().start()).isEqualTo(next);
        assertThat(line.paymentPeriod().contains(line.dates())).isTrue();
        assertThat(lease.term().contains(line.due())).isTrue();
        next = line.dates().end();
      }
      assertThat(next).isEqualTo(lease.fixedTerm().end());
    }
  }

  @Property(tries = 300)
  void everyLineAgreesWithTheTermsOnEachOfItsDays(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    for (RentCharge charge : lease.charges()) {
      PaymentTerms terms = charge.payment();
      for (RentLine line : LeaseSchedule.of(lease).linesOf(charge.name())) {
        DateRange days = covered(lease, line);
        DateRange rent = terms.stepsInPeriod() == StepRule.WHOLE_PERIOD ? days : line.dates();
        boolean whole = terms.concessionsInPeriod() == ConcessionRule.WHOLE_PERIOD;
        DateRange conceded = whole ? days : line.dates();
        assertThat(line.annual()).isEqualTo(charge.annualOn(rent.start()));
        assertThat(line.concededShare()).isEqualTo(charge.concededOn(conceded.start()));
        if (terms.stepsInPeriod() != StepRule.WHOLE_PERIOD) {
          assertThat(line.annual()).isEqualTo(charge.annualOn(rent.lastDay()));
        }
        if (!whole) {
          assertThat(line.concededShare()).isEqualTo(charge.concededOn(conceded.lastDay()));
        }
      }
    }
  }

  @Property(tries = 100)
  void everyCellAndEveryExpressionAreTrue(@ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    TrueExplanations.ofCells(LeaseSchedule.of(lease));
    TrueExplanations.of(LeaseSchedule.of(lease).explanation());
    assertThat(LeaseSchedule.of(lease).explanation().answer().money())
        .contains(LeaseSchedule.of(lease).totalNet());
  }

  @Property(tries = 300)
  void theTotalsAreTheSumsOfTheLinesWhateverTheirOrder(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    RentSchedule schedule = LeaseSchedule.of(lease);
    long net =
        schedule.lines().stream()
            .sorted((one, other) -> other.due().compareTo(one.due()))
            .mapToLong(line -> line.net().minorUnits().longValueExact())
            .sum();
    assertThat(schedule.totalNet().minorUnits().longValueExact()).isEqualTo(net);
    assertThat(schedule.totalGross().minus(schedule.totalConcession()))
        .isEqualTo(schedule.totalNet());
  }

  @Property(tries = 300)
  void everyLineIsTheExactAmountRoundedOnce(@ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    for (RentLine line : LeaseSchedule.of(lease).lines()) {
      RentCharge charge = charge(lease, line);
      boolean uncut = line.dates().equals(covered(lease, line)) && hasNoEndRules(charge);
      if (uncut && charge.payment().wholePeriods() == WholePeriodRule.FRACTION_OF_YEAR) {
        Money exact = line.annual().times(years(charge, line), RoundingMode.HALF_UP);
        assertThat(line.gross()).isEqualTo(exact);
      }
      assertThat(line.concession())
          .isEqualTo(line.gross().times(line.concededShare(), RoundingMode.HALF_UP));
    }
  }

  @Property(tries = 300)
  void aYearOfWholePeriodsAddsUpWhereItIsAllocated(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    for (RentCharge charge : lease.charges()) {
      List<RentLine> lines = LeaseSchedule.of(lease).linesOf(charge.name());
      int perYear = charge.payment().frequency().periodsPerYear();
      for (int i = 0; i + perYear <= lines.size(); i++) {
        List<RentLine> year = lines.subList(i, i + perYear);
        if (charge.payment().wholePeriods() == WholePeriodRule.ALLOCATE_YEAR && isPlain(year)) {
          assertThat(Money.sum(lease.currency(), year.stream().map(RentLine::gross).toList()))
              .isEqualTo(year.get(0).annual());
        }
      }
    }
  }

  @Property(tries = 300)
  void cuttingALeaseInTwoChangesNothingButThePeriodsItBreaks(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(min = 1, max = 3000) int days) {
    LocalDate cut = lease.term().start().plusDays(1 + days % (lease.fixedTerm().days() - 1));
    List<LeaseTerms> parts = lease.splitAt(cut);
    for (RentCharge charge : lease.charges()) {
      List<RentLine> joined =
          parts.stream()
              .flatMap(part -> LeaseSchedule.of(part).linesOf(charge.name()).stream())
              .toList();
      List<RentLine> whole = LeaseSchedule.of(lease).linesOf(charge.name());
      assertThat(without(cut, joined)).isEqualTo(without(cut, whole));
      if (charge.payment().wholePeriods() == WholePeriodRule.ALLOCATE_YEAR
          && charge.payment().brokenPeriods() == BrokenPeriodRule.PERIOD_ACTUAL
          && hasNoEndRules(charge)
          && whole.stream()
              .filter(line -> line.paymentPeriod().contains(cut))
              .allMatch(line -> line.annual().equals(charge.annualOn(cut)))) {
        assertThat(gross(lease, joined)).isEqualTo(gross(lease, whole));
      }
    }
  }

  @Property(tries = 200)
  void theOrderOfChargesChangesNoLine(@ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    LeaseTerms.Builder reversed = LeaseTerms.builder();
    reversed.id(lease.id()).term(lease.term());
    for (int i = lease.charges().size() - 1; i >= 0; i--) {
      reversed.addCharges(lease.charges().get(i));
    }
    RentSchedule other = LeaseSchedule.of(reversed.build());
    RentSchedule schedule = LeaseSchedule.of(lease);
    assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(schedule.lines());
    assertThat(other.totalNet()).isEqualTo(schedule.totalNet());
  }

  @Property(tries = 300)
  void doublingEveryRentDoublesEveryLineUpToRounding(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    List<RentLine> lines = LeaseSchedule.of(lease).lines();
    List<RentLine> doubled = LeaseSchedule.of(Changed.doubled(lease)).lines();
    assertThat(doubled).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(doubled.get(i).dates()).isEqualTo(lines.get(i).dates());
      Money difference = doubled.get(i).gross().minus(lines.get(i).gross().times(2)).abs();
      assertThat(difference.minorUnits().intValueExact()).isLessThanOrEqualTo(3);
    }
  }

  @Property(tries = 300)
  void raisingAConcessionNeverRaisesANetLine(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 99) int percent) {
    List<RentLine> before = LeaseSchedule.of(lease).lines();
    List<RentLine> after = LeaseSchedule.of(Changed.conceding(lease, percent)).lines();
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).net()).isLessThanOrEqualTo(before.get(i).net());
      assertThat(after.get(i).net().isNegative()).isFalse();
      assertThat(after.get(i).gross()).isEqualTo(before.get(i).gross());
    }
  }

  @Property(tries = 100)
  void everyLineAndTheWholeExplainThemselves(@ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    RentSchedule schedule = LeaseSchedule.of(lease);
    assertThat(schedule.explanation().answer().money()).contains(schedule.totalNet());
    List<RentLine> lines = schedule.lines();
    for (RentLine line : List.of(lines.get(0), lines.get(lines.size() / 2))) {
      assertThat(schedule.explain(line.label(), "gross").answer().money()).contains(line.gross());
    }
  }

  private static RentCharge charge(LeaseTerms lease, RentLine line) {
    return lease.charges().stream()
        .filter(charge -> charge.name().equals(line.charge()))
        .findFirst()
        .orElseThrow();
  }

  /** The part of a year, by a slower way than the schedule's. */
  private static Ratio years(RentCharge charge, RentLine line) {
    PaymentFrequency frequency = charge.payment().frequency();
    Ratio period = Ratio.of(1, frequency.periodsPerYear());
    if (line.isWhole()) {
      return period;
    }
    DateRange dates = line.dates();
    return switch (charge.payment().brokenPeriods()) {
      case PERIOD_ACTUAL -> period.times(Ratio.of(dates.days(), line.paymentPeriod().days()));
      case DAILY_365 -> Ratio.of(dates.days(), 365);
      case DAILY_ACT_ACT ->
          Ratio.sum(
              dates
                  .start()
                  .datesUntil(dates.end())
                  .map(day -> Ratio.of(1, day.lengthOfYear()))
                  .toList());
      case THIRTY_360 ->
          Ratio.of(dates.start().datesUntil(dates.end()).mapToLong(day -> thirty(day)).sum(), 360);
    };
  }

  /**
   * What a day counts in months of thirty days: a 30th nothing before a 31st, February's last more.
   */
  private static long thirty(LocalDate day) {
    int today = Math.min(day.getDayOfMonth(), 30);
    LocalDate next = day.plusDays(1);
    int tomorrow = Math.min(next.getDayOfMonth(), 30);
    return next.getDayOfMonth() == 1 ? 31 - today : tomorrow - today;
  }

  private static boolean hasNoEndRules(RentCharge charge) {
    return charge.payment().firstPeriod().isEmpty() && charge.payment().lastPeriod().isEmpty();
  }

  /** The days of a payment period that lie in the term. */
  private static DateRange covered(LeaseTerms lease, RentLine line) {
    return line.paymentPeriod().intersection(lease.payablePeriod()).orElseThrow();
  }

  private static boolean isPlain(List<RentLine> year) {
    return year.stream()
        .allMatch(line -> line.isWhole() && line.annual().equals(year.get(0).annual()));
  }

  /** The lines of every payment period but the one that a cut breaks. */
  private static List<RentLine> without(LocalDate cut, List<RentLine> lines) {
    return lines.stream()
        .filter(
            line -> line.paymentPeriod().start().equals(cut) || !line.paymentPeriod().contains(cut))
        .toList();
  }

  private static Money gross(LeaseTerms lease, List<RentLine> lines) {
    return Money.sum(lease.currency(), lines.stream().map(RentLine::gross).toList());
  }

  @Property(tries = 200)
  void partsOfTheTimeAddUpToAllOfIt(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(min = 1, max = 2000) int days,
      @ForAll boolean open) {
    LeaseTerms any =
        open
            ? lease.toBuilder().term(OpenDateRange.from(lease.term().start())).build()
            : lease.toBuilder().holdingOver(HoldingOver.STATUTE).build();
    LocalDate start = lease.term().start();
    DateRange all = DateRange.of(start, start.plusYears(6));
    List<DateRange> parts = all.splitAt(start.plusDays(days));
    List<RentLine> lines = LeaseSchedule.of(any, all).lines();
    for (RentCharge charge : any.charges()) {
      List<RentLine> apart = new ArrayList<>();
      parts.forEach(part -> apart.addAll(LeaseSchedule.of(any, part).linesOf(charge.name())));
      assertThat(apart)
          .isEqualTo(lines.stream().filter(line -> line.charge().equals(charge.name())).toList());
    }
  }

  @Property(tries = 200)
  void withoutAnEndNothingBeforeTheOldEndChangesButPeriodsItBroke(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    LocalDate end = lease.fixedTerm().end();
    DateRange term = DateRange.of(lease.term().start(), end);
    LeaseTerms open = lease.toBuilder().term(OpenDateRange.from(term.start())).build();
    List<RentLine> before =
        LeaseSchedule.of(lease).lines().stream()
            .filter(line -> !line.paymentPeriod().end().isAfter(end))
            .toList();
    assertThat(LeaseSchedule.of(open, term).lines()).containsAll(before);
  }

  @Property(tries = 300)
  void thereAreNeverMoreLinesThanWereCountedBefore(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    assertThat(LeaseSchedule.of(lease).lines())
        .hasSizeLessThanOrEqualTo((int) ChargeLines.most(lease, Optional.empty()));
  }
}
