package org.creativehubs.finance.leaseaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.creativehubs.finance.lease.Leases.gbp;

import java.util.List;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.HeadLease;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.Letting;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentConcession;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.core.value.Fault;
import org.creativehubs.core.value.InvalidValueException;
import org.creativehubs.finance.lease.LeaseSchedule;
import org.creativehubs.finance.lease.ValueLeases;
import org.creativehubs.finance.levelrent.EffectiveNetRent;
import org.creativehubs.finance.levelrent.EffectiveNetRentInput;
import org.creativehubs.finance.levelrent.EffectiveRent;
import org.creativehubs.finance.levelrent.RateCompounding;
import org.creativehubs.finance.levelrent.StraightLine;
import org.creativehubs.finance.levelrent.StraightLineRent;
import org.creativehubs.finance.levelrent.StraightLineRentInput;
import org.creativehubs.finance.levelrent.TermMeasure;
import org.junit.jupiter.api.Test;

class LeaseValueTest {

  private static final Ratio SIX = Ratio.parse("0.06");
  private static final LeaseTerms MONTHLY =
      ValueLeases.lease(
          gbp("12000"), 24, PaymentFrequency.MONTHLY_CALENDAR, PaymentTiming.IN_ADVANCE);
  private static final LeaseTerms ARREARS =
      ValueLeases.lease(
          gbp("12000"), 24, PaymentFrequency.MONTHLY_CALENDAR, PaymentTiming.IN_ARREARS);

  @Test
  void incentivesAndFitOutLowerBothEffectiveRents() {
    EffectiveRent answer =
        EffectiveNetRent.answer(
            effective(SIX).incentive(gbp("1000")).fitOutContribution(gbp("1400")).build());
    assertThat(answer.straightAverage()).isEqualTo(gbp("10800"));
    // 1,200 a year less: 2,400 / 1.8909.. years of present value
    double annuity = 0;
    for (int month = 0; month < 24; month++) {
      annuity += Math.pow(1.06, -month / 12.0) / 12;
    }
    assertThat(answer.presentValueOfOneAYear()).isCloseTo(annuity, within(1e-12));
    assertThat(answer.levelOfEqualPresentValue().amount().doubleValue())
        .isCloseTo(12_000 - 2_400 / annuity, within(0.005));
    assertThat(answer.explanation().answer().money()).contains(answer.levelOfEqualPresentValue());
    assertThat(answer.termMeasure()).isEqualTo(TermMeasure.WHOLE_MONTHS);
  }

  /** A year at 36,500 by English quarter days: 97 days from Midsummer, 9,125 a quarter. */
  @Test
  void aRentFreeDayLowersEveryValueOfALeaseByAboutADay() {
    RentCharge rent =
        RentCharge.of(ChargeKind.RENT, gbp("36500"), PaymentTerms.quarterlyInAdvance());
    RentConcession free = RentConcession.free(DateRange.parse("2026-07-01/2026-07-02"));
    DateRange year = DateRange.parse("2026-03-25/2027-03-25");
    LeaseTerms plain = LeaseTerms.of(year, rent);
    LeaseTerms conceded = LeaseTerms.of(year, rent.toBuilder().addConcessions(free).build());
    assertThat(straightAverage(plain)).isEqualTo(gbp("36500"));
    assertThat(straightAverage(conceded)).isEqualTo(gbp("36400"));
    assertThat(StraightLineRent.answer(monthly(conceded)).total()).isEqualTo(gbp("36400"));
    Money owed = LesseeAccounting.answer(lessee(plain).build()).recognition().get().rightOfUse();
    Money less = LesseeAccounting.answer(lessee(conceded).build()).recognition().get().rightOfUse();
    assertThat(owed.minus(less)).isBetween(gbp("98"), gbp("100"));
  }

  private static Money straightAverage(LeaseTerms lease) {
    return EffectiveNetRent.of(lease, "rent", SIX, RateCompounding.EFFECTIVE).straightAverage();
  }

  private static StraightLineRentInput monthly(LeaseTerms lease) {
    StraightLineRentInput.Builder input = StraightLineRentInput.builder();
    return input.lease(lease).addKinds(ChargeKind.RENT).monthsPerPeriod(1).build();
  }

  @Test
  void aNominalRateIsATwelfthAMonth() {
    EffectiveNetRentInput.Builder input = EffectiveNetRentInput.builder();
    input.lease(MONTHLY).charge("rent").annualRate(SIX);
    EffectiveRent answer =
        EffectiveNetRent.answer(input.compounding(RateCompounding.NOMINAL_TWELFTHS).build());
    assertThat(answer.monthlyRate()).isEqualTo(0.06 / 12);
  }

  @Test
  void paymentsInArrearsAreAllOwedAtTheStart() {
    LeaseRecognition advance = LesseeAccounting.answer(lessee(MONTHLY).build()).recognition().get();
    LeaseRecognition arrears = LesseeAccounting.answer(lessee(ARREARS).build()).recognition().get();
    assertThat(advance.paidAtStart()).isEqualTo(gbp("1000"));
    assertThat(arrears.paidAtStart()).isEqualTo(gbp("0"));
    double month = Math.pow(1.06, 1 / 12.0);
    double all = advance.exactInitialLiability() + 1000;
    assertThat(arrears.exactInitialLiability()).isCloseTo(all / month, within(1e-9));
  }

  @Test
  void aPublicBenefitEntityShowsTheGapToMarketRentAsIncome() {
    LeaseTerms peppercorn =
        ValueLeases.lease(
            gbp("0"), 24, PaymentFrequency.MONTHLY_CALENDAR, PaymentTiming.IN_ADVANCE);
    LesseeSchedule answer =
        LesseeAccounting.answer(
            lessee(peppercorn, AccountingStandard.FRS_102_2026, EntityKind.PUBLIC_BENEFIT)
                .marketRent(gbp("12000"))
                .build());
    LeaseRecognition paying = LesseeAccounting.answer(lessee(MONTHLY).build()).recognition().get();
    LeaseRecognition given = answer.recognition().orElseThrow();
    assertThat(given.initialLiability()).isEqualTo(gbp("0"));
    assertThat(given.donatedIncome()).contains(paying.rightOfUse());
    assertThat(given.rightOfUse()).isEqualTo(paying.rightOfUse());
    assertThat(answer.differences())
        .extracting(StandardDifference::topic)
        .contains("discount rate", "exemptions", "micro-entities", "below-market rent");
    assertThat(answer.differences()).allMatch(point -> !point.source().document().isBlank());
  }

  @Test
  void theGapIsIncomeUnderNoOtherStandardAndForNoOtherEntity() {
    for (EntityKind entity : EntityKind.values()) {
      LesseeSchedule answer =
          LesseeAccounting.answer(
              lessee(MONTHLY, AccountingStandard.IFRS_16, entity).marketRent(gbp("90000")).build());
      assertThat(answer.recognition().orElseThrow().donatedIncome()).isEmpty();
    }
  }

  @Test
  void withoutAMarketRentTheGapIsUndefinedAndNotZero() {
    LesseeSchedule answer =
        LesseeAccounting.answer(
            lessee(MONTHLY, AccountingStandard.FRS_102_2026, EntityKind.PUBLIC_BENEFIT).build());
    assertThat(answer.recognition().orElseThrow().donatedIncome()).isEmpty();
    assertThat(answer.explanation().toString()).contains("NO_MARKET_RENT");
  }

  @Test
  void aMicroEntityStaysOutsideAndShowsAStraightLineExpense() {
    LesseeSchedule answer =
        LesseeAccounting.answer(
            lessee(MONTHLY, AccountingStandard.FRS_102_2026, EntityKind.MICRO).build());
    assertThat(answer.treatment()).isEqualTo(LeaseTreatment.OUTSIDE_STANDARD);
    assertThat(answer.recognition()).isEmpty();
    assertThat(answer.expense().orElseThrow().total()).isEqualTo(gbp("24000"));
    assertThat(answer.table().rowsWithoutTotals()).hasSize(24);
  }

  @Test
  void theStandardsDifferOnFivePointsEachWithItsSource() {
    assertThat(StandardDifference.all())
        .extracting(StandardDifference::topic)
        .containsExactly(
            "discount rate", "exemptions", "micro-entities", "below-market rent", "effective from");
    assertThat(StandardDifference.all().get(1).frs102())
        .isEqualTo("the same, but land and buildings are never of low value");
    assertThat(StandardDifference.all().get(1).source())
        .hasToString(
            "IFRS 16 paragraph 5; FRS 102 paragraphs 20.9 to 20.11 as amended"
                + " (March 2024, effective 1 January 2026)");
  }

  @Test
  void spaceIsNeverOfLowValueForAnybody() {
    for (EntityKind entity : EntityKind.values()) {
      for (AccountingStandard standard : AccountingStandard.values()) {
        assertThatThrownBy(
                () ->
                    lessee(MONTHLY)
                        .standard(standard)
                        .entity(entity)
                        .exemption(LeaseExemption.LOW_VALUE)
                        .build())
            .hasMessageStartingWith("exemption must not be LOW_VALUE: land and buildings never")
            .hasMessageContaining("20.9 to 20.11");
      }
    }
  }

  @Test
  void anExemptionForShortTermsEndsAtTwelveMonths() {
    LeaseTerms year = ValueLeases.quarterly(gbp("4000"), 12);
    LesseeSchedule answer =
        LesseeAccounting.answer(lessee(year).exemption(LeaseExemption.SHORT_TERM).build());
    assertThat(answer.treatment()).isEqualTo(LeaseTreatment.SHORT_TERM_EXPENSE);
    assertThat(answer.expense().orElseThrow().total()).isEqualTo(gbp("4000"));
    assertThatThrownBy(
            () ->
                lessee(ValueLeases.quarterly(gbp("4000"), 13))
                    .exemption(LeaseExemption.SHORT_TERM)
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "exemption must not be SHORT_TERM for more than 12 months, but was"
                + " 2026-04-01/2027-05-01");
  }

  @Test
  void everyCellOfTheAccountsExplainsItself() {
    LesseeSchedule answer = LesseeAccounting.answer(lessee(MONTHLY).build());
    LesseeMonth second = answer.recognition().orElseThrow().months().get(1);
    assertThat(answer.explain("2", "interest").answer().money()).contains(second.interest());
    assertThat(answer.table().rowsWithoutTotals()).hasSize(24);
    assertThatThrownBy(() -> answer.explain("25", "interest"))
        .hasMessageStartingWith("row must be one of 1, 2, 3")
        .hasMessageEndingWith("and 13 more, but was 25");
  }

  @Test
  void theInterestOfAMonthIsClosingLessOpeningAndWhatIsPaidOff() {
    LesseeSchedule answer = LesseeAccounting.answer(lessee(MONTHLY).build());
    assertThat(answer.explain("1", "interest").toString())
        .contains("paid off the liability: GBP 1000.00 - GBP 1000.00 = GBP 0.00")
        .endsWith("month 1, interest: GBP 21815.04 - GBP 21709.37 + GBP 0.00 = GBP 105.67");
    assertThat(answer.explain("1", "from").answer()).hasToString("2026-04-01");
    assertThat(answer.explain("2", "from").answer()).hasToString("2026-05-01");
    assertThat(answer.explain("total", "interest").answer().money())
        .contains(answer.recognition().orElseThrow().totalInterest());
  }

  @Test
  void theTablesShowTheDaysOfTheirPeriodsAndPayments() {
    StraightLine spread = StraightLineRent.of(MONTHLY, List.of(ChargeKind.RENT), 5);
    Letting letting = Letting.builder().id("a").terms(MONTHLY.toBuilder().id("a").build()).build();
    assertThat(StraightLineRent.of(letting, List.of(ChargeKind.RENT), 5).rows())
        .isEqualTo(spread.rows());
    HeadLease.Builder head = HeadLease.builder().id("head").premises("The Mill");
    HeadLease lease = head.landlord("A").tenant("B").terms(MONTHLY).build();
    assertThat(LesseeAccountingInput.ifrs16(lease, Ratio.parse("6%")).build())
        .isEqualTo(LesseeAccountingInput.ifrs16(MONTHLY, Ratio.parse("6%")).build());
    assertThat(spread.table().rows().get(1).toString()).startsWith("[2026-09-01, 2027-01-31, ");
    EffectiveRent effective = EffectiveNetRent.of(MONTHLY, "rent", SIX, RateCompounding.EFFECTIVE);
    assertThat(effective.tables().get(1).rows().get(2).toString())
        .startsWith("[rent 2026-06-01, 2026-06-01, GBP 1000.00, 2, 0.0833, 0.9903, ");
    assertThat(effective.explain("total", "present value").answer().number().orElseThrow())
        .isCloseTo(effective.presentValue(), within(1e-9));
  }

  @Test
  void straightLineRentOfAPeriodAndItsAccrualExplainThemselves() {
    StraightLine answer =
        StraightLineRent.answer(
            StraightLineRentInput.builder()
                .lease(MONTHLY)
                .addKinds(ChargeKind.RENT)
                .incentives(gbp("240"))
                .monthsPerPeriod(5)
                .build());
    assertThat(answer.rows()).hasSize(5);
    assertThat(answer.rows().get(0).straightLine()).isEqualTo(gbp("4950"));
    assertThat(answer.rows().get(0).cash()).isEqualTo(gbp("4760"));
    assertThat(answer.rows().get(4).straightLine()).isEqualTo(gbp("3960"));
    assertThat(answer.explain("2026-09-01", "accrual").answer().money()).contains(gbp("140"));
  }

  @Test
  void badRatesCurrenciesAndChoicesAreRefused() {
    assertThatThrownBy(() -> effective(Ratio.of(-1)).build())
        .hasMessage("annualRate must be > -1, but was -1");
    assertThatThrownBy(() -> effective(SIX).incentive(Money.parse("EUR 5")).build())
        .hasMessage("incentive must be in GBP as the lease is, but was EUR 5.00");
    assertThatThrownBy(() -> effective(SIX).fitOutContribution(gbp("-1")).build())
        .hasMessage("fitOutContribution must be >= 0, but was GBP -1.00");
    assertThatThrownBy(
            () ->
                StraightLineRentInput.builder()
                    .lease(MONTHLY)
                    .addKinds(ChargeKind.DESKS)
                    .monthsPerPeriod(1)
                    .build())
        .hasMessage("kinds must name a kind of charge in the lease, but was DESKS");
    LesseeAccountingInput.Builder obtainable = LesseeAccountingInput.builder();
    obtainable.rateKind(DiscountRateKind.OBTAINABLE_BORROWING);
    obtainable.lease(MONTHLY).addKinds(ChargeKind.RENT).standard(AccountingStandard.IFRS_16);
    obtainable.entity(EntityKind.GENERAL).annualRate(SIX).compounding(RateCompounding.EFFECTIVE);
    assertThatThrownBy(obtainable::build)
        .hasMessage(
            "rateKind must be IMPLICIT_IN_LEASE or INCREMENTAL_BORROWING under IFRS_16, but was"
                + " OBTAINABLE_BORROWING");
    LesseeAccountingInput generous = lessee(MONTHLY).incentives(gbp("99999")).build();
    assertThatThrownBy(() -> LesseeAccounting.answer(generous))
        .hasMessageStartingWith(
            "incentives must be no more than liability, payments at the start and costs, GBP 2");
  }

  private static EffectiveNetRentInput.Builder effective(Ratio rate) {
    EffectiveNetRentInput.Builder input = EffectiveNetRentInput.builder();
    input.lease(MONTHLY).charge("rent").annualRate(rate).compounding(RateCompounding.EFFECTIVE);
    return input;
  }

  private static LesseeAccountingInput.Builder lessee(LeaseTerms lease) {
    return lessee(lease, AccountingStandard.IFRS_16, EntityKind.GENERAL);
  }

  private static LesseeAccountingInput.Builder lessee(
      LeaseTerms lease, AccountingStandard standard, EntityKind entity) {
    LesseeAccountingInput.Builder input = LesseeAccountingInput.builder();
    input
        .lease(lease)
        .addKinds(ChargeKind.RENT)
        .standard(standard)
        .entity(entity)
        .annualRate(SIX)
        .rateKind(DiscountRateKind.INCREMENTAL_BORROWING)
        .compounding(RateCompounding.EFFECTIVE);
    return input;
  }

  /** From the year 2 to 9998: 119,952 months. */
  @Test
  void moreThanAHundredThousandRowsAreRefusedBeforeOneIsMade() {
    LeaseTerms yearly =
        MONTHLY.toBuilder()
            .term(DateRange.parse("0002-01-01/9998-01-01"))
            .charges(
                List.of(
                    RentCharge.of(
                        ChargeKind.RENT,
                        gbp("1"),
                        PaymentTerms.monthlyInAdvance().toBuilder()
                            .frequency(PaymentFrequency.YEARLY_ANNIVERSARY)
                            .build())))
            .build();
    String rows =
        "lease must ask for at most 100,000 rows of a lease in the accounts, but was 119953";
    assertThatThrownBy(() -> StraightLineRent.answer(monthly(yearly))).hasMessage(rows);
    assertThatThrownBy(() -> LesseeAccounting.answer(lessee(yearly).build())).hasMessage(rows);
    LesseeAccountsInput.Builder after = LesseeAccountsInput.builder();
    assertThatThrownBy(() -> LesseeAccounts.answer(after.start(lessee(yearly).build()).build()))
        .hasMessage(rows);
    LeaseTerms monthly =
        yearly.toBuilder()
            .charges(
                List.of(RentCharge.of(ChargeKind.RENT, gbp("1"), PaymentTerms.monthlyInAdvance())))
            .build();
    assertThatThrownBy(() -> LeaseSchedule.of(monthly))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(Fault.TOO_LARGE))
        .hasMessageStartingWith("lease must ask for at most 100,000 lines of a schedule");
  }
}
