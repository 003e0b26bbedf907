package org.creativehubs.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import org.creativehubs.core.funding.ClawbackPolicy;
import org.creativehubs.core.funding.DailyClawback;
import org.creativehubs.core.funding.FundRestriction;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.funding.FundingSourceKind;
import org.creativehubs.core.funding.GrantClaim;
import org.creativehubs.core.funding.ProceedsClawback;
import org.creativehubs.core.funding.RetentionRule;
import org.creativehubs.core.funding.YearStepsClawback;
import org.creativehubs.core.lease.BreakCondition;
import org.creativehubs.core.lease.BreakConditionKind;
import org.creativehubs.core.lease.BreakDay;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.BrokenPeriodRule;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.ChargeReview;
import org.creativehubs.core.lease.EndRule;
import org.creativehubs.core.lease.HoldingOver;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.NoticeDays;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.lease.TurnoverClause;
import org.creativehubs.core.lease.WholePeriodRule;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.OpenDateRange;
import org.creativehubs.core.time.PartialDate;
import org.creativehubs.core.time.PeriodicSchedule;
import org.creativehubs.core.time.RollDay;
import org.creativehubs.core.time.StubRule;
import org.creativehubs.testing.ValueTypeContract;

/** Examples of schedules, leases and awards. */
final class ExampleLeases {

  private static final PaymentTerms QUARTERLY =
      PaymentTerms.of(
          PaymentFrequency.ENGLISH_QUARTER_DAYS,
          PaymentTiming.IN_ADVANCE,
          BrokenPeriodRule.DAILY_365,
          WholePeriodRule.FRACTION_OF_YEAR);
  private static final PaymentTerms CONTINUED =
      PaymentTerms.builder()
          .frequency(PaymentFrequency.MONTHLY_ANNIVERSARY)
          .timing(PaymentTiming.IN_ARREARS)
          .brokenPeriods(BrokenPeriodRule.THIRTY_360)
          .wholePeriods(WholePeriodRule.ALLOCATE_YEAR)
          .firstPeriod(EndRule.DAILY_365)
          .lastPeriod(EndRule.PERIOD_ACTUAL)
          .countedFrom(LocalDate.of(2024, 1, 31))
          .build();
  private static final ChargeReview REVIEW =
      ChargeReview.builder()
          .date(LocalDate.of(2024, 12, 25))
          .clause("open market")
          .outcome(Money.parse("GBP 12500"))
          .settledOn(LocalDate.of(2025, 2, 1))
          .build();
  private static final RentConcession HALF =
      RentConcession.of(ExampleQuantities.YEAR, Ratio.of(1, 2));
  private static final RentStep UPLIFT =
      RentStep.multiply(LocalDate.of(2024, 10, 1), Ratio.parse("1.03"));
  private static final RentStep CUT =
      RentStep.delta(LocalDate.of(2025, 1, 1), Money.parse("GBP -600"));
  private static final RentCharge RENT =
      RentCharge.builder()
          .name("rent")
          .kind(ChargeKind.RENT)
          .annual(Money.parse("GBP 12000"))
          .payment(CONTINUED)
          .dates(OpenDateRange.of(ExampleQuantities.YEAR))
          .addReviews(REVIEW)
          .addSteps(UPLIFT, CUT)
          .addConcessions(HALF)
          .vatRate(Ratio.parse("0.2"))
          .build();
  private static final RentCharge SERVICE =
      RentCharge.builder()
          .name("service charge")
          .kind(ChargeKind.SERVICE_CHARGE)
          .annual(Money.parse("GBP 1200"))
          .payment(QUARTERLY)
          .build();

  private static final GrantClaim CLAIM =
      GrantClaim.last(LocalDate.of(2024, 9, 30), Money.parse("GBP 12000"));
  static final TurnoverClause TURNOVER =
      TurnoverClause.builder()
          .percentage(Ratio.of(7, 100))
          .threshold(Money.parse("GBP 150000"))
          .source(ExampleExplanations.SOURCE)
          .build();

  private static final BreakCondition CONDITION =
      BreakCondition.builder()
          .kind(BreakConditionKind.VACANT_POSSESSION)
          .words("hand back empty")
          .met(true)
          .build();
  private static final BreakOption BREAK =
      BreakOption.builder()
          .breakDate(LocalDate.of(2024, 12, 31))
          .breakDay(BreakDay.LAST_DAY)
          .noticeMonths(6)
          .noticeDays(NoticeDays.CLEAR_MONTHS)
          .penaltyMonths(1)
          .addConditions(CONDITION)
          .noticeServed(LocalDate.of(2024, 6, 1))
          .build();
  private static final LeaseTerms ROLLING =
      LeaseTerms.builder()
          .id("a")
          .term(OpenDateRange.from(LocalDate.of(2024, 4, 1)))
          .addCharges(SERVICE)
          .build();
  static final LeaseTerms TERMS =
      LeaseTerms.builder()
          .id("studio-1")
          .term(ExampleQuantities.YEAR)
          .addCharges(RENT, SERVICE)
          .addBreaks(BREAK)
          .holdingOver(HoldingOver.STATUTE)
          .heldOverUntil(LocalDate.of(2026, 4, 1))
          .notice(Period.ofMonths(3))
          .deposit(Money.parse("GBP 1000"))
          .source(ExampleExplanations.SOURCE)
          .build();

  private ExampleLeases() {}

  static void addTo(ValueTypeContract contract) {
    addSchedules(contract);
    addLeases(contract);
    addAwards(contract);
  }

  private static void addSchedules(ValueTypeContract contract) {
    contract
        .with(
            RollDay.class,
            RollDay.ofMonth(15),
            RollDay.END_OF_MONTH,
            RollDay.ofWeek(DayOfWeek.MONDAY))
        .with(
            PeriodicSchedule.class,
            PeriodicSchedule.builder()
                .term(ExampleQuantities.YEAR)
                .every(Period.ofMonths(5))
                .stub(StubRule.SHORT_FINAL)
                .rollOn(RollDay.ofMonth(1))
                .build(),
            PeriodicSchedule.of(ExampleQuantities.YEAR, Period.ofMonths(3)));
  }

  private static void addLeases(ValueTypeContract contract) {
    contract
        .with(PaymentTerms.class, CONTINUED, QUARTERLY)
        .with(ChargeReview.class, REVIEW, ChargeReview.open(LocalDate.of(2025, 3, 25), "index"))
        .with(RentConcession.class, HALF, RentConcession.free(ExampleQuantities.YEAR))
        .with(
            RentStep.class,
            UPLIFT,
            CUT,
            RentStep.replace(LocalDate.of(2024, 7, 1), Money.parse("GBP 0")))
        .with(RentCharge.class, RENT, SERVICE)
        .with(BreakCondition.class, CONDITION)
        .with(BreakOption.class, BREAK, BreakOption.on(LocalDate.of(2024, 10, 1)))
        .with(LeaseTerms.class, TERMS, ROLLING);
  }

  private static void addAwards(ValueTypeContract contract) {
    contract.with(
        FundingAward.class,
        FundingAward.builder()
            .id("R-2016/7")
            .title("New rooms")
            .description("Six rooms for makers in the old mill")
            .recipient("Northgate")
            .funder("The council")
            .kind(FundingSourceKind.COUNCIL)
            .programme("Workspace")
            .instrument(FundingInstrument.GRANT)
            .amount(Money.parse("GBP 50000"))
            .amountQualifier(Qualifier.NEARLY)
            .awardedOn(PartialDate.parse("2024-02"))
            .period(ExampleQuantities.YEAR)
            .restriction(FundRestriction.RESTRICTED)
            .purpose("the kiln room")
            .matchRate(Ratio.of(1, 3))
            .addClaims(CLAIM)
            .retention(RetentionRule.EACH_CLAIM)
            .retained(Ratio.of(1, 10))
            .lastPaidOn(LocalDate.of(2025, 6, 1))
            .clawback(ClawbackPolicy.fiveYearlySteps())
            .source(ExampleExplanations.SOURCE)
            .build(),
        FundingAward.builder()
            .funder("A")
            .instrument(FundingInstrument.OWN_FUNDS)
            .amount(Money.parse("GBP 0"))
            .build());
    addTerms(contract);
  }

  private static void addTerms(ValueTypeContract contract) {
    ProceedsClawback ofProceeds =
        ProceedsClawback.builder()
            .years(10)
            .shareOfProceeds(Ratio.of(1, 2))
            .maximum(Money.parse("GBP 50000"))
            .source(ExampleExplanations.SOURCE)
            .build();
    DailyClawback daily =
        DailyClawback.builder()
            .years(5)
            .maximum(Money.parse("GBP 50000"))
            .source(ExampleExplanations.SOURCE)
            .build();
    YearStepsClawback steps =
        ClawbackPolicy.fiveYearlySteps().toBuilder().maximum(Money.parse("GBP 50000")).build();
    TurnoverClause natural = TurnoverClause.builder().percentage(Ratio.of(1, 10)).build();
    contract
        .with(GrantClaim.class, CLAIM, GrantClaim.of(CLAIM.on(), CLAIM.spend()))
        .with(ProceedsClawback.class, ofProceeds, ClawbackPolicy.ofProceeds(Ratio.ONE, 1))
        .with(DailyClawback.class, daily, ClawbackPolicy.daily(5))
        .with(YearStepsClawback.class, steps, ClawbackPolicy.inYearSteps(5))
        .with(TurnoverClause.class, TURNOVER, natural);
  }
}
