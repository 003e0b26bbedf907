package org.creativehubs.finance.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ConcessionRule;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentLine;
import org.creativehubs.core.lease.StepRule;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.internal.BrokenPeriodShare;
import org.creativehubs.finance.internal.ChargedPeriod;
import org.junit.jupiter.api.Test;

/** What holds of steps and concessions inside payment periods, whatever rules a lease names. */
class CutPeriodProperties {

  @Property(tries = 400)
  void grossIsIndependentOfConcessions(@ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    assertThat(periods(lease, RentLine::gross))
        .isEqualTo(periods(Changed.withoutConcessions(lease), RentLine::gross));
  }

  @Property(tries = 400)
  void aStepByNothingAndAConcessionOfNothingChangeNothing(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease, @ForAll @IntRange(max = 2000) int day) {
    assertThat(LeaseSchedule.of(Changed.withNothing(lease, day)).lines())
        .isEqualTo(LeaseSchedule.of(lease).lines());
  }

  /**
   * To the penny where concessions are of all the rent, and no end of the term breaks a period of
   * an allocated year; else each line rounds its own. A lease that names NEW_RENT_BY_DAYS breaks it
   * by its own words, where less rent leaves no step.
   */
  @Property(tries = 600)
  void lessRentNeverMakesMoreDue(
      @ForAll(supplier = AnyLease.class) LeaseTerms any,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 100) Integer> percents) {
    LeaseTerms lease = Changed.withoutNewRentByDays(any);
    Map<String, Money> before = periods(lease, RentLine::net);
    Map<String, Money> after = periods(Changed.cheaper(lease, percents), RentLine::net);
    before.forEach(
        (period, net) ->
            assertThat(after.get(period))
                .isLessThanOrEqualTo(
                    net.plus(partial(lease, period)).plus(allocated(lease, period))));
  }

  /**
   * A penny only where an end of the term breaks a period of an allocated year that is apportioned
   * by its own days. There what falls before a day and what falls after it are each the nearest
   * penny, and add up to the instalment; see {@link #nearestParts}.
   */
  private static Money allocated(LeaseTerms lease, String period) {
    boolean broken =
        LeaseSchedule.of(lease).lines().stream()
            .filter(line -> key(line).equals(period))
            .anyMatch(line -> isPartOfAllocated(lease, line));
    return Money.ofMinor(broken ? 1 : 0, lease.currency());
  }

  private static boolean isPartOfAllocated(LeaseTerms lease, RentLine line) {
    PaymentTerms terms = charge(lease, line).payment();
    ChargedPeriod charged = ChargedPeriod.of(terms, line.paymentPeriod(), lease.fixedTerm());
    return terms.wholePeriods() == WholePeriodRule.ALLOCATE_YEAR
        && charged.terms().brokenPeriods() == BrokenPeriodRule.PERIOD_ACTUAL
        && !charged.days().equals(charged.period());
  }

  private static RentCharge charge(LeaseTerms lease, RentLine line) {
    return lease.charges().stream()
        .filter(charge -> charge.name().equals(line.charge()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Why: parts of whole pennies that are nearest at every cut, and add up, cannot all grow with the
   * whole. Of a period of three days one penny falls on the second day, since a third of it rounds
   * to none and two thirds to one; of two pennies none does, since two thirds and four thirds both
   * round to one.
   */
  @Test
  void nearestParts() {
    assertThat(secondDayOfThree("0.01")).isEqualTo(Leases.gbp("0.01"));
    assertThat(secondDayOfThree("0.02")).isEqualTo(Leases.gbp("0.00"));
  }

  /** What the second third of a quarter of 90 days comes to, of an instalment. */
  private static Money secondDayOfThree(String instalment) {
    PaymentTerms terms =
        Leases.terms(
            PaymentFrequency.QUARTERLY_CALENDAR,
            BrokenPeriodRule.PERIOD_ACTUAL,
            WholePeriodRule.ALLOCATE_YEAR);
    Money annual = Leases.gbp(instalment).times(4);
    RentCharge rent = Leases.rent(annual.amount().toString(), terms).build();
    DateRange third = DateRange.parse("2026-01-31/2026-03-02");
    return LeaseSchedule.of(LeaseTerms.of(third, rent)).totalNet();
  }

  @Property(tries = 600)
  void moreConcessionNeverRaisesAPayment(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 2000) int day,
      @ForAll @IntRange(min = 1, max = 120) int length,
      @ForAll @IntRange(min = 1, max = 4) int quarters) {
    DateRange term = lease.fixedTerm();
    LocalDate from = term.start().plusDays(day % term.days());
    DateRange days = DateRange.of(from, from.plusDays(length)).intersection(term).orElseThrow();
    LeaseTerms conceding = Changed.conceding(lease, days, Ratio.of(quarters, 4));
    Map<String, Money> before = periods(lease, RentLine::net);
    Map<String, Money> after = periods(conceding, RentLine::net);
    before.forEach(
        (period, net) -> {
          Money now = Optional.ofNullable(after.get(period)).orElseThrow();
          assertThat(now.isNegative()).isFalse();
          assertThat(now).isLessThanOrEqualTo(net.plus(partial(conceding, period)));
        });
  }

  /** What a payment period comes to, by a slower way than the schedule's. */
  @Property(tries = 400)
  void thePeriodIsTheInstalmentAndTheDifferencesRoundedOnce(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    Map<String, Money> gross = periods(lease, RentLine::gross);
    for (RentCharge charge : lease.charges()) {
      if (charge.payment().wholePeriods() == WholePeriodRule.FRACTION_OF_YEAR) {
        for (RentLine line : LeaseSchedule.of(lease).linesOf(charge.name())) {
          Ratio exact = exact(charge, line.paymentPeriod(), lease.fixedTerm());
          assertThat(gross.get(key(line)))
              .isEqualTo(Money.round(exact, lease.currency(), RoundingMode.HALF_UP));
        }
      }
    }
  }

  private static Ratio exact(RentCharge charge, DateRange period, DateRange term) {
    ChargedPeriod charged = ChargedPeriod.of(charge.payment(), period, term);
    DateRange days = charged.days();
    PaymentTerms terms = charged.terms();
    Ratio all = charged.uncut();
    Function<LocalDate, Money> annualOn =
        day -> charge.annualOn(day.isBefore(term.start()) ? term.start() : day);
    boolean byDays =
        terms.stepsInPeriod() == StepRule.NEW_RENT_BY_DAYS
            && days.start()
                .datesUntil(days.end())
                .anyMatch(day -> !annualOn.apply(day).equals(annualOn.apply(days.start())));
    Ratio sum = byDays ? Ratio.ZERO : annualOn.apply(days.start()).toRatio().times(all);
    LocalDate from = days.start();
    for (LocalDate day : days.start().plusDays(1).datesUntil(days.end().plusDays(1)).toList()) {
      boolean ends = day.equals(days.end());
      if (ends || !annualOn.apply(day).equals(annualOn.apply(from))) {
        Ratio old = annualOn.apply(from).toRatio();
        if (byDays) {
          sum = sum.plus(old.times(byDays(terms, DateRange.of(from, day), period)));
        } else if (!ends) {
          Ratio change = annualOn.apply(day).toRatio().minus(old);
          sum = sum.plus(change.times(counted(terms, day, days, period, all)));
        }
        from = day;
      }
    }
    return sum;
  }

  /** What the days from a step count: never more than the instalment. */
  private static Ratio counted(
      PaymentTerms terms, LocalDate step, DateRange days, DateRange period, Ratio all) {
    DateRange left = DateRange.of(step, days.end());
    Ratio counted =
        switch (terms.stepsInPeriod()) {
          case WHOLE_PERIOD -> Ratio.ZERO;
          case DAYS_OF_PERIOD -> all.times(Ratio.of(left.days(), days.days()));
          case DIFFERENCE_365 -> Ratio.of(left.days(), 365);
          default -> byDays(terms, left, period);
        };
    return counted.compareTo(all) > 0 ? all : counted;
  }

  private static Ratio byDays(PaymentTerms terms, DateRange days, DateRange period) {
    BrokenPeriodShare share = BrokenPeriodShare.of(terms, days, period);
    return Ratio.of(share.numerator(), share.denominator());
  }

  /** A year of whole periods, cut on any of its days, is the annual amount under every rule. */
  @Property(tries = 400)
  void aYearOfWholePeriodsIsTheAnnualAmountHoweverItIsConceded(
      @ForAll PaymentFrequency frequency,
      @ForAll BrokenPeriodRule broken,
      @ForAll ConcessionRule rule,
      @ForAll StepRule steps,
      @ForAll @IntRange(max = 360) int day,
      @ForAll @IntRange(min = 1, max = 100) int length,
      @ForAll @IntRange(max = 5_000_000) int pence) {
    PaymentTerms terms =
        Leases.terms(frequency, broken, WholePeriodRule.ALLOCATE_YEAR).toBuilder()
            .concessionsInPeriod(rule)
            .stepsInPeriod(steps)
            .build();
    LocalDate start = frequency.startOf(LocalDate.of(2026, 3, 1), 0);
    DateRange year = DateRange.of(start, frequency.startOf(start, frequency.periodsPerYear()));
    LocalDate from = start.plusDays(day);
    RentCharge.Builder rent =
        Leases.rent(Money.ofMinor(pence, Leases.gbp("1").currency()).amount().toString(), terms);
    DateRange.of(from, from.plusDays(length))
        .intersection(year)
        .ifPresent(free -> rent.addConcessions(RentConcession.free(free)));
    LeaseTerms lease = LeaseTerms.of(year, rent.build());
    assertThat(LeaseSchedule.of(lease).totalGross())
        .isEqualTo(Money.ofMinor(pence, lease.currency()));
  }

  /** The sums of the lines of each charge and payment period. */
  private static Map<String, Money> periods(LeaseTerms lease, Function<RentLine, Money> amount) {
    Map<String, Money> sums = new TreeMap<>();
    for (RentLine line : LeaseSchedule.of(lease).lines()) {
      sums.merge(key(line), amount.apply(line), Money::plus);
    }
    return sums;
  }

  private static String key(RentLine line) {
    return line.charge() + " " + line.paymentPeriod();
  }

  /** A penny for each line of a cut period that is conceded in part. */
  private static Money partial(LeaseTerms lease, String period) {
    List<RentLine> lines =
        LeaseSchedule.of(lease).lines().stream().filter(line -> key(line).equals(period)).toList();
    long partial =
        lines.stream()
            .filter(line -> line.concededShare().signum() > 0)
            .filter(line -> line.concededShare().compareTo(Ratio.ONE) < 0)
            .count();
    return Money.ofMinor(lines.size() == 1 ? 0 : partial, lease.currency());
  }
}
