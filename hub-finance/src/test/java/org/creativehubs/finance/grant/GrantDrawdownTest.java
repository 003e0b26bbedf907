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
import org.creativehubs.core.json.HubJson;
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

  @Test
  void explainsWhatIsEarnedHeldBackAndPaid() {
    GrantDrawdownInput.Builder input = input("50000", RetentionRule.EACH_CLAIM, "0.1");
    input.addClaims(GrantClaim.of(JUNE, gbp("100.01")), GrantClaim.of(JUNE.plusDays(1), gbp("1")));
    assertThat(GrantDrawdown.answer(input.build()).explanation())
        .hasToString(
            """
            How much of the grant has been paid, and how much is held back?
              1. eligible spend so far: GBP 100.01 + GBP 1.00 = GBP 101.01
              2. award: GBP 50000.00
              3. at the rate, rounded down: GBP 101.01 x 0.5, rounded down = GBP 50.50
              4. grant earned: min(GBP 50000.00, GBP 50.50) = GBP 50.50
              5. rounded down: GBP 50.50 x (1 - 0.1), rounded down = GBP 45.45
              6. held back: GBP 50.50 - GBP 45.45 = GBP 5.05
              7. paid: GBP 50.50 - GBP 5.05 = GBP 45.45\
            """);
    input.addClaims(GrantClaim.last(JUNE.plusDays(2), gbp("2")));
    Drawdown all = GrantDrawdown.answer(input.build());
    assertThat(all.explanation())
        .hasToString(
            """
            How much of the grant has been paid, and how much is held back?
              1. eligible spend so far: GBP 100.01 + GBP 1.00 + GBP 2.00 = GBP 103.01
              2. award: GBP 50000.00
              3. at the rate, rounded down: GBP 103.01 x 0.5, rounded down = GBP 51.50
              4. grant earned: min(GBP 50000.00, GBP 51.50) = GBP 51.50
              5. held back after the final claim: GBP 0.00
              6. paid: GBP 51.50 - GBP 0.00 = GBP 51.50\
            """);
    assertThat(all.explain("2026-07-02", "payment"))
        .hasToString(
            """
            payment of 2026-07-02
              1. 2026-07-02, payment: GBP 51.50 - GBP 45.45 = GBP 6.05\
            """);
    assertThat(all.explain("2026-07-02", "held back"))
        .hasToString(
            """
            held back of 2026-07-02
              1. 2026-07-02, held back: GBP 0.00\
            """);
    assertThat(all.explain("2026-07-01", "spend so far"))
        .hasToString(
            """
            spend so far of 2026-07-01
              1. 2026-07-01, spend so far: GBP 100.01 + GBP 1.00 = GBP 101.01\
            """);
    assertThat(all.explain("2026-07-01", "grant earned"))
        .hasToString(
            """
            grant earned of 2026-07-01
              1. award: GBP 50000.00
              2. at the rate, rounded down: GBP 101.01 x 0.5, rounded down = GBP 50.50
              3. 2026-07-01, grant earned: min(GBP 50000.00, GBP 50.50) = GBP 50.50\
            """);
  }

  @Test
  void refusesTermsOutsideTheirRangeAndClaimsInAnotherCurrency() {
    GrantClaim claim = GrantClaim.of(JUNE, gbp("1"));
    assertThatThrownBy(input("-1", RetentionRule.NONE, "0").addClaims(claim)::build)
        .hasMessage("award must be >= 0, but was GBP -1.00");
    assertThatThrownBy(
            input("1", RetentionRule.NONE, "0")
                    .interventionRate(Ratio.parse("1.01"))
                    .addClaims(claim)
                ::build)
        .hasMessage("interventionRate must be in [0, 1], but was 1.01");
    assertThatThrownBy(input("1", RetentionRule.EACH_CLAIM, "1.01").addClaims(claim)::build)
        .hasMessage("retained must be in [0, 1], but was 1.01");
    assertThatThrownBy(input("1", RetentionRule.EACH_CLAIM, "0").addClaims(claim)::build)
        .hasMessage("retained must be 0 if and only if retention is NONE, but was 0");
    assertThatThrownBy(
            input("1", RetentionRule.NONE, "0").addClaims(GrantClaim.of(JUNE, Money.parse("EUR 1")))
                ::build)
        .hasMessage("claims[0] must be in GBP as award is, but was EUR 1.00");
  }

  @Test
  void takesEitherAHubOrTheTermsOfAnAward() {
    GrantClaim claim = GrantClaim.of(JUNE, gbp("1"));
    GrantDrawdownInput.Builder none = GrantDrawdownInput.builder().addClaims(claim);
    assertThatThrownBy(none::build)
        .hasMessage("award must be given if hub is absent, but was absent");
    assertThatThrownBy(none.award(gbp("1"))::build)
        .hasMessage("interventionRate must be given if hub is absent, but was absent");
    assertThatThrownBy(none.interventionRate(Ratio.ONE)::build)
        .hasMessage("retention must be given if hub is absent, but was absent");
    assertThatThrownBy(none.retention(RetentionRule.NONE)::build)
        .hasMessage("retained must be given if hub is absent, but was absent");
    GrantDrawdownInput.Builder both = input("1", RetentionRule.NONE, "0").addClaims(claim);
    assertThatThrownBy(both.awardId("G1")::build)
        .hasMessageContaining("awardId must be given only if hub is, but was G1");
    assertThatThrownBy(input("1", RetentionRule.NONE, "0").addClaims(claim).on(JUNE)::build)
        .hasMessageContaining("on must be given only if hub is, but was 2026-06-30");
    Hub hub = hub(award().build());
    assertThatThrownBy(
            GrantDrawdownInput.builder().hub(hub).awardId("G1").on(JUNE).addClaims(claim)::build)
        .hasMessage("claims must be absent where the hub says them, but was 1 given");
    GrantDrawdownInput.Builder ofHub = GrantDrawdownInput.builder().hub(hub);
    assertThatThrownBy(ofHub::build).hasMessage("awardId must be given if hub is, but was absent");
    assertThatThrownBy(ofHub.awardId("G1")::build)
        .hasMessage("on must be given if hub is, but was absent");
    assertThatThrownBy(ofHub.on(JUNE).award(gbp("1"))::build)
        .hasMessage("award must be given only if hub is absent, but was GBP 1.00");
  }

  @Test
  void anAwardOfAHubKeepsItsRetentionAndNeedsAMatchRate() {
    FundingAward.Builder plain = FundingAward.builder().id("G1").funder("The council");
    plain.instrument(FundingInstrument.GRANT).amount(gbp("50000"));
    plain.addClaims(GrantClaim.of(JUNE, gbp("1000")));
    assertThatThrownBy(() -> GrantDrawdown.of(hub(plain.build()), "G1", JUNE))
        .hasMessageContaining("award.matchRate");
    Drawdown drawn = GrantDrawdown.of(hub(plain.matchRate(Ratio.of(1, 4)).build()), "G1", JUNE);
    assertThat(drawn.paid()).isEqualTo(gbp("750"));
    assertThat(drawn.retention()).isEqualTo(RetentionRule.NONE);
    assertThat(drawn.retainedShare()).isEqualTo(Ratio.ZERO);
  }

  @Test
  void aLineThatIsReadHoldsBackWhatWasEarnedAndNotPaid() {
    Drawdown drawn =
        GrantDrawdown.of(gbp("100"), Ratio.ONE, List.of(GrantClaim.of(JUNE, gbp("5"))));
    String line = HubJson.write(drawn.lines().get(0));
    assertThat(HubJson.read(line, DrawdownLine.class)).isEqualTo(drawn.lines().get(0));
    String more = line.replaceFirst("(\"retained\":\\{\"amount\":\")0", "$11");
    assertThatThrownBy(() -> HubJson.read(more, DrawdownLine.class))
        .hasMessageContaining(
            "retained must be entitlement - paidSoFar and >= 0, but was GBP 1.00");
  }

  private static FundingAward.Builder award() {
    FundingAward.Builder award = FundingAward.builder().id("G1").funder("The council");
    award.instrument(FundingInstrument.GRANT).amount(gbp("50000")).matchRate(Ratio.of(1, 2));
    return award.addClaims(GrantClaim.of(JUNE, gbp("40000")));
  }

  private static Hub hub(FundingAward award) {
    return Hub.builder().id("mill").name("Mill").addAwards(award).build();
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
