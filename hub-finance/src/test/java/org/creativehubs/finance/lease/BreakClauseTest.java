package org.creativehubs.finance.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativehubs.finance.lease.Leases.day;
import static org.creativehubs.finance.lease.Leases.gbp;

import java.util.Optional;
import org.creativehubs.core.time.DateRange;
import org.junit.jupiter.api.Test;

class BreakClauseTest {

  @Test
  void theLastDayForNoticeIsClippedToShortMonthsAndCounts() {
    BreakPosition open =
        BreakClause.answer(
            of("2027-08-31", 6, NoticeDays.CORRESPONDING_DAY).on(day("2027-02-28")).build());
    assertThat(open.lastNotice()).isEqualTo(day("2027-02-28"));
    assertThat(open.status()).isEqualTo(BreakStatus.OPEN);
    assertThat(open.daysLeft()).isEqualTo(1);
    BreakPosition leap =
        BreakClause.answer(
            of("2028-08-31", 6, NoticeDays.CORRESPONDING_DAY).on(day("2028-03-01")).build());
    assertThat(leap.lastNotice()).isEqualTo(day("2028-02-29"));
    assertThat(leap.status()).isEqualTo(BreakStatus.NOTICE_DAY_PASSED);
    assertThat(leap.daysLeft()).isZero();
    assertThat(
            BreakClause.answer(
                    of("2027-08-31", 6, NoticeDays.CLEAR_MONTHS).on(day("2027-02-28")).build())
                .lastNotice())
        .isEqualTo(day("2027-02-27"));
  }

  @Test
  void noticeOnTheLastDayIsInTimeAndOnTheNextDayLate() {
    assertThat(served("2027-04-01", "2027-04-01").status()).isEqualTo(BreakStatus.NOTICE_GIVEN);
    BreakPosition late = served("2027-04-02", "2027-10-01");
    assertThat(late.noticeInTime()).contains(false);
    assertThat(late.status()).isEqualTo(BreakStatus.NOTICE_DAY_PASSED);
    assertThat(late.term()).isEqualTo(late.clause().term());
    assertThat(served("2027-04-01", "2027-03-31").status()).isEqualTo(BreakStatus.OPEN);
  }

  @Test
  void theBreakIsExercisedOnTheBreakDateIfEveryConditionIsMet() {
    assertThat(served("2027-04-01", "2027-09-30").status()).isEqualTo(BreakStatus.NOTICE_GIVEN);
    BreakPosition exercised = served("2027-04-01", "2027-10-01");
    assertThat(exercised.status()).isEqualTo(BreakStatus.EXERCISED);
    assertThat(exercised.term().lastDay()).isEqualTo(day("2027-09-30"));
    assertThat(conditioned(Optional.of(true)).status()).isEqualTo(BreakStatus.EXERCISED);
    assertThat(conditioned(Optional.empty()).status()).isEqualTo(BreakStatus.CONDITION_NOT_KNOWN);
    assertThat(conditioned(Optional.of(false)).status()).isEqualTo(BreakStatus.CONDITION_FAILED);
    assertThat(conditioned(Optional.of(false)).explanation())
        .hasToString(
            """
            How does the right to break stand on 2027-10-01?
              1. last day for notice: 2027-10-01 - 6 months, corresponding day = 2027-04-01
              2. penalty: GBP 10000.00 / 12 x 2, half up = GBP 1666.67
              3. notice served: 2027-04-01
              4. condition: vacant possession: not met
              5. status on 2027-10-01: CONDITION_FAILED""");
  }

  @Test
  void theBreakDateMayBeTheLastDay() {
    BreakClauseInput input =
        terms(BreakDay.LAST_DAY, "2027-09-30", 6, NoticeDays.CORRESPONDING_DAY)
            .noticeServed(day("2027-03-30"))
            .on(day("2027-09-30"))
            .build();
    assertThat(BreakClause.answer(input).term().lastDay()).isEqualTo(day("2027-09-30"));
  }

  @Test
  void refusesABreakThatTheTermDoesNotHold() {
    for (String date : new String[] {"2024-10-01", "2034-10-01", "+10000-01-01"}) {
      assertThatThrownBy(
              () -> of(date, 6, NoticeDays.CORRESPONDING_DAY).on(day("2027-01-01")).build())
          .hasMessage(
              "breakDate must be after the first day of the term 2024-10-01/2034-10-01 and in it,"
                  + " but was "
                  + date);
    }
    assertThatThrownBy(
            () -> of("2027-10-01", -1, NoticeDays.CORRESPONDING_DAY).on(day("2027-01-01")).build())
        .hasMessage("noticeMonths must be >= 0, but was -1");
    assertThatThrownBy(
            () ->
                of("2027-10-01", Integer.MAX_VALUE, NoticeDays.CORRESPONDING_DAY)
                    .on(day("2027-01-01"))
                    .build())
        .hasMessage(
            "noticeMonths must leave a last day for notice in the years 1 to 9999,"
                + " but was 2147483647");
    assertThatThrownBy(
            () -> of("2027-10-01", 6, NoticeDays.CLEAR_MONTHS).on(day("+10000-01-01")).build())
        .hasMessage("on must be in the years 1 to 9999, but was +10000-01-01");
  }

  private static BreakPosition served(String served, String on) {
    return BreakClause.answer(
        of("2027-10-01", 6, NoticeDays.CORRESPONDING_DAY)
            .noticeServed(day(served))
            .on(day(on))
            .build());
  }

  private static BreakPosition conditioned(Optional<Boolean> met) {
    BreakCondition.Builder condition = BreakCondition.builder();
    return BreakClause.answer(
        of("2027-10-01", 6, NoticeDays.CORRESPONDING_DAY)
            .addConditions(condition.kind(BreakConditionKind.VACANT_POSSESSION).met(met).build())
            .noticeServed(day("2027-04-01"))
            .on(day("2027-10-01"))
            .build());
  }

  private static BreakClauseInput.Builder of(String date, int months, NoticeDays days) {
    return terms(BreakDay.DAY_AFTER, date, months, days);
  }

  private static BreakClauseInput.Builder terms(
      BreakDay breakDay, String date, int months, NoticeDays days) {
    BreakClauseInput.Builder input = BreakClauseInput.builder();
    input.term(DateRange.parse("2024-10-01/2034-10-01")).breakDate(day(date)).breakDay(breakDay);
    input.noticeMonths(months).noticeDays(days).annualRent(gbp("10000")).penaltyMonths(2);
    return input;
  }
}
