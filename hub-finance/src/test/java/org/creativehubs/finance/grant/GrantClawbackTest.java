package org.creativehubs.finance.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.funding.ClawbackPolicy;
import org.creativehubs.core.funding.ProceedsClawback;
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
