package org.creativehubs.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creativehubs.core.money.Money;
import org.creativehubs.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class MatchFundingTest {

  @Test
  void theCapLimitsTheGrant() {
    MatchedGrant grant =
        MatchFunding.answer(input("100000", "0.5", "80000").grantCap(gbp("40000")).build());
    assertThat(grant.maximumGrant()).isEqualTo(gbp("40000"));
    assertThat(grant.capped()).isTrue();
    assertThat(grant.matchNeeded()).isEqualTo(gbp("60000"));
    assertThat(grant.isMatched()).isTrue();
    assertThat(grant.grantAtMatchHeld()).isEqualTo(gbp("40000"));
  }

  @Test
  void aGrantIsRoundedDown() {
    MatchedGrant grant = MatchFunding.answer(input("100.01", "1/3", "66.67").build());
    assertThat(grant.maximumGrant()).isEqualTo(gbp("33.33"));
    assertThat(grant.matchNeeded()).isEqualTo(gbp("66.68"));
    assertThat(grant.matchGap()).isEqualTo(gbp("0.01"));
    assertThat(grant.costAtMatchHeld()).isEqualTo(gbp("100.00"));
    assertThat(grant.grantAtMatchHeld()).isEqualTo(gbp("33.33"));
  }

  @Test
  void atARateOfOneNoMatchIsNeeded() {
    MatchedGrant grant = MatchFunding.answer(input("500", "1", "0").build());
    assertThat(grant.matchNeeded()).isEqualTo(gbp("0"));
    assertThat(grant.grantAtMatchHeld()).isEqualTo(gbp("500"));
    assertThat(MatchFunding.answer(input("500", "0", "0").build()).maximumGrant())
        .isEqualTo(gbp("0"));
  }

  @Test
  void explainsItselfAndRefusesRatesAboveOne() {
    assertThat(MatchFunding.answer(input("100000", "0.5", "30000").build()).explanation())
        .hasToString(
            """
            How much grant can the project have, and what must others bring?
              1. eligible cost: GBP 100000.00
              2. maximum grant: GBP 100000.00 x 0.5, rounded down = GBP 50000.00
              3. match needed: GBP 100000.00 - GBP 50000.00 = GBP 50000.00
              4. match held: GBP 30000.00
              5. match gap: max(0, GBP 50000.00 - GBP 30000.00) = GBP 20000.00
              6. cost the match carries: min(GBP 100000.00, GBP 30000.00 / (1 - 0.5)), \
            rounded down = GBP 60000.00
              7. grant at the match held: min(GBP 100000.00, GBP 30000.00 / (1 - 0.5)) x 0.5, \
            rounded down = GBP 30000.00\
            """);
    assertThatThrownBy(() -> input("1", "1.01", "0").build())
        .hasMessage("interventionRate must be in [0, 1], but was 1.01");
    assertThatThrownBy(() -> input("1", "1", "-1").build())
        .hasMessage("matchHeld must be >= 0, but was GBP -1.00");
    assertThatThrownBy(() -> input("1", "1", "1").grantCap(Money.parse("EUR 1")).build())
        .hasMessage("grantCap must be in GBP as eligibleCost is, but was EUR 1.00");
  }

  @Test
  void refusesAmountsBelowZeroAndOtherCurrencies() {
    assertThatThrownBy(() -> input("-0.01", "1", "0").build())
        .hasMessage("eligibleCost must be >= 0, but was GBP -0.01");
    assertThatThrownBy(() -> input("1", "1", "1").grantCap(gbp("-0.01")).build())
        .hasMessage("grantCap must be >= 0, but was GBP -0.01");
    assertThatThrownBy(() -> input("1", "1", "1").matchHeld(Money.parse("EUR 1")).build())
        .hasMessage("matchHeld must be in GBP as eligibleCost is, but was EUR 1.00");
  }

  @Test
  void aCapAtTheGrantTakesNothingAwayAndOneBelowItIsNamed() {
    MatchedGrant at = MatchFunding.answer(input("100", "0.5", "20").grantCap(gbp("50")).build());
    assertThat(at.capped()).isFalse();
    assertThat(at.isMatched()).isFalse();
    assertThat(at)
        .hasToString("Grant GBP 20.00 of at most GBP 50.00, match gap GBP 30.00 (capped false)");
    MatchedGrant below = MatchFunding.answer(input("100", "0.5", "20").grantCap(gbp("15")).build());
    assertThat(below.capped()).isTrue();
    assertThat(below.grantAtMatchHeld()).isEqualTo(gbp("15"));
    assertThat(below)
        .hasToString("Grant GBP 15.00 of at most GBP 15.00, match gap GBP 65.00 (capped true)");
    assertThat(MatchFunding.of(gbp("100"), Ratio.parse("0.5"), gbp("20")).maximumGrant())
        .isEqualTo(gbp("50"));
  }

  private static MatchFundingInput.Builder input(String cost, String rate, String match) {
    MatchFundingInput.Builder input = MatchFundingInput.builder();
    input.eligibleCost(gbp(cost)).interventionRate(Ratio.parse(rate)).matchHeld(gbp(match));
    return input;
  }

  private static Money gbp(String amount) {
    return Money.parse("GBP " + amount);
  }
}
