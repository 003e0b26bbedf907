package org.creativehubs.finance.leaseend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creativehubs.core.lease.BreakCondition;
import org.creativehubs.core.lease.BreakConditionDay;
import org.creativehubs.core.lease.BreakConditionKind;
import org.creativehubs.core.lease.BreakDay;
import org.creativehubs.core.lease.BreakOption;
import org.creativehubs.core.lease.ChargeKind;
import org.creativehubs.core.lease.EndRule;
import org.creativehubs.core.lease.LeaseTerms;
import org.creativehubs.core.lease.NoticeDays;
import org.creativehubs.core.lease.PaymentTerms;
import org.creativehubs.core.lease.PaymentTiming;
import org.creativehubs.core.lease.RentCharge;
import org.creativehubs.core.lease.RentStep;
import org.creativehubs.core.quantity.Ratio;
import org.creativehubs.core.time.DateRange;
import org.creativehubs.finance.lease.Leases;
import org.creativehubs.finance.lease.TrueExplanations;
import org.junit.jupiter.api.Test;

class BreakClauseTest {

  @Test
  void theLastDayForNoticeIsClippedToShortMonthsAndCounts() {
    BreakPosition open = alone(of("2027-08-31", 6, NoticeDays.CORRESPONDING_DAY), "2027-02-28");
    assertThat(open.lastNotice()).isEqualTo(day("2027-02-28"));
    assertThat(open.status()).isEqualTo(BreakStatus.OPEN);
    assertThat(open.daysLeft()).isEqualTo(1);
    BreakPosition leap = alone(of("2028-08-31", 6, NoticeDays.CORRESPONDING_DAY), "2028-03-01");
    assertThat(leap.lastNotice()).isEqualTo(day("2028-02-29"));
    assertThat(leap.status()).isEqualTo(BreakStatus.NOTICE_DAY_PASSED);
    assertThat(leap.daysLeft()).isZero();
    assertThat(alone(of("2027-08-31", 6, NoticeDays.CLEAR_MONTHS), "2027-02-28").lastNotice())
        .isEqualTo(day("2027-02-27"));
  }

  @Test
  void noticeOnTheLastDayIsInTimeAndOnTheNextDayLate() {
    assertThat(served("2027-04-01", "2027-04-01").status()).isEqualTo(BreakStatus.NOTICE_GIVEN);
    BreakPosition late = served("2027-04-02", "2027-10-01");
    assertThat(late.noticeInTime()).contains(false);
    assertThat(late.status()).isEqualTo(BreakStatus.NOTICE_DAY_PASSED);
    assertThat(served("2027-04-01", "2027-03-31").status()).isEqualTo(BreakStatus.OPEN);
  }

  @Test
  void theBreakIsExercisedOnTheBreakDateIfEveryConditionIsMet() {
    assertThat(served("2027-04-01", "2027-09-30").status()).isEqualTo(BreakStatus.NOTICE_GIVEN);
    assertThat(served("2027-04-01", "2027-10-01").status()).isEqualTo(BreakStatus.EXERCISED);
    assertThat(status(Optional.of(true))).isEqualTo(BreakStatus.EXERCISED);
    assertThat(status(Optional.empty())).isEqualTo(BreakStatus.CONDITION_NOT_KNOWN);
    assertThat(status(Optional.of(false))).isEqualTo(BreakStatus.CONDITION_FAILED);
    LeaseBreaks failed = conditioned(Optional.of(false));
    assertThat(failed.term()).isEqualTo(failed.clause().term());
    assertThat(failed.explanation())
        .hasToString(
            """
            Which break can still be exercised on 2027-10-01?
              1. 2027-10-01, last day for notice: 2027-10-01 - 6 months, corresponding day = 2027-04-01
              2. rent a year: GBP 10000.00
              3. 2027-10-01, penalty: GBP 10000.00 / 12 x 2, rounded half up = GBP 1666.67
              4. 2027-10-01, rent to pay: rent: GBP 833.33 due on 2027-09-01, whole no refund
              5. 2027-10-01, falls due until then: GBP 0.00
              6. 2027-10-01, notice served: 2027-04-01
              7. 2027-10-01, condition: vacant possession: not met
              8. 2027-10-01, status on 2027-10-01: condition failed
              9. next break that can be exercised: undefined: notice can be served for none on 2027-10-01 (NO_OPEN_BREAK)\
            """);
  }

  @Test
  void theNextBreakIsTheFirstThatCanStillBeExercised() {
    LeaseBreaks breaks = three("2027-04-02", Optional.empty());
    assertThat(breaks.nextBreak()).contains(day("2029-10-01"));
    assertThat(breaks.next().orElseThrow().lastNotice()).isEqualTo(day("2029-04-01"));
    assertThat(breaks.table())
        .hasToString(
            """
            Breaks on 2027-04-02: next that can be exercised 2029-10-01
            break date  last day for notice  penalty (GBP)  status             days left
            ----------  -------------------  -------------  -----------------  ---------
            2027-10-01  2027-04-01                 1666.67  notice day passed          0
            2029-10-01  2029-04-01                 1666.67  open                     731
            2031-10-01  2031-04-01                 1666.67  open                   1,461\
            """);
    assertThat(breaks.explain("2029-10-01", "days left"))
        .hasToString(
            """
            days left of 2029-10-01
              1. first day counted: 2027-04-02
              2. last day for notice, counted too: 2029-04-01
              3. status: open
              4. 2029-10-01, days left: 731\
            """);
    TrueExplanations.ofCells(breaks);
    TrueExplanations.of(breaks.explanation());
    assertThat(three("2027-04-01", Optional.empty()).nextBreak()).contains(day("2027-10-01"));
    assertThat(three("2031-04-02", Optional.empty()).nextBreak()).isEmpty();
  }

  /** 84,000 a year by English quarter days, broken at the end of 9 February 2027. */
  private static LeaseBreaks midQuarter(PaymentTerms payment, BreakConditionKind... asked) {
    BreakOption.Builder option = dated("2027-02-09", 6, NoticeDays.CORRESPONDING_DAY);
    option.breakDay(BreakDay.LAST_DAY).penaltyMonths(0);
    for (BreakConditionKind kind : asked) {
      option.addConditions(BreakCondition.builder().kind(kind).build());
    }
    RentCharge rent =
        RentCharge.of(ChargeKind.RENT, gbp("84000"), payment).toBuilder()
            .vatRate(Ratio.parse("0.2"))
            .build();
    LeaseTerms lease =
        LeaseTerms.of(DateRange.parse("2022-02-10/2032-02-10"), rent).toBuilder()
            .addBreaks(option.noticeServed(day("2026-08-01")).build())
            .build();
    return BreakClause.of(lease, day("2026-11-01"));
  }

  @Test
  void rentInAdvanceForTheQuarterOfABreakIsPaidWholeAndDoesNotComeBack() {
    BreakPosition position = midQuarter(PaymentTerms.quarterlyInAdvance()).positions().get(0);
    BreakPayment rent = position.lastPayments().get(0);
    assertThat(rent.net()).isEqualTo(gbp("21000"));
    assertThat(rent.vat()).contains(gbp("4200"));
    assertThat(rent.due()).isEqualTo("2026-12-25");
    assertThat(rent.rule()).isEqualTo(EndRule.WHOLE_NO_REFUND);
    assertThat(rent.apportioned()).isEqualTo(gbp("10816.44")); // 84,000 x 47 / 365
    assertThat(rent.notRefunded()).isEqualTo(gbp("10183.56"));
    assertThat(position.dueUntilBreak()).isEqualTo(gbp("21000"));
    assertThat(rent).hasToString("rent: GBP 21000.00 due on 2026-12-25, whole no refund");
  }

  @Test
  void aLeaseThatSaysSoApportionsItAtABreak() {
    PaymentTerms apportioned =
        PaymentTerms.quarterlyInAdvance().toBuilder().lastPeriod(EndRule.DAILY_365).build();
    BreakPayment rent = midQuarter(apportioned).positions().get(0).lastPayments().get(0);
    assertThat(rent.net()).isEqualTo(gbp("10816.44"));
    assertThat(rent.rule()).isEqualTo(EndRule.DAILY_365);
    assertThat(rent.notRefunded()).isEqualTo(gbp("0"));
  }

  @Test
  void rentInArrearsIsApportionedAtABreak() {
    PaymentTerms arrears =
        PaymentTerms.quarterlyInAdvance().toBuilder().timing(PaymentTiming.IN_ARREARS).build();
    BreakPayment rent = midQuarter(arrears).positions().get(0).lastPayments().get(0);
    assertThat(rent.net()).isEqualTo(gbp("10816.44"));
    assertThat(rent.due()).isEqualTo("2027-02-09");
  }

  @Test
  void theCalendarSaysWhatABreakAsksForAndByWhen() {
    LeaseBreaks breaks =
        midQuarter(
            PaymentTerms.quarterlyInAdvance(),
            BreakConditionKind.RENT_PAID_UP,
            BreakConditionKind.VACANT_POSSESSION);
    assertThat(breaks.calendar())
        .extracting(BreakDuty::toString)
        .containsExactly(
            "2026-12-25: pay GBP 21000.00 of rent in full, nothing comes back",
            "2027-02-09: have paid in full all that has fallen due by then",
            "2027-02-09: leave the space empty of people, things and sublettings",
            "2027-02-09: last day of the lease");
    LeaseBreaks open = three("2027-04-02", Optional.empty());
    assertThat(open.calendar().get(0))
        .hasToString("2029-04-01: serve notice: 6 months, corresponding day");
    assertThat(open.sheets()).hasSize(3);
    TrueExplanations.ofCells(breaks);
  }

  @Test
  void aConditionMayCountOnTheDayOfNoticeToo() {
    BreakCondition condition =
        BreakCondition.builder()
            .kind(BreakConditionKind.NO_MATERIAL_BREACH)
            .counts(BreakConditionDay.NOTICE_AND_BREAK_DATE)
            .words("repairing covenants")
            .build();
    BreakOption option =
        of("2027-10-01", 6, NoticeDays.CORRESPONDING_DAY).addConditions(condition).build();
    String asked = ": have put right every breach of the lease that matters (repairing covenants)";
    assertThat(answer("2027-01-01", option).calendar())
        .extracting(BreakDuty::toString)
        .contains("2027-04-01" + asked, "2027-10-01" + asked)
        .contains("2027-10-01: pay the penalty of GBP 1666.67");
  }

  @Test
  void anExercisedBreakEndsTheLeaseAndAGivenNoticeDoesNot() {
    LeaseBreaks given = three("2027-09-30", Optional.of("2027-03-01"));
    assertThat(given.positions())
        .extracting(BreakPosition::status)
        .containsExactly(BreakStatus.NOTICE_GIVEN, BreakStatus.OPEN, BreakStatus.OPEN);
    assertThat(given.term()).isEqualTo(given.clause().term());
    LeaseBreaks gone = three("2027-10-01", Optional.of("2027-03-01"));
    assertThat(gone.positions())
        .extracting(BreakPosition::status)
        .containsExactly(BreakStatus.EXERCISED, BreakStatus.LEASE_ENDED, BreakStatus.LEASE_ENDED);
    assertThat(gone.term().lastDay()).isEqualTo(day("2027-09-30"));
    assertThat(gone.nextBreak()).isEmpty();
  }

  @Test
  void thePenaltyIsOfTheRentThatRunsOnTheBreakDate() {
    BreakOption.Builder option = of("2029-10-01", 6, NoticeDays.CORRESPONDING_DAY);
    LeaseTerms plain = lease(DateRange.parse("2024-10-01/2034-10-01"), List.of(option.build()));
    RentCharge stepped =
        plain.charges().get(0).toBuilder()
            .addSteps(RentStep.replace(day("2029-10-01"), gbp("13200")))
            .build();
    LeaseTerms lease = plain.toBuilder().charges(List.of(stepped)).build();
    BreakPosition position = BreakClause.of(lease, day("2027-01-01")).positions().get(0);
    assertThat(position.annualRent()).isEqualTo(gbp("13200"));
    assertThat(position.penalty()).isEqualTo(gbp("2200"));
  }

  @Test
  void theBreakDateMayBeTheLastDay() {
    BreakOption.Builder option =
        dated("2027-09-30", 6, NoticeDays.CORRESPONDING_DAY)
            .breakDay(BreakDay.LAST_DAY)
            .penaltyMonths(2);
    LeaseBreaks breaks = answer("2027-09-30", option.noticeServed(day("2027-03-30")).build());
    assertThat(breaks.term().lastDay()).isEqualTo(day("2027-09-30"));
  }

  @Test
  void refusesABreakThatTheTermDoesNotHold() {
    for (String date : new String[] {"2024-10-01", "2034-10-01"}) {
      BreakOption option = of(date, 6, NoticeDays.CORRESPONDING_DAY).build();
      assertThatThrownBy(() -> answer("2027-01-01", option))
          .hasMessage(
              "breaks[0].breakDate must be after the first day of the term 2024-10-01/2034-10-01"
                  + " and in it, but was "
                  + date);
    }
    BreakOption one = of("2027-10-01", 6, NoticeDays.CLEAR_MONTHS).build();
    BreakOption same = of("2027-10-01", 3, NoticeDays.CLEAR_MONTHS).build();
    assertThatThrownBy(() -> answer("2027-01-01", one, same))
        .hasMessage("breaks[1] must have a greater last day than 2027-09-30, but was 2027-09-30");
    assertThatThrownBy(() -> answer("2027-01-01", BreakOption.on(LocalDate.of(2027, 9, 30))))
        .hasMessage(
            "lease.breaks[0].noticeMonths must be given if it is asked when, but was absent");
    assertThatThrownBy(() -> answer("2027-01-01"))
        .hasMessage("lease.breaks must hold at least one element, but was none");
    assertThatThrownBy(() -> answer("+10000-01-01", one))
        .hasMessage("on must be in the years 1 to 9999, but was +10000-01-01");
  }

  @Test
  void refusesNoticeAndDatesThatCannotBe() {
    assertThatThrownBy(of("+10000-01-01", 6, NoticeDays.CORRESPONDING_DAY)::build)
        .hasMessage("breakDate must be in the years 1 to 9999, but was +10000-01-01");
    assertThatThrownBy(of("2027-10-01", -1, NoticeDays.CORRESPONDING_DAY)::build)
        .hasMessage("noticeMonths must be >= 0, but was -1");
    assertThatThrownBy(of("2027-10-01", Integer.MAX_VALUE, NoticeDays.CORRESPONDING_DAY)::build)
        .hasMessage(
            "noticeMonths must leave a last day for notice in the years 1 to 9999,"
                + " but was 2147483647");
    BreakOption.Builder refund = dated("2027-10-01", 6, NoticeDays.CLEAR_MONTHS);
    refund.breakDay(BreakDay.DAY_AFTER);
    assertThatThrownBy(refund.penaltyMonths(-1)::build)
        .hasMessage("penaltyMonths must be >= 0, but was -1");
  }

  private static BreakPosition served(String served, String on) {
    BreakOption.Builder option = of("2027-10-01", 6, NoticeDays.CORRESPONDING_DAY);
    return alone(option.noticeServed(day(served)), on);
  }

  private static BreakPosition alone(BreakOption.Builder option, String on) {
    return answer(on, option.build()).positions().get(0);
  }

  private static BreakStatus status(Optional<Boolean> met) {
    return conditioned(met).positions().get(0).status();
  }

  private static LeaseBreaks conditioned(Optional<Boolean> met) {
    BreakCondition.Builder condition = BreakCondition.builder();
    return answer(
        "2027-10-01",
        of("2027-10-01", 6, NoticeDays.CORRESPONDING_DAY)
            .addConditions(condition.kind(BreakConditionKind.VACANT_POSSESSION).met(met).build())
            .noticeServed(day("2027-04-01"))
            .build());
  }

  /** Breaks after three, five and seven years; the first perhaps with notice. */
  private static LeaseBreaks three(String on, Optional<String> served) {
    return answer(
        on,
        of("2027-10-01", 6, NoticeDays.CORRESPONDING_DAY)
            .noticeServed(served.map(Leases::day))
            .build(),
        of("2029-10-01", 6, NoticeDays.CORRESPONDING_DAY).build(),
        of("2031-10-01", 6, NoticeDays.CORRESPONDING_DAY).build());
  }

  private static LeaseBreaks answer(String on, BreakOption... options) {
    DateRange term = DateRange.parse("2024-10-01/2034-10-01");
    return BreakClause.of(lease(term, List.of(options)), day(on));
  }

  static LeaseTerms lease(DateRange term, List<BreakOption> breaks) {
    RentCharge rent = RentCharge.of(ChargeKind.RENT, gbp("10000"), PaymentTerms.monthlyInAdvance());
    return LeaseTerms.builder().term(term).addCharges(rent).addAllBreaks(breaks).build();
  }

  private static BreakOption.Builder of(String date, int months, NoticeDays days) {
    return dated(date, months, days).breakDay(BreakDay.DAY_AFTER).penaltyMonths(2);
  }

  private static BreakOption.Builder dated(String date, int months, NoticeDays days) {
    BreakOption.Builder option = BreakOption.builder();
    option.breakDate(day(date)).noticeMonths(months).noticeDays(days);
    return option;
  }
}
