package org.creativehubs.finance.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.funding.ClawbackPolicy;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.funding.ProceedsClawback;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class GrantClawbackTest {

  private static final LocalDate PAID = LocalDate.of(2020, 6, 1);

  @Test
  void fiveYearlyStepsTurnOnTheAnniversary() {
    ClawbackPolicy steps = ClawbackPolicy.inYearSteps(5);
    for (int years = 0; years <= 6; years++) {
      LocalDate anniversary = PAID.plusYears(years);
      Ratio expected = Ratio.of(Math.max(0, 5 - years), 5);
      assertThat(answer(PAID, anniversary, steps).share()).isEqualTo(expected);
      if (years > 0 && years <= 5) {
        assertThat(answer(PAID, anniversary.minusDays(1), steps).share())
            .isEqualTo(Ratio.of(6 - years, 5));
      }
    }
    assertThat(answer(PAID, PAID, steps).freeFrom()).isEqualTo("2025-06-01");
    assertThat(answer(PAID, PAID, steps))
        .hasToString(
            "Repay GBP 50000.00, 100 % of GBP 50000.00; free from 2025-06-01 (completed years 0)");
  }

  @Test
  void theAnniversaryOfALeapDayIsTheTwentyEighth() {
    LocalDate leap = LocalDate.of(2024, 2, 29);
    ClawbackPolicy steps = ClawbackPolicy.inYearSteps(2);
    ClawbackPolicy daily = ClawbackPolicy.daily(2);
    assertThat(answer(leap, LocalDate.of(2025, 2, 28), steps).completedYears()).isEqualTo(1);
    assertThat(answer(leap, LocalDate.of(2026, 2, 27), daily).share()).isEqualTo(Ratio.of(1, 730));
    assertThat(answer(leap, LocalDate.of(2026, 2, 28), daily).repay()).isEqualTo(gbp("0"));
    assertThat(answer(leap, LocalDate.of(2028, 2, 29), steps).completedYears()).isEqualTo(4);
    assertThat(answer(leap, LocalDate.of(2028, 2, 28), steps).completedYears()).isEqualTo(3);
  }

  @Test
  void aShareOfProceedsIsDueWhileTheYearsLast() {
    ClawbackPolicy policy =
        ProceedsClawback.builder()
            .years(10)
            .shareOfProceeds(Ratio.parse("40%"))
            .maximum(gbp("60000"))
            .build();
    assertThat(sale(policy, "2030-05-31", "100000").repay()).isEqualTo(gbp("40000"));
    assertThat(sale(policy, "2030-05-31", "200000").repay()).isEqualTo(gbp("60000"));
    assertThat(sale(policy, "2030-06-01", "200000").repay()).isEqualTo(gbp("0"));
    assertThat(sale(policy, "2030-05-31", "200000").explanation())
        .hasToString(
            """
            How much must be given back on 2030-05-31?
              1. completed years: 9
              2. share of proceeds until 2030-06-01: 40 %
              3. proceeds: GBP 200000.00
              4. at most: GBP 60000.00
              5. due: GBP 200000.00 x 40 %, rounded half up = GBP 80000.00
              6. repay: min(GBP 60000.00, GBP 80000.00) = GBP 60000.00\
            """);
    assertThat(sale(policy, "2030-05-31", "100000").explanation().answer())
        .isEqualTo(Answer.of(gbp("40000")));
  }

  @Test
  void refusesEventsBeforeThePaymentAndTermsThatDisagree() {
    ClawbackPolicy steps = ClawbackPolicy.inYearSteps(5);
    assertThatThrownBy(() -> answer(PAID, PAID.minusDays(1), steps))
        .hasMessage("event must not be before finalPayment 2020-06-01, but was 2020-05-31");
    assertThatThrownBy(() -> ClawbackPolicy.daily(0))
        .hasMessage("years must be in [1, 100], but was 0");
    assertThatThrownBy(() -> ClawbackPolicy.ofProceeds(Ratio.of(2), 1))
        .hasMessage("shareOfProceeds must be in [0, 1], but was 2");
    assertThatThrownBy(() -> sale(steps, "2021-01-01", "1"))
        .hasMessage("proceeds must be given only if taper is PROCEEDS_SHARE, but was GBP 1.00");
  }

  @Test
  void refusesAmountsBelowZeroAndOtherCurrencies() {
    ClawbackPolicy proceeds = ClawbackPolicy.ofProceeds(Ratio.ONE, 1);
    GrantClawbackInput.Builder input = GrantClawbackInput.builder().grant(gbp("-1"));
    input.finalPayment(PAID).event(PAID).policy(ClawbackPolicy.daily(1));
    assertThatThrownBy(input::build).hasMessage("grant must be >= 0, but was GBP -1.00");
    assertThatThrownBy(input.grant(gbp("1")).finalPayment(LocalDate.of(9801, 1, 1))::build)
        .hasMessageContaining("finalPayment.year must be in [1, 9800], but was 9801");
    assertThatThrownBy(() -> sale(proceeds, "2021-01-01", "-1"))
        .hasMessage("proceeds must be >= 0, but was GBP -1.00");
    input.finalPayment(PAID).policy(proceeds);
    assertThatThrownBy(input::build)
        .hasMessage("proceeds must be given if taper is PROCEEDS_SHARE, but was absent");
    assertThatThrownBy(input.proceeds(Money.parse("EUR 1"))::build)
        .hasMessage("proceeds must be in GBP as grant is, but was EUR 1.00");
    ProceedsClawback.Builder capped = ProceedsClawback.builder().years(1);
    capped.shareOfProceeds(Ratio.ONE).maximum(Money.parse("EUR 1"));
    assertThatThrownBy(() -> sale(capped.build(), "2021-01-01", "1"))
        .hasMessage("maximum must be in GBP as grant is, but was EUR 1.00");
  }

  @Test
  void takesEitherAHubOrAGrant() {
    GrantClawbackInput.Builder none = GrantClawbackInput.builder().event(PAID);
    assertThatThrownBy(none::build)
        .hasMessage("grant must be given if hub is absent, but was absent");
    assertThatThrownBy(none.grant(gbp("1"))::build)
        .hasMessage("finalPayment must be given if hub is absent, but was absent");
    assertThatThrownBy(none.finalPayment(PAID)::build)
        .hasMessage("policy must be given if hub is absent, but was absent");
    GrantClawbackInput.Builder both = GrantClawbackInput.builder().event(PAID).awardId("G1");
    both.grant(gbp("1")).finalPayment(PAID).policy(ClawbackPolicy.daily(1));
    assertThatThrownBy(both::build).hasMessage("awardId must be given only if hub is, but was G1");
  }

  @Test
  void anAwardOfAHubNeedsTheDayOfItsLastPaymentAndHasPaidItAllWhereNoClaimIsKnown() {
    FundingAward.Builder award = FundingAward.builder().id("G1").funder("The council");
    award.instrument(FundingInstrument.GRANT).amount(gbp("50000"));
    assertThatThrownBy(() -> GrantClawback.of(hub(award), "G1", PAID))
        .hasMessageContainingAll("award.lastPaidOn", "award.clawback");
    award.lastPaidOn(PAID).clawback(ClawbackPolicy.fiveYearlySteps());
    assertThat(GrantClawback.of(hub(award), "G1", PAID.plusYears(1)).repay())
        .isEqualTo(gbp("40000"));
    assertThat(GrantClawback.of(gbp("50000"), PAID, PAID, ClawbackPolicy.fiveYearlySteps()).base())
        .isEqualTo(gbp("50000"));
  }

  @Test
  void explainsYearsAndDaysThatAreLeft() {
    ClawbackPolicy daily = ClawbackPolicy.daily(2);
    assertThat(answer(PAID, PAID.plusDays(30), daily).explanation())
        .hasToString(
            """
            How much must be given back on 2020-07-01?
              1. completed years: 0
              2. days left: 700
              3. days in all: 730
              4. share: 700 / 730 = 95.89 %
              5. grant: GBP 50000.00
              6. repay: GBP 50000.00 x 95.890 %, rounded half up = GBP 47945.21\
            """);
    assertThat(answer(PAID, PAID.plusYears(3), daily).explanation())
        .hasToString(
            """
            How much must be given back on 2023-06-01?
              1. completed years: 3
              2. days left: 0
              3. days in all: 730
              4. share: 0 / 730 = 0 %
              5. grant: GBP 50000.00
              6. repay: GBP 50000.00 x 0 %, rounded half up = GBP 0.00\
            """);
    assertThat(answer(PAID, PAID.plusYears(1), ClawbackPolicy.inYearSteps(3)).explanation())
        .hasToString(
            """
            How much must be given back on 2021-06-01?
              1. completed years: 1
              2. share: max(0, 3 - 1) / 3 = 66.67 %
              3. grant: GBP 50000.00
              4. repay: GBP 50000.00 x 66.667 %, rounded half up = GBP 33333.33\
            """);
  }

  private static Hub hub(FundingAward.Builder award) {
    return Hub.builder().id("mill").name("Mill").addAwards(award.build()).build();
  }

  private static Clawback answer(LocalDate paid, LocalDate event, ClawbackPolicy policy) {
    return GrantClawback.answer(
        GrantClawbackInput.builder()
            .grant(gbp("50000"))
            .finalPayment(paid)
            .event(event)
            .policy(policy)
            .build());
  }

  private static Clawback sale(ClawbackPolicy policy, String event, String proceeds) {
    return GrantClawback.answer(
        GrantClawbackInput.builder()
            .grant(gbp("50000"))
            .finalPayment(PAID)
            .event(LocalDate.parse(event))
            .proceeds(gbp(proceeds))
            .policy(policy)
            .build());
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
