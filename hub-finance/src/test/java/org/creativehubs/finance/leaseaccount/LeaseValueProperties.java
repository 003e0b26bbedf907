package org.creativehubs.finance.leaseaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.lease.AnyLease;
import org.creativehubs.finance.lease.Changed;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.Leases;
import org.creativehubs.finance.lease.TrueExplanations;
import org.creativehubs.finance.lease.ValueLeases;
import org.creativehubs.finance.levelrent.EffectiveNetRent;
import org.creativehubs.finance.levelrent.EffectiveNetRentInput;
import org.creativehubs.finance.levelrent.EffectiveRent;
import org.creativehubs.finance.levelrent.RateCompounding;
import org.creativehubs.finance.levelrent.StraightLine;
import org.creativehubs.finance.levelrent.StraightLinePeriod;
import org.creativehubs.finance.levelrent.StraightLineRent;
import org.creativehubs.finance.levelrent.StraightLineRentInput;

class LeaseValueProperties {

  private static final List<ChargeKind> ALL = Arrays.asList(ChargeKind.values());

  @Property(tries = 300)
  void straightLineRentAddsUpToTheContractAndItsAccrualEndsAtZero(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(min = 1, max = 12) int months) {
    StraightLine answer = straightLine(lease, months);
    assertThat(answer.total()).isEqualTo(LeaseSchedule.of(lease).totalNet());
    Money charged =
        sum(lease, answer.rows().stream().map(StraightLinePeriod::straightLine).toList());
    assertThat(charged).isEqualTo(answer.total());
    assertThat(answer.rows().get(answer.rows().size() - 1).accrual().isZero()).isTrue();
  }

  @Property(tries = 300)
  void wholePeriodsOfStraightLineRentDifferByNoMoreThanAPenny(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    List<StraightLinePeriod> rows = straightLine(lease, 1).rows();
    for (int i = 1; i < rows.size() - 1; i++) {
      Money before = rows.get(i - 1).straightLine();
      assertThat(before.minus(rows.get(i).straightLine()).minorUnits().longValueExact())
          .isBetween(0L, 1L);
    }
  }

  @Property(tries = 300)
  void theLiabilityEndsAtZeroAndInterestPlusPrincipalIsWhatIsPaid(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(min = -50, max = 400) int rate,
      @ForAll RateCompounding compounding) {
    LeaseRecognition answer = recognition(lease, Ratio.of(rate, 1000), compounding);
    Money principal = Money.zero(lease.currency());
    Money interest = Money.zero(lease.currency());
    Money opening = answer.initialLiability();
    for (LesseeMonth month : answer.months()) {
      assertThat(month.opening()).isEqualTo(opening);
      principal = principal.plus(month.opening()).minus(month.closing());
      interest = interest.plus(month.interest());
      opening = month.closing();
    }
    assertThat(opening.isZero()).isTrue();
    assertThat(principal).isEqualTo(answer.initialLiability());
    assertThat(principal.plus(interest).plus(answer.paidAtStart()))
        .isEqualTo(LeaseSchedule.of(lease).totalNet());
    assertThat(sum(lease, answer.months().stream().map(LesseeMonth::depreciation).toList()))
        .isEqualTo(answer.rightOfUse());
  }

  /** Doubles of some ten million pounds at most are exact to far less than a penny. */
  @Property(tries = 300)
  void penniesAndUnroundedFiguresDifferByLessThanAPenny(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(min = -50, max = 400) int rate) {
    for (LesseeMonth month :
        recognition(lease, Ratio.of(rate, 1000), RateCompounding.EFFECTIVE).months()) {
      assertThat(month.closing().amount().doubleValue())
          .isCloseTo(month.exactClosing(), within(0.00501));
      assertThat(month.interest().amount().doubleValue())
          .isCloseTo(month.exactInterest(), within(0.01001));
    }
  }

  @Property(tries = 60)
  void everyCellAndEveryExpressionOfTheAccountsIsTrue(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(min = -50, max = 400) int rate,
      @ForAll RateCompounding compounding,
      @ForAll boolean isCharity) {
    LesseeAccountingInput.Builder input = LesseeAccountingInput.builder();
    input.lease(lease).addAllKinds(ALL).annualRate(Ratio.of(rate, 1000)).compounding(compounding);
    input.standard(AccountingStandard.FRS_102_2026).marketRent(Leases.gbp("30000"));
    input.rateKind(DiscountRateKind.INCREMENTAL_BORROWING).initialDirectCosts(Leases.gbp("12.34"));
    LesseeSchedule answer =
        LesseeAccounting.answer(
            input.entity(isCharity ? EntityKind.PUBLIC_BENEFIT : EntityKind.MICRO).build());
    TrueExplanations.of(answer.explanation());
    TrueExplanations.ofCells(answer);
  }

  @Property(tries = 60)
  void everyCellAndEveryExpressionOfTheEffectiveRentIsTrue(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(min = -50, max = 400) int rate,
      @ForAll RateCompounding compounding) {
    EffectiveNetRentInput.Builder input = EffectiveNetRentInput.builder();
    input.lease(lease).charge("charge 0").annualRate(Ratio.of(rate, 1000));
    input.incentive(Leases.gbp("500")).compounding(compounding);
    EffectiveRent answer = EffectiveNetRent.answer(input.build());
    TrueExplanations.of(answer.explanation());
    TrueExplanations.ofCells(answer);
    assertThat(answer.explanation().answer().money()).contains(answer.levelOfEqualPresentValue());
  }

  @Property(tries = 60)
  void everyCellAndEveryExpressionOfTheStraightLineIsTrue(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll @IntRange(min = 0, max = 3_000_000) int pence) {
    StraightLineRentInput.Builder input = StraightLineRentInput.builder();
    input.lease(lease).addAllKinds(ALL).monthsPerPeriod(months);
    input.incentives(Money.ofMinor(pence, lease.currency()));
    StraightLine answer = StraightLineRent.answer(input.build());
    TrueExplanations.of(answer.explanation());
    TrueExplanations.ofCells(answer);
  }

  @Property(tries = 200)
  void atARateOfNothingTheLiabilityIsWhatIsStillToBePaid(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease) {
    LeaseRecognition answer = recognition(lease, Ratio.ZERO, RateCompounding.EFFECTIVE);
    assertThat(answer.initialLiability().plus(answer.paidAtStart()))
        .isEqualTo(LeaseSchedule.of(lease).totalNet());
    assertThat(answer.totalInterest().isZero()).isTrue();
  }

  @Property(tries = 200)
  void aHigherRateNeverRaisesTheLiability(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(min = -50, max = 400) int rate) {
    assertThat(initial(lease, rate + 1)).isLessThanOrEqualTo(initial(lease, rate));
  }

  /** A penny for each line, for those that are conceded in part. */
  @Property(tries = 150)
  void aConcessionNeverRaisesWhatIsSpreadDiscountedOrOwed(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @IntRange(max = 2000) int day,
      @ForAll @IntRange(min = 1, max = 120) int length,
      @ForAll @IntRange(max = 200) int rate) {
    LocalDate from = lease.term().start().plusDays(day % lease.fixedTerm().days());
    DateRange days =
        DateRange.of(from, from.plusDays(length)).intersection(lease.fixedTerm()).orElseThrow();
    assertNoMore(lease, Changed.conceding(lease, days, Ratio.ONE), rate);
  }

  @Property(tries = 150)
  void lessRentNeverRaisesWhatIsSpreadDiscountedOrOwed(
      @ForAll(supplier = AnyLease.class) LeaseTerms lease,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 100) Integer> percents,
      @ForAll @IntRange(max = 200) int rate) {
    LeaseTerms plain = Changed.withoutNewRentByDays(lease);
    assertNoMore(plain, Changed.cheaper(plain, percents), rate);
  }

  private static void assertNoMore(LeaseTerms lease, LeaseTerms less, int rate) {
    Money pennies = Money.ofMinor(LeaseSchedule.of(less).lines().size(), lease.currency());
    assertThat(straightLine(less, 1).total())
        .isLessThanOrEqualTo(straightLine(lease, 1).total().plus(pennies));
    assertThat(initial(less, rate)).isLessThanOrEqualTo(initial(lease, rate).plus(pennies));
    double one = effective(lease, rate).presentValueOfOneAYear();
    assertThat(effective(less, rate).presentValueOfOneAYear()).isCloseTo(one, within(1e-9));
  }

  private static EffectiveRent effective(LeaseTerms lease, int rate) {
    String charge = lease.charges().get(0).name();
    return EffectiveNetRent.of(lease, charge, Ratio.of(rate, 1000), RateCompounding.EFFECTIVE);
  }

  private static Money initial(LeaseTerms lease, int rate) {
    return recognition(lease, Ratio.of(rate, 1000), RateCompounding.EFFECTIVE).initialLiability();
  }

  /** A quarter of the rent is whole pennies, so that no line is rounded. */
  @Property(tries = 200)
  void aRentThatNeverChangesIsItsOwnEffectiveRent(
      @ForAll @IntRange(min = 1, max = 5_000_000) int pence,
      @ForAll @IntRange(min = 1, max = 40) int quarters,
      @ForAll @IntRange(min = -20, max = 200) int rate) {
    Money annual = Money.ofMinor(4L * pence, Leases.gbp("0").currency());
    EffectiveRent answer =
        EffectiveNetRent.answer(
            EffectiveNetRentInput.builder()
                .lease(ValueLeases.quarterly(annual, 3 * quarters))
                .charge("rent")
                .annualRate(Ratio.of(rate, 1000))
                .compounding(RateCompounding.EFFECTIVE)
                .build());
    assertThat(answer.straightAverage()).isEqualTo(annual);
    assertThat(answer.levelOfEqualPresentValue()).isEqualTo(annual);
  }

  private static Money sum(LeaseTerms lease, List<Money> amounts) {
    return Money.sum(lease.currency(), amounts);
  }

  private static StraightLine straightLine(LeaseTerms lease, int months) {
    return StraightLineRent.answer(
        StraightLineRentInput.builder()
            .lease(lease)
            .addAllKinds(ALL)
            .monthsPerPeriod(months)
            .build());
  }

  private static LeaseRecognition recognition(
      LeaseTerms lease, Ratio rate, RateCompounding compounding) {
    return LesseeAccounting.answer(
            LesseeAccountingInput.builder()
                .lease(lease)
                .addAllKinds(ALL)
                .standard(AccountingStandard.IFRS_16)
                .entity(EntityKind.GENERAL)
                .annualRate(rate)
                .rateKind(DiscountRateKind.INCREMENTAL_BORROWING)
                .compounding(compounding)
                .build())
        .recognition()
        .orElseThrow();
  }
}
