package org.creativehubs.finance.leaseaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.PaymentFrequency;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.lease.Leases;
import org.creativehubs.finance.lease.TrueExplanations;
import org.junit.jupiter.api.Test;

/**
 * Amounts come from the illustrative examples that accompany IFRS 16, which print whole units, and
 * from pages that work examples of their own; all were worked again by hand, to the penny, from the
 * sums of present values that stand beside them.
 */
class LesseeAccountsTest {

  private static final PaymentTiming ADVANCE = PaymentTiming.IN_ADVANCE;
  private static final PaymentTiming ARREARS = PaymentTiming.IN_ARREARS;
  private static final LocalDate START = day("2026-01-01");

  /** IFRS 16, Example 19: 421,236 becomes 389,519 as 100,000 a year becomes 95,000 at 7 %. */
  @Test
  void anotherRentByAgreementIsMeasuredAtTheRateOfTheDayAgainstTheRightOfUse() {
    LeaseEventOutcome event =
        only(
            ifrs16(lease("100000", 10, ARREARS), "6%"),
            LeaseEvent.modification(
                year(6), from(6, lease("100000", 10, ARREARS), "95000"), rate("7%"), Ratio.ONE));
    // 100,000 x (1.06^-1 + .. + 1.06^-5); 95,000 x (1.07^-1 + .. + 1.07^-5)
    assertThat(event.liabilityBefore()).isEqualTo(gbp("421236.38"));
    assertThat(event.liability()).isEqualTo(gbp("389518.76"));
    // 736,008.71 / 120 = 6,133.406: sixty months of 6,133.41 are written off
    assertThat(event.rightOfUseBefore()).isEqualTo(gbp("368004.11"));
    assertThat(event.rightOfUseBefore().minus(event.rightOfUse())).isEqualTo(gbp("31717.62"));
    assertThat(event.gain().isZero()).isTrue();
  }

  /** IFRS 16, Example 16: 346,511 becomes 597,130 as ten years become fourteen at 7 %. */
  @Test
  void aLongerTermIsMeasuredAtTheRateOfTheDay() {
    LeaseEventOutcome event =
        only(
            ifrs16(lease("100000", 10, ARREARS), "6%"),
            LeaseEvent.modification(year(7), lease("100000", 14, ARREARS), rate("7%"), Ratio.ONE));
    // 100,000 x (1.06^-1 + .. + 1.06^-4); 100,000 x (1.07^-1 + .. + 1.07^-8)
    assertThat(event.liabilityBefore()).isEqualTo(gbp("346510.56"));
    assertThat(event.liability()).isEqualTo(gbp("597129.85"));
    assertThat(event.rightOfUse().minus(event.rightOfUseBefore())).isEqualTo(gbp("250619.29"));
  }

  /** IFRS 16, Example 17: half the space goes in year 6, a gain of 13,308, then 24,575 more. */
  @Test
  void spaceThatIsGivenUpLeavesWithAGain() {
    LeaseEventOutcome event =
        only(
            ifrs16(lease("50000", 10, ARREARS), "6%"),
            LeaseEvent.modification(
                year(6), from(6, lease("50000", 10, ARREARS), "30000"), rate("5%"), half()));
    assertThat(event.rightOfUseBefore()).isEqualTo(gbp("184002.35"));
    assertThat(event.liabilityBefore()).isEqualTo(gbp("210618.19"));
    assertThat(event.liabilityGivenUp()).isEqualTo(gbp("105309.10"));
    assertThat(event.rightOfUseGivenUp()).isEqualTo(gbp("92001.17"));
    assertThat(event.gain()).isEqualTo(gbp("13307.93"));
    // 30,000 x (1.05^-1 + .. + 1.05^-5) = 129,884.30; less 105,309.09 is 24,575.21
    assertThat(event.liability()).isEqualTo(gbp("129884.30"));
    assertThat(event.rightOfUse()).isEqualTo(gbp("116576.39"));
  }

  /** IFRS 16, Example 18, the time that is given up: 10 years become 8, a gain of 6,733. */
  @Test
  void timeThatIsGivenUpLeavesWithAGain() {
    LeaseEventOutcome event =
        only(
            ifrs16(lease("100000", 10, ARREARS), "6%"),
            LeaseEvent.modification(year(6), lease("100000", 8, ARREARS), rate("7%"), Ratio.ONE));
    // 421,236.38 - 100,000 x (1.06^-1 + 1.06^-2 + 1.06^-3) = 421,236.38 - 267,301.19
    assertThat(event.liabilityGivenUp()).isEqualTo(gbp("153935.19"));
    // three of five years stay of 368,004.11: 220,802.47
    assertThat(event.rightOfUseGivenUp()).isEqualTo(gbp("147201.64"));
    assertThat(event.gain()).isEqualTo(gbp("6733.55"));
    assertThat(event.liability()).isEqualTo(gbp("262431.60"));
    // 220,802.47 - (267,301.19 - 262,431.60)
    assertThat(event.rightOfUse()).isEqualTo(gbp("215932.88"));
  }

  /** IFRS 16, Example 18, the space that is added at its own price: 50,000 for three years. */
  @Test
  void spaceAddedAtItsOwnPriceIsALeaseOfItsOwn() {
    LeaseTerms more =
        ValueOf.lease(
            DateRange.of(year(6), year(9)), "50000", PaymentFrequency.YEARLY_ANNIVERSARY, ARREARS);
    LesseeLedger answer =
        answer(
            ifrs16(lease("100000", 10, ARREARS), "6%"),
            LeaseEvent.separateLease(year(6), ifrs16(more, "7%")));
    LeaseEventOutcome event = answer.events().get(0);
    LeaseRecognition separate = event.separate().orElseThrow().recognition().orElseThrow();
    assertThat(separate.initialLiability()).isEqualTo(gbp("131215.80"));
    assertThat(event.liability()).isEqualTo(event.liabilityBefore());
    assertThat(event.rightOfUse()).isEqualTo(event.rightOfUseBefore());
    assertThat(event.gain().isZero()).isTrue();
    assertThat(answer.periods())
        .isEqualTo(answer(ifrs16(lease("100000", 10, ARREARS), "6%")).periods());
  }

  /**
   * IFRS 16, Example 13: a floor at 50,000 for ten years in advance at 5 %, costs 20,000, incentive
   * 5,000; as year 7 begins the option of five years at 55,000 is expected to be used, at 6 %.
   */
  @Test
  void anOptionThatWillBeUsedAfterAllIsMeasuredAtTheRateOfTheDay() {
    LesseeAccountingInput start =
        ifrs16(lease("50000", 10, ADVANCE), "5%").toBuilder()
            .initialDirectCosts(gbp("20000"))
            .incentives(gbp("5000"))
            .build();
    LeaseTerms longer = from(11, lease("50000", 15, ADVANCE), "55000");
    LeaseEventOutcome event = only(start, LeaseEvent.reassessment(year(7), longer, rate("6%")));
    assertThat(event.liabilityBefore()).isEqualTo(gbp("186162.40"));
    assertThat(event.liability()).isEqualTo(gbp("378173.60"));
    // 355,391.08 + 50,000 + 20,000 - 5,000 = 420,391.08, of which six tenths are written off:
    // 72 months of 3,503.26, which is 3,503.259 half up
    assertThat(event.rightOfUseBefore()).isEqualTo(gbp("168156.36"));
    assertThat(event.rightOfUse()).isEqualTo(gbp("360167.56"));
    assertThat(event.gain().isZero()).isTrue();
  }

  /**
   * annualreporting.info, "Variable lease payments": 5,000 in advance for ten years at 5 %, the
   * index from 125 to 135 after two years: 35,539 and 40,539 at the start, 33,932 before.
   */
  @Test
  void anIndexedReviewKeepsTheRate() {
    LesseeAccountingInput start = ifrs16(lease("5000", 10, ADVANCE), "5%");
    LeaseEventOutcome event = only(start, LeaseEvent.review(year(3), gbp("5400")));
    LeaseRecognition first = LesseeAccounting.answer(start).recognition().orElseThrow();
    assertThat(first.initialLiability()).isEqualTo(gbp("35539.11"));
    assertThat(first.rightOfUse()).isEqualTo(gbp("40539.11"));
    assertThat(event.liabilityBefore()).isEqualTo(gbp("33931.87"));
    // eight payments of 5,400, the first at once: 33,931.87 x 135 / 125
    assertThat(event.liability()).isEqualTo(gbp("36646.42"));
    assertThat(event.rightOfUse().minus(event.rightOfUseBefore())).isEqualTo(gbp("2714.55"));
    assertThat(event.annualRate()).isEqualTo(rate("5%"));
  }

  /**
   * KPMG Australia, "Are lease payments linked to CPI estimated?": 709,000, then 204,000 a year.
   */
  @Test
  void aReviewEveryYearCountsAsItsIndexIsKnown() {
    LesseeAccountingInput start = ifrs16(lease("200000", 5, ADVANCE), "5%");
    LeaseEventOutcome event = only(start, LeaseEvent.review(year(2), gbp("204000")));
    assertThat(LesseeAccounting.answer(start).recognition().orElseThrow().initialLiability())
        .isEqualTo(gbp("709190.10"));
    assertThat(event.liabilityBefore()).isEqualTo(gbp("744649.61"));
    assertThat(event.liability()).isEqualTo(gbp("759542.60"));
  }

  /** 10,000 in five years at 4 % is 8,219.27; in three years 8,889.96; 14,000 at 5 % 12,093.73. */
  @Test
  void restorationIsAProvisionThatGrowsAndIsMeasuredAgain() {
    LesseeAccountingInput start =
        ifrs16(lease("12000", 5, ADVANCE), "5%").toBuilder()
            .restorationCost(gbp("10000"))
            .restorationRate(rate("4%"))
            .build();
    LesseeLedger quiet = answer(start);
    LeaseRecognition first = LesseeAccounting.answer(start).recognition().orElseThrow();
    assertThat(first.restorationProvision()).contains(gbp("8219.27"));
    assertThat(first.rightOfUse())
        .isEqualTo(first.initialLiability().plus(gbp("12000")).plus(gbp("8219.27")));
    assertThat(quiet.unwinding()).isEqualTo(gbp("1780.73"));
    LeaseEvent dearer =
        RestorationEvent.builder()
            .date(year(3))
            .restorationCost(gbp("14000"))
            .restorationRate(rate("5%"))
            .build();
    LeaseEventOutcome event = only(start, dearer);
    assertThat(event.provisionBefore()).isEqualTo(gbp("8889.96"));
    assertThat(event.provision()).isEqualTo(gbp("12093.73"));
    assertThat(event.rightOfUse().minus(event.rightOfUseBefore())).isEqualTo(gbp("3203.77"));
    assertThat(event.liability()).isEqualTo(event.liabilityBefore());
  }

  /** 12,000 x (1.05^-1 + .. + 1.05^-4) + 30,000 x 1.05^-5 = 66,057.19, written off in 20 years. */
  @Test
  void aSpaceThatWillBeBoughtIsWrittenOffOverItsLife() {
    LesseeAccountingInput start =
        ifrs16(lease("12000", 5, ADVANCE), "5%").toBuilder()
            .purchasePrice(gbp("30000"))
            .usefulLifeEnd(day("2046-01-01"))
            .build();
    LesseeLedger answer = answer(start);
    LeaseRecognition first = LesseeAccounting.answer(start).recognition().orElseThrow();
    assertThat(first.initialLiability()).isEqualTo(gbp("66057.19"));
    // 78,057.19 / 240 = 325.238: sixty months of 325.24
    LesseePeriod last = answer.periods().get(59);
    assertThat(last.rightOfUse()).isEqualTo(gbp("58542.79"));
    assertThat(last.paid()).isEqualTo(gbp("30000.00"));
    assertThat(last.closing().isZero()).isTrue();
    assertThat(first.months().get(59).rightOfUse()).isEqualTo(gbp("58542.79"));
    TrueExplanations.ofCells(LesseeAccounting.answer(start));
  }

  /** 12,000 three times from the day, and 2,000, later 5,000, at the end, at 5 %. */
  @Test
  void anotherGuaranteeKeepsTheRate() {
    LesseeAccountingInput start =
        ifrs16(lease("12000", 5, ADVANCE), "5%").toBuilder().residualGuarantee(gbp("2000")).build();
    LeaseEvent more = GuaranteeEvent.builder().date(year(3)).residualGuarantee(gbp("5000")).build();
    LeaseEventOutcome event = only(start, more);
    assertThat(LesseeAccounting.answer(start).recognition().orElseThrow().initialLiability())
        .isEqualTo(gbp("44118.46"));
    assertThat(event.liabilityBefore()).isEqualTo(gbp("36040.60"));
    assertThat(event.liability()).isEqualTo(gbp("38632.11"));
    assertThat(event.annualRate()).isEqualTo(rate("5%"));
  }

  /** Three payments of 12,000 are left, the first at once, at 6 %: 34,000.71; 500 was prepaid. */
  @Test
  void theStandardIsFirstAppliedToWhatIsLeft() {
    LesseeAccountingInput lease =
        ifrs16(ValueOf.lease(DateRange.parse("2024-01-01/2029-01-01"), "12000"), "6%").toBuilder()
            .standard(AccountingStandard.FRS_102_2026)
            .rateKind(DiscountRateKind.OBTAINABLE_BORROWING)
            .build();
    LesseeAccountsInput.Builder input = LesseeAccountsInput.builder();
    input.start(lease).firstApplied(day("2026-01-01")).prepaid(gbp("500"));
    LesseeLedger answer = LesseeAccounts.answer(input.build());
    LesseePeriod first = answer.periods().get(0);
    assertThat(first.dates().start()).isEqualTo(day("2026-01-01"));
    assertThat(first.opening()).isEqualTo(gbp("34000.71"));
    assertThat(first.rightOfUseBefore()).isEqualTo(gbp("34500.71"));
    assertThat(answer.postings().subList(0, 3))
        .extracting(posting -> posting.account() + " " + posting.signed())
        .containsExactly(
            "RIGHT_OF_USE GBP 34500.71",
            "LEASE_LIABILITY GBP -34000.71",
            "PREPAID_AND_ACCRUED_RENT GBP -500.00");
    assertThat(answer.paid()).isEqualTo(gbp("36000"));
    TrueExplanations.of(answer.explanation());
    assertThatThrownBy(() -> LesseeAccounts.answer(input.accrued(gbp("40000")).build()))
        .hasMessage(
            "accrued must be no more than liability and prepaid rent, GBP 34500.71, but was GBP"
                + " 40000.00");
    LesseeAccountingInput restored =
        lease.toBuilder().restorationCost(gbp("3000")).restorationRate(Ratio.of(1, 20)).build();
    assertThatThrownBy(() -> input.start(restored).build())
        .hasMessage(
            "start.restorationCost must be absent where firstApplied is given, but was GBP 3000.00");
  }

  /** After two of eight payments of 10,000 in arrears at 4 %. */
  @Test
  void theBalanceSheetSplitsTheLiabilityAndShowsWhatFallsDue() {
    LesseeAccountsInput.Builder input = LesseeAccountsInput.builder();
    input.start(ifrs16(lease("10000", 8, ARREARS), "4%")).addReportingDays(day("2027-12-31"));
    LesseeLedger answer = LesseeAccounts.answer(input.build());
    LesseeBalance balance = answer.balances().get(0);
    // 10,000 x (1.04^-1 + .. + 1.04^-6); a year later 10,000 x (1.04^-1 + .. + 1.04^-5)
    assertThat(balance.liability()).isEqualTo(gbp("52421.37"));
    assertThat(balance.nonCurrent()).isEqualTo(gbp("44518.22"));
    assertThat(balance.current()).isEqualTo(gbp("7903.15"));
    assertThat(balance.withinOneYear()).isEqualTo(gbp("10000"));
    assertThat(balance.oneToFiveYears()).isEqualTo(gbp("40000"));
    assertThat(balance.laterThanFiveYears()).isEqualTo(gbp("10000"));
    assertThat(balance.futureInterest()).isEqualTo(gbp("7578.63"));
    TrueExplanations.ofCells(answer);
  }

  /** What a concession takes off beyond the right of use is a gain, and it stays at zero. */
  @Test
  void theRightOfUseNeverFallsBelowZero() {
    LesseeAccountingInput start =
        ifrs16(lease("12000", 5, ARREARS), "0%").toBuilder().incentives(gbp("50000")).build();
    // 60,000 - 50,000 = 10,000, after three years 4,000.08 (36 months of 166.67); 24,000 is left
    LeaseEventOutcome event = only(start, LeaseEvent.review(year(4), gbp("0")));
    assertThat(event.rightOfUseBefore()).isEqualTo(gbp("3999.88"));
    assertThat(event.liability().isZero()).isTrue();
    assertThat(event.rightOfUse().isZero()).isTrue();
    assertThat(event.gain()).isEqualTo(gbp("20000.12"));
  }

  /** A quarter in advance is paid before the review in its middle: the difference is paid then. */
  @Test
  void whatAReviewAddsToAPaidPeriodIsPaidOnItsDay() {
    LeaseTerms lease =
        ValueOf.lease(
            DateRange.parse("2026-01-01/2028-01-01"),
            "36500",
            PaymentFrequency.QUARTERLY_CALENDAR,
            ADVANCE);
    LesseeLedger answer =
        answer(ifrs16(lease, "0%"), LeaseEvent.review(day("2026-02-15"), gbp("40150")));
    // 45 days of 90 at 9,125 more a tenth: 3,650 / 4 x 45 / 90 = 456.25
    LeaseEventOutcome event = answer.events().get(0);
    assertThat(event.liabilityBefore()).isEqualTo(gbp("63875"));
    assertThat(event.liability()).isEqualTo(gbp("70718.75"));
    assertThat(event.liability().minus(gbp("10037.50").times(7))).isEqualTo(gbp("456.25"));
    assertThat(answer.periods().get(1).paid()).isEqualTo(gbp("0"));
    assertThat(answer.periods().get(1).dates()).isEqualTo(DateRange.parse("2026-02-01/2026-02-15"));
    assertThat(answer.periods().get(2).paid()).isEqualTo(gbp("456.25"));
  }

  @Test
  void withoutEventsItIsTheScheduleOfDayOne() {
    LesseeAccountingInput start = ifrs16(lease("12345.67", 7, ADVANCE), "5.5%");
    LesseeLedger answer = answer(start);
    LeaseRecognition first = LesseeAccounting.answer(start).recognition().orElseThrow();
    for (int i = 0; i < first.months().size(); i++) {
      LesseeMonth month = first.months().get(i);
      LesseePeriod period = answer.periods().get(i);
      assertThat(period.dates()).isEqualTo(month.dates());
      assertThat(List.of(period.opening(), period.interest(), period.closing()))
          .isEqualTo(List.of(month.opening(), month.interest(), month.closing()));
      assertThat(List.of(period.depreciation(), period.rightOfUse()))
          .isEqualTo(List.of(month.depreciation(), month.rightOfUse()));
    }
  }

  @Test
  void whatDoesNotFitIsRefusedByPath() {
    LesseeAccountingInput start = ifrs16(lease("12000", 5, ADVANCE), "5%");
    LeaseEvent late = LeaseEvent.review(year(7), gbp("1"));
    refused("events[0].date must be in the term, but was 2032-01-01", start, late);
    LeaseTerms other = ValueOf.lease(DateRange.parse("2025-01-01/2031-01-01"), "12000");
    refused(
        "events[0].terms.term must start on 2026-01-01 as the lease does, but was 2025-01-01",
        start,
        LeaseEvent.reassessment(year(2), other, rate("5%")));
    LeaseEvent noRate =
        ModificationEvent.builder().date(year(2)).terms(lease("1", 5, ADVANCE)).build();
    refused("events[0].annualRate must be given under IFRS_16, but was absent", start, noRate);
    LeaseEvent noCost = RestorationEvent.builder().date(year(2)).restorationCost(gbp("1")).build();
    refused(
        "events[0].restorationRate must be given if restorationCost is, but was absent",
        start,
        noCost);
    refused(
        "events[0].date must be after the first day 2026-01-01, but was 2026-01-01",
        start,
        LeaseEvent.review(START, gbp("1")));
    assertThatThrownBy(
            () ->
                LesseeAccounts.answer(
                    LesseeAccountsInput.builder()
                        .start(start)
                        .addReportingDays(day("2031-01-01"))
                        .build()))
        .hasMessageStartingWith("reportingDays[0] must be in the days that are accounted for");
    assertThatThrownBy(
            () ->
                LeaseEvent.review(year(2), gbp("1")).toBuilder()
                    .terms(lease("1", 5, ADVANCE))
                    .build())
        .hasMessage("annual must be absent if terms is given, but was GBP 1.00");
    assertThatThrownBy(
            () ->
                LesseeAccountsInput.builder()
                    .start(
                        ifrs16(lease("12000", 1, ADVANCE), "5%").toBuilder()
                            .exemption(LeaseExemption.SHORT_TERM)
                            .build())
                    .build())
        .hasMessage("start must be a lease on the balance sheet, but was SHORT_TERM_EXPENSE");
  }

  /** FRS 102 lets a modification be measured at the rate as it was; lease102.co.uk, 20.58. */
  @Test
  void underFrs102AModificationMayKeepTheRate() {
    LesseeAccountingInput start =
        ifrs16(lease("100000", 10, ARREARS), "6%").toBuilder()
            .standard(AccountingStandard.FRS_102_2026)
            .build();
    LeaseEvent event =
        ModificationEvent.builder()
            .date(year(6))
            .terms(from(6, lease("100000", 10, ARREARS), "95000"))
            .build();
    // 95 / 100 of 421,236.38
    assertThat(only(start, event).liability()).isEqualTo(gbp("400174.56"));
  }

  private static void refused(String message, LesseeAccountingInput start, LeaseEvent event) {
    assertThatThrownBy(() -> answer(start, event)).hasMessage(message);
  }

  private static LeaseEventOutcome only(LesseeAccountingInput start, LeaseEvent event) {
    LesseeLedger answer = answer(start, event);
    TrueExplanations.of(answer.explanation());
    TrueExplanations.ofCells(answer);
    return answer.events().get(0);
  }

  private static LesseeLedger answer(LesseeAccountingInput start, LeaseEvent... events) {
    return LesseeAccounts.answer(
        LesseeAccountsInput.builder().start(start).addEvents(events).build());
  }

  private static LesseeAccountingInput ifrs16(LeaseTerms lease, String rate) {
    return LesseeAccountingInput.ifrs16(lease, rate(rate)).build();
  }

  private static LeaseTerms lease(String annual, int years, PaymentTiming timing) {
    return ValueOf.lease(
        DateRange.of(START, START.plusYears(years)),
        annual,
        PaymentFrequency.YEARLY_ANNIVERSARY,
        timing);
  }

  private static LeaseTerms from(int year, LeaseTerms lease, String annual) {
    return lease.toBuilder()
        .charges(
            List.of(
                lease.charges().get(0).toBuilder()
                    .addSteps(RentStep.replace(year(year), gbp(annual)))
                    .build()))
        .build();
  }

  /** The first day of a year of the lease, from 1. */
  private static LocalDate year(int number) {
    return START.plusYears(number - 1L);
  }

  private static Ratio rate(String text) {
    return Ratio.parse(text);
  }

  private static Ratio half() {
    return Ratio.of(1, 2);
  }

  /** Leases of one rent. */
  private static final class ValueOf {

    static LeaseTerms lease(DateRange term, String annual) {
      return lease(term, annual, PaymentFrequency.YEARLY_ANNIVERSARY, ADVANCE);
    }

    static LeaseTerms lease(
        DateRange term, String annual, PaymentFrequency frequency, PaymentTiming timing) {
      PaymentTerms payment = Leases.advance(frequency).toBuilder().timing(timing).build();
      Money rent = gbp(annual);
      return LeaseTerms.of(term, Leases.rent(rent.amount().toString(), payment).build());
    }
  }
}
