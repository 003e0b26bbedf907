package org.creativehubs.finance.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creativehubs.core.explain.Answer;
import org.creativehubs.core.funding.ClawbackPolicy;
import org.creativehubs.core.funding.FundingAward;
import org.creativehubs.core.funding.FundingInstrument;
import org.creativehubs.core.funding.GrantClaim;
import org.creativehubs.core.funding.RetentionRule;
import org.creativehubs.core.hub.Hub;
import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Qualifier;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class GrantDrawdownTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

  @Test
  void theLastPartOfTheAwardWaitsForTheFinalClaim() {
    Drawdown drawdown =
        GrantDrawdown.answer(
            input("50000", RetentionRule.LAST_OF_AWARD, "0.1")
                .addClaims(GrantClaim.of(JUNE, gbp("40000")))
                .addClaims(GrantClaim.of(JUNE.plusMonths(3), gbp("55000")))
                .addClaims(GrantClaim.last(JUNE.plusMonths(6), gbp("9000")))
                .build());
    assertThat(drawdown.lines().stream().map(DrawdownLine::payment))
        .containsExactly(gbp("20000"), gbp("25000"), gbp("5000"));
    assertThat(drawdown.lines().get(1).retained()).isEqualTo(gbp("2500"));
    assertThat(drawdown)
        .hasToString(
            "Drawn GBP 50000.00 of GBP 50000.00, held back GBP 0.00, not earned GBP 0.00"
                + " (intervention rate 0.5, retention last of award, retained share 0.1)");
    assertThat(drawdown.table())
        .hasToString(
            """
            Drawn GBP 50000.00 of GBP 50000.00, held back GBP 0.00, not earned GBP 0.00 (intervention rate 0.5, retention last of award, retained share 0.1)
            claim       spend (GBP)  spend so far (GBP)  grant earned (GBP)  payment (GBP)  paid so far (GBP)  held back (GBP)
            ----------  -----------  ------------------  ------------------  -------------  -----------------  ---------------
            2026-06-30     40000.00            40000.00            20000.00       20000.00           20000.00             0.00
            2026-09-30     55000.00            95000.00            47500.00       25000.00           45000.00          2500.00
            2026-12-30      9000.00           104000.00            50000.00        5000.00           50000.00             0.00
            ----------  -----------  ------------------  ------------------  -------------  -----------------  ---------------
            total         104000.00                                               50000.00\
            """);
    assertThat(drawdown.explain("2026-09-30", "held back"))
        .hasToString(
            """
            held back of 2026-09-30
              1. grant earned: GBP 47500.00
              2. rounded down: GBP 50000.00 x (1 - 0.1), rounded down = GBP 45000.00
              3. 2026-09-30, held back: GBP 47500.00 - min(GBP 47500.00, GBP 45000.00) = GBP 2500.00\
            """);
  }

  @Test
  void aShareOfEveryClaimIsHeldBack() {
    Drawdown drawdown =
        GrantDrawdown.answer(
            input("50000", RetentionRule.EACH_CLAIM, "0.1")
                .addClaims(GrantClaim.of(JUNE, gbp("40000.01")))
                .addClaims(GrantClaim.of(JUNE.plusDays(1), gbp("-10000.01")))
                .build());
    assertThat(drawdown.lines().get(0).entitlement()).isEqualTo(gbp("20000.00"));
    assertThat(drawdown.lines().get(0).payment()).isEqualTo(gbp("18000.00"));
    assertThat(drawdown.lines().get(1).payment()).isEqualTo(gbp("-4500.00"));
    assertThat(drawdown.retained()).isEqualTo(gbp("1500.00"));
    assertThat(drawdown.undrawn()).isEqualTo(gbp("35000.00"));
    assertThat(drawdown.explanation().answer()).isEqualTo(Answer.of(gbp("13500.00")));
  }

  @Test
  void refusesClaimsOutOfOrderAndAfterTheLast() {
    assertThatThrownBy(
            () ->
                input("1", RetentionRule.NONE, "0")
                    .addClaims(GrantClaim.of(JUNE, gbp("1")), GrantClaim.of(JUNE, gbp("1")))
                    .build())
        .hasMessage("claims[1] must have a greater date than 2026-06-30, but was 2026-06-30");
    assertThatThrownBy(
            () ->
                input("1", RetentionRule.NONE, "0")
                    .addClaims(GrantClaim.last(JUNE, gbp("1")))
                    .addClaims(GrantClaim.of(JUNE.plusDays(1), gbp("1")))
                    .build())
        .hasMessage("claims[0] must be the last if it is final, but was followed by another");
    assertThatThrownBy(
            () ->
                input("1", RetentionRule.NONE, "0.1")
                    .addClaims(GrantClaim.of(JUNE, gbp("1")))
                    .build())
        .hasMessage("retained must be 0 if and only if retention is NONE, but was 0.1");
    assertThatThrownBy(
            () ->
                input("1", RetentionRule.NONE, "0")
                    .addClaims(GrantClaim.of(JUNE, gbp("-1")))
                    .build())
        .hasMessage("claims[0] must leave the spend so far >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> input("1", RetentionRule.NONE, "0").build())
        .hasMessage("claims must hold at least one element, but was none");
  }

  @Test
  void anAwardOfAHubIsDrawnByItsClaimsUpToTheDay() {
    FundingAward.Builder award = FundingAward.builder().id("G1").funder("The council");
    award.instrument(FundingInstrument.GRANT).amount(gbp("50000")).matchRate(Ratio.of(1, 2));
    award.retention(RetentionRule.EACH_CLAIM).retained(Ratio.of(1, 10));
    award.addClaims(GrantClaim.of(JUNE, gbp("40000")));
    award.addClaims(GrantClaim.last(JUNE.plusYears(1), gbp("60000")));
    award.lastPaidOn(JUNE.plusYears(1)).clawback(ClawbackPolicy.fiveYearlySteps());
    Hub hub = Hub.builder().id("mill").name("Mill").addAwards(award.build()).build();
    assertThat(GrantDrawdown.of(hub, "G1", JUNE).paid()).isEqualTo(gbp("18000"));
    assertThat(GrantDrawdown.of(hub, "G1", JUNE.plusYears(2)).paid()).isEqualTo(gbp("50000"));
    assertThat(GrantClawback.of(hub, "G1", JUNE.plusYears(3)).repay()).isEqualTo(gbp("30000"));
    assertThatThrownBy(() -> GrantDrawdown.of(hub, "G1", JUNE.minusDays(1)))
        .hasMessageContaining("award.claims must hold one by");
    assertThatThrownBy(() -> GrantDrawdown.of(hub, "G2", JUNE)).hasMessageContaining("G2");
    FundingAward rough = award.amountQualifier(Qualifier.NEARLY).build();
    Hub other = hub.toBuilder().awards(List.of(rough)).build();
    assertThatThrownBy(() -> GrantDrawdown.of(other, "G1", JUNE))
        .hasMessageContaining("award.amount must be exact");
  }

  private static GrantDrawdownInput.Builder input(
      String award, RetentionRule rule, String retained) {
    GrantDrawdownInput.Builder input = GrantDrawdownInput.builder();
    input
        .award(gbp(award))
        .interventionRate(Ratio.parse("0.5"))
        .retention(rule)
        .retained(Ratio.parse(retained));
    return input;
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
